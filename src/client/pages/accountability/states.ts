import type { SanctionState } from '../../../answers/sanctions.ts';

/** In the order in which a sanction comes to them. */
export const states = [
  'to-issue',
  'to-execute',
  'to-restore',
  'executed',
  'answered',
  'not-executable',
  'restored',
] as const satisfies readonly SanctionState[];

import type { CourtStep } from './commands.ts';
import { isSystemOnly } from './commands.ts';

/** How many are done at once at most: a panel, a committee, and room for more. */
export const mostAtOnce = 50;

/**
 * Whether a command is given for one judge of many: then one form and one request give it for several, accepted or refused
 * whole within that review.
 */
export function isForSeveral(kind: string, step: CourtStep): boolean {
  if (kind !== 'review' || isSystemOnly(step)) return false;
  const { shape = {} } = step.fields as { readonly shape?: Readonly<Record<string, unknown>> };
  return 'judge' in shape;
}

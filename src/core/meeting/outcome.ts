import type { PersonId } from '../people/people.ts';
import type { HeldFinding } from './env.ts';

export interface PersonFindings {
  readonly judge: PersonId;
  readonly findings: readonly HeldFinding[];
}

/** What an item has come to, when it closes. */
export type ItemOutcome =
  | {
      readonly kind: 'determination';
      readonly judges: readonly PersonFindings[];
      readonly notEstablished: readonly PersonId[];
    }
  | {
      readonly kind: 'reconsideration';
      readonly askedBy: PersonId;
      readonly persons: readonly (PersonFindings & { readonly outcome: 'upheld' | 'replaced' | 'revoked' })[];
    }
  | {
      readonly kind: 'sanction';
      readonly judge: PersonId;
      readonly sanctions: readonly string[];
      readonly months: number;
    }
  | { readonly kind: 'noted' };

import type { Reconsidered } from '../../vocabulary/meeting.ts';
import type { QualityGrade } from '../../vocabulary/quality.ts';
import type { PersonId } from '../people/people.ts';
import type { ReadingId } from '../readings/register.ts';
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
      /** Under R-6.1 `voted`: the quality grade of the case. */
      readonly quality?: QualityGrade;
    }
  | {
      readonly kind: 'reconsideration';
      readonly askedBy: PersonId;
      readonly persons: readonly (PersonFindings & { readonly outcome: Reconsidered })[];
    }
  | {
      readonly kind: 'sanction';
      readonly judge: PersonId;
      readonly sanctions: readonly string[];
      readonly months: number;
      readonly whether?: 'yes' | 'no';
    }
  | {
      /** Whether a heavier result of a recomputation, which had lapsed, is adopted. */
      readonly kind: 'heavier';
      readonly judge: PersonId;
      readonly finding: string;
      readonly rung: string;
      readonly months: number;
      readonly adopted: boolean;
    }
  | {
      /** Which answer to an open point of the Measures was voted; without one what is in force stays so (32). */
      readonly kind: 'reading';
      readonly reading: ReadingId;
      readonly option?: string;
    }
  | { readonly kind: 'noted' };

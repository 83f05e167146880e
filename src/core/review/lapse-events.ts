import type { PersonId } from '../people/people.ts';
import type { CourtDate } from '../time/court-date.ts';
import type { LapseUndoing } from './review.ts';

/** A lapse that a wrong clock has brought about, and its undoing by two persons. */
export type LapseEvent =
  | { readonly type: 'LapseUndoingEntered'; readonly undoing: LapseUndoing }
  | {
      readonly type: 'LapseUndoingDropped';
      readonly judge: PersonId;
      readonly of: LapseUndoing['of'];
      readonly reason: string;
    }
  | {
      readonly type: 'LapseUndone';
      readonly judge: PersonId;
      readonly of: LapseUndoing['of'];
      readonly until: CourtDate;
    };

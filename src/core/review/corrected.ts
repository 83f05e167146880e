import type { Extendable, PaperKind } from '../../vocabulary/papers.ts';
import type { PersonId } from '../people/people.ts';
import type { CourtDate } from '../time/court-date.ts';
import type { Document } from './case.ts';

export interface Correction {
  readonly entry: number;
  readonly judge: PersonId;
  readonly of: Extendable;
  readonly from: CourtDate;
  readonly to: CourtDate;
  readonly by: PersonId;
}

/** A lapse that a wrong clock has brought about is to be undone; it waits for a second person. */
export interface LapseUndoing {
  readonly judge: PersonId;
  readonly of: PaperKind;
  /** The last day of the period as it goes on. */
  readonly until: CourtDate;
  readonly reason: string;
  readonly document: Document;
  readonly enteredBy: PersonId;
}

/** The other numbers of a judgment, put right. */
export interface HeldNumbers {
  readonly from: readonly string[];
  readonly to: readonly string[];
  readonly by: PersonId;
}

import type { HowServed } from '../../vocabulary/papers.ts';
import type { PersonId } from '../people/people.ts';
import type { CourtDate } from '../time/court-date.ts';

export interface Receipt {
  readonly on: CourtDate;
  /** Nothing where it was given on paper and the paper does not say how. */
  readonly method?: HowServed;
  readonly proof?: string;
  /** The log position of the entry, by which a correction names it, and who made it. */
  readonly entry: number;
  readonly enteredBy: PersonId;
}

/** A paper given to a judge, and the clock that its receipt starts. */
export interface Served {
  readonly issuedOn: CourtDate;
  /** Of a decision or result: the reasons as they were told. */
  readonly reasons?: string;
  readonly receipt?: Receipt;
  readonly extendedTo?: CourtDate;
  readonly lapsed?: boolean;
}

export interface Disclosure extends Served {
  readonly findings: readonly string[];
  /** Several may come until the ballot opens, each with its own day; the last says where the judge stands. */
  readonly answers?: readonly Statement[];
  /** The judge needs no days: heard at the meeting. */
  readonly waived?: boolean;
}

/** What a judge says to a notice or to findings: in time or late by itself, by the day on which it came in. */
export interface Statement {
  readonly text: string;
  readonly on: CourtDate;
  readonly late: boolean;
  /** The day of the entry, where the office entered what had come in before. */
  readonly enteredOn?: CourtDate;
  readonly proof?: string;
}

import type { ActOnPaper } from '../../vocabulary/acts-on-paper.ts';
import type { PersonId } from '../people/people.ts';
import type { CourtDate } from '../time/court-date.ts';
import type { Done, Missing, TakenOverStage } from './brought-over.ts';
import type { ReviewEvent } from './events.ts';
import type { CaseIdentity, Conclusion, Finding } from './review.ts';

/** A review under way on paper as it was entered; without effect until a second person has held it against the papers. */
export interface HeldTakeOver {
  /** The fields of the command, as they were given, but for what was done. */
  readonly given: Readonly<Record<string, unknown>>;
  /** What they come to, for whoever holds them against the papers. */
  readonly case: CaseIdentity;
  readonly registeredOn: CourtDate;
  readonly findings: readonly Finding[];
  readonly conclusion?: Omit<Conclusion, 'on' | 'deliveredOn'>;
  readonly stage: TakenOverStage;
  readonly done: readonly Done[];
  readonly missing: readonly Missing[];
  readonly by: PersonId;
  readonly onBehalfOf?: PersonId;
  readonly on: CourtDate;
}

/** What is kept of a take-over: at which stage, and what was not entered. */
export interface TakenOver {
  readonly stage: TakenOverStage;
  readonly on: CourtDate;
  readonly missing: readonly Missing[];
  readonly done: readonly Pick<Done, 'what' | 'on' | 'paper' | 'person'>[];
}

export type TakeOverEvent =
  | ({ readonly type: 'TakeOverEntered' } & Omit<HeldTakeOver, 'by' | 'onBehalfOf' | 'on'>)
  | { readonly type: 'TakeOverSentBack'; readonly reason: string }
  | {
      readonly type: 'ReviewTakenOver';
      readonly stage: TakenOverStage;
      readonly number: string;
      readonly case: CaseIdentity;
      readonly fileKind: 'paper' | 'electronic';
      readonly linked: readonly string[];
      readonly registeredOn: CourtDate;
      readonly missing: readonly Missing[];
    }
  /** One act done on paper: what it led to, on its own day, and the paper that shows it. */
  | {
      readonly type: 'BroughtOver';
      readonly what: ActOnPaper;
      readonly on: CourtDate;
      readonly paper: string;
      readonly person?: PersonId;
      readonly act: ReviewEvent;
    };

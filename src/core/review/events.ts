import type { RecusalGround, SourceDepartment } from '../../vocabulary/court.ts';
import type { DisciplineOutcome } from '../../vocabulary/liability.ts';
import type { Reconsidered } from '../../vocabulary/meeting.ts';
import type { PaperKind } from '../../vocabulary/papers.ts';
import type { QualityGrade } from '../../vocabulary/quality.ts';
import type { Closing, SuperiorMatter } from '../../vocabulary/review.ts';
import type { BodyMinutes } from '../people/minutes-order.ts';
import type { PersonId } from '../people/people.ts';
import type { CourtDate } from '../time/court-date.ts';
import type { HearingEvent, ReferralEvent } from './hearing-events.ts';
import type { HeldMinutes } from './minutes-held.ts';
import type {
  Conclusion,
  Correction,
  Document,
  Exclusion,
  Finding,
  ReviewSheet,
  Share,
  TrackFinding,
} from './review.ts';
import type { SanctionEvent } from './sanction-events.ts';
import type { TakeOverEvent } from './take-over-events.ts';

export type Paper = PaperKind;

export type WorkEvent =
  | {
      readonly type: 'DossierHandedOver';
      readonly from?: PersonId;
      readonly to: PersonId;
      readonly volumes: number;
      readonly pages: number;
      readonly back: boolean;
      /** Why volumes or pages differ from what was signed for last. */
      readonly reason?: string;
    }
  | {
      readonly type: 'DossierReceived';
      readonly by: PersonId;
      readonly volumes: number;
      readonly pages: number;
      readonly back: boolean;
    }
  | {
      readonly type: 'DossierArchived';
      readonly from: PersonId;
      readonly place: string;
      readonly volumes: number;
      readonly pages: number;
      readonly reason?: string;
    }
  | { readonly type: 'HandOverRecalled' }
  | {
      readonly type: 'ReviewerAssigned';
      readonly reviewer: PersonId;
      readonly draw?: Draw;
      readonly outside?: boolean;
    }
  | { readonly type: 'AssignmentReleased'; readonly reviewer: PersonId; readonly reason: string }
  | { readonly type: 'AssignmentAccepted' }
  | {
      readonly type: 'RecusalDeclared';
      readonly person: PersonId;
      readonly ground: RecusalGround;
      readonly words?: string;
      readonly binds: boolean;
    }
  | {
      readonly type: 'RecusalRequested';
      readonly person: PersonId;
      readonly by: PersonId;
      readonly ground: RecusalGround;
      readonly words: string;
      readonly binds: boolean;
    }
  | {
      readonly type: 'RecusalDecided';
      readonly person: PersonId;
      readonly granted: boolean;
      readonly reason: string;
      readonly minutesNumber?: string;
      /** 0.1 asked for the number alone. */
      readonly minutesOn?: CourtDate;
      readonly numberReason?: string;
    }
  | { readonly type: 'ReviewerRecused'; readonly reviewer: PersonId }
  | {
      readonly type: 'InquiryRecorded';
      readonly id: string;
      readonly whom: string;
      readonly person?: PersonId;
      readonly question: string;
    }
  | { readonly type: 'InquiryAnswered'; readonly id: string; readonly text: string }
  | { readonly type: 'ReviewSheetCompleted'; readonly sheet: ReviewSheet }
  | { readonly type: 'FindingProposed'; readonly finding: Finding }
  | { readonly type: 'FindingWithdrawn'; readonly finding: string; readonly reason: string }
  | { readonly type: 'FindingAdopted'; readonly finding: string }
  | { readonly type: 'ExclusionsConsidered'; readonly exclusion: Exclusion }
  | { readonly type: 'ExaminationCompleted'; readonly conclusion: Omit<Conclusion, 'on' | 'deliveredOn'> }
  | { readonly type: 'ConclusionDelivered'; readonly materials?: string }
  | {
      readonly type: 'Urged';
      readonly whom?: PersonId;
      readonly department?: SourceDepartment;
      readonly words: string;
    };

/** One draw of the rotation, so that the ledger can be followed by anyone. */
export interface Draw {
  readonly skipped: readonly { readonly member: PersonId; readonly reason: string }[];
  readonly fromOwed: boolean;
  readonly recused: readonly PersonId[];
  readonly onLeave: readonly PersonId[];
}

export type CommitteeEvent =
  | { readonly type: 'TabledForMeeting' }
  | { readonly type: 'TablingAsked'; readonly by: PersonId; readonly reason: string }
  | {
      readonly type: 'PlacedOnAgenda';
      readonly judge?: PersonId;
      readonly meeting: string;
      readonly item: string;
      readonly kind: string;
    }
  | { readonly type: 'TakenOffAgenda'; readonly meeting: string; readonly reason: string }
  | {
      readonly type: 'TakenUpAtMeeting';
      readonly meeting: string;
      readonly item: string;
      readonly kind: string;
      readonly presider: PersonId;
    }
  | { readonly type: 'BallotBegun'; readonly meeting: string }
  | {
      readonly type: 'ErrorFound';
      /** Missing, as is whoever nothing was established of, where the decision was made on paper before introduction. */
      readonly meeting?: string;
      readonly judges: readonly JudgeOutcome[];
      readonly notEstablished?: readonly PersonId[];
      readonly reasons: string;
      /** Under R-6.1 `voted`. */
      readonly quality?: QualityGrade;
    }
  | {
      readonly type: 'NoErrorFound';
      readonly meeting: string;
      readonly judges: readonly PersonId[];
      readonly reasons: string;
      readonly quality?: QualityGrade;
    }
  | { readonly type: 'ClosureNoted'; readonly meeting: string }
  | {
      readonly type: 'DecisionNotified';
      readonly judge: PersonId;
      readonly mayAsk: boolean;
      /** Missing where they were told on paper and have not been entered. */
      readonly reasons?: string;
      readonly again?: boolean;
    }
  | {
      readonly type: 'ReconsiderationRequested';
      readonly on: CourtDate;
      readonly judge: PersonId;
      readonly grounds: string;
      readonly forOthers: boolean;
      readonly proof?: string;
    }
  | { readonly type: 'ReconsiderationWithdrawn'; readonly judge: PersonId; readonly reason: string }
  | { readonly type: 'ReconsiderationLapsed'; readonly judge: PersonId }
  | {
      readonly type: 'ReconsiderationAnswered';
      readonly judge: PersonId;
      readonly meeting: string;
      readonly reasons: string;
    }
  | {
      readonly type: 'ReconsiderationDecided';
      readonly judge: PersonId;
      readonly meeting?: string;
      readonly outcome: Reconsidered;
      readonly findings: readonly TrackFinding[];
      readonly reasons: string;
      readonly askedBy?: PersonId;
    };

export interface JudgeOutcome {
  readonly judge: PersonId;
  readonly findings: readonly TrackFinding[];
}

export type OutcomeEvent =
  | SanctionEvent
  | { readonly type: 'ConfirmationRequested'; readonly judges: readonly PersonId[] }
  | {
      readonly type: 'FindingConfirmed';
      readonly judge: PersonId;
      readonly on: CourtDate;
      readonly minutesNumber: string;
      readonly numberReason?: string;
      readonly attending: readonly PersonId[];
      readonly recused: readonly PersonId[];
      readonly findings: readonly TrackFinding[];
      readonly withoutConfirmation?: boolean;
    }
  | {
      readonly type: 'FindingReturned';
      readonly judge: PersonId;
      readonly on: CourtDate;
      readonly minutesNumber: string;
      readonly numberReason?: string;
      /** Missing where the superior court answered, and in old logs. */
      readonly attending?: readonly PersonId[];
      readonly reason: string;
    }
  | {
      readonly type: 'FindingNotConfirmed';
      readonly judge: PersonId;
      readonly on: CourtDate;
      readonly minutesNumber: string;
      readonly numberReason?: string;
      /** Missing where the superior court answered, and in old logs. */
      readonly attending?: readonly PersonId[];
      readonly reason: string;
    }
  /** An act by minutes that somebody has to check first (O3). */
  | { readonly type: 'MinutesEntered'; readonly held: HeldMinutes; readonly files: readonly string[] }
  | {
      readonly type: 'MinutesChecked';
      readonly act: HeldMinutes['act'];
      readonly minutes: readonly BodyMinutes[];
      readonly files: readonly string[];
    }
  | { readonly type: 'MinutesSentBack'; readonly act: HeldMinutes['act']; readonly reason: string }
  | {
      readonly type: 'ReferredToDiscipline';
      readonly judge: PersonId;
      readonly ground: string;
      readonly facts: string;
    }
  | {
      readonly type: 'DisciplineOutcomeRecorded';
      readonly judge: PersonId;
      readonly outcome: DisciplineOutcome;
      readonly document: Document;
      readonly share: Share;
    }
  | {
      readonly type: 'ReferredToSuperiorCourt';
      readonly about: SuperiorMatter;
      readonly reason: string;
    }
  | { readonly type: 'SuperiorCourtAnswered'; readonly answer: SuperiorAnswer; readonly document: Document }
  | {
      readonly type: 'FeedbackGiven';
      readonly id: string;
      readonly department: SourceDepartment;
      readonly text: string;
    }
  | { readonly type: 'FeedbackAcknowledged'; readonly id: string }
  | {
      readonly type: 'FindingReversed';
      readonly judge: PersonId;
      readonly finding: string;
      readonly basis: string;
      readonly document: Document;
      readonly left: readonly TrackFinding[];
      /** Where the committee reversed it: why. */
      readonly reasons?: string;
      /** Of both committees, for new evidence and what was received in time. */
      readonly minutes?: readonly BodyMinutes[];
      readonly numberReason?: string;
    }
  | {
      readonly type: 'ReconsiderationReopened';
      readonly judge: PersonId;
      readonly finding: string;
      readonly basis: string;
      readonly document: Document;
    }
  | {
      readonly type: 'EntryCorrected';
      readonly correction: Correction;
      readonly reason: string;
      readonly confirmed: boolean;
    }
  | {
      readonly type: 'CorrectionConfirmed';
      readonly entry: number;
      readonly judge: PersonId;
      readonly of: Correction['of'];
      readonly to: CourtDate;
      readonly falls: readonly ('lapse' | 'submission')[];
    }
  | { readonly type: 'ReviewClosed'; readonly because: Closing; readonly reasons?: string }
  | { readonly type: 'ReviewArchived'; readonly place?: string };

export type SuperiorAnswer =
  | {
      readonly kind: 'reviewers-designated';
      readonly reviewers: readonly { readonly id: PersonId; readonly name: string }[];
    }
  | { readonly kind: 'body-designated'; readonly name: string }
  | { readonly kind: 'decided-there'; readonly judges: readonly JudgeOutcome[] }
  | { readonly kind: 'sent-back' };

export type ReviewEvent =
  | ReferralEvent
  | HearingEvent
  | WorkEvent
  | CommitteeEvent
  | OutcomeEvent
  | TakeOverEvent;

/** Where and when an event stands in the log; what evolves a state may rely on it. */
export interface Entry {
  readonly position: number;
  readonly on: CourtDate;
  readonly by: PersonId;
}

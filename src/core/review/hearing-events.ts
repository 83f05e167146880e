import type { ReceiptMethod } from '../../vocabulary/papers.ts';
import type { PersonId } from '../people/people.ts';
import type { CourtDate } from '../time/court-date.ts';
import type { Paper } from './events.ts';
import type { CaseIdentity, LapseUndoing, Referral } from './review.ts';
export type ReferralEvent =
  | {
      readonly type: 'CaseDrafted';
      readonly case: CaseIdentity;
      readonly referral: Referral;
      readonly missing: readonly string[];
      readonly importedFrom?: string;
    }
  | { readonly type: 'CaseReferred'; readonly case: CaseIdentity; readonly referral: Referral }
  | { readonly type: 'ReferralCompleted'; readonly case: CaseIdentity; readonly referral: Referral }
  | {
      readonly type: 'ReferralAmended';
      readonly case: CaseIdentity;
      readonly referral: Referral;
      readonly missing: readonly string[];
    }
  | { readonly type: 'ReferralWithdrawn'; readonly reason: string }
  | { readonly type: 'ReferralDeclined'; readonly reason: string }
  | { readonly type: 'ReferralMerged'; readonly into: string; readonly referral: Referral }
  | { readonly type: 'SourceAdded'; readonly source: Referral; readonly from?: string }
  | {
      readonly type: 'CaseRegistered';
      readonly number: string;
      readonly case: CaseIdentity;
      readonly fileKind: 'paper' | 'electronic';
      readonly linked: readonly string[];
    }
  | NumbersEvent;

export type NumbersEvent =
  /** The other numbers of a joint judgment are to be corrected; without effect until a second person has confirmed it. */
  | {
      readonly type: 'OtherNumbersCorrected';
      readonly from: readonly string[];
      readonly to: readonly string[];
      readonly reason: string;
    }
  | {
      readonly type: 'OtherNumbersConfirmed';
      readonly to: readonly string[];
      readonly linked: readonly string[];
    };

export type HearingEvent =
  | {
      readonly type: 'HandlingJudgeNotified';
      readonly judge: PersonId;
      readonly reviewer?: PersonId;
      /** Missing where the notice was given on paper before the court used the system. */
      readonly committee?: readonly PersonId[];
    }
  | { readonly type: 'ReviewerMadeKnown'; readonly judge: PersonId; readonly reviewer: PersonId }
  | {
      readonly type: 'ReceiptRecorded';
      readonly judge: PersonId;
      readonly of: Paper;
      readonly on: CourtDate;
      /** Missing where it was given on paper and the paper does not say how. */
      readonly method?: ReceiptMethod;
      readonly proof?: string;
    }
  | {
      readonly type: 'ServiceFoundImpossible';
      readonly judge: PersonId;
      readonly of: Paper;
      readonly on: CourtDate;
      readonly reason: string;
      readonly proof: string;
    }
  | {
      readonly type: 'DefenseSubmitted';
      readonly judge: PersonId;
      readonly text: string;
      /** Missing where it came in on paper before the court used the system. */
      readonly attachments?: readonly string[];
      /** By the day on which it came in; 0.1 took the day of the entry. */
      readonly late: boolean;
      readonly on?: CourtDate;
      readonly proof?: string;
    }
  | { readonly type: 'DefensePeriodLapsed'; readonly judge: PersonId }
  | {
      readonly type: 'PeriodExtended';
      readonly judge: PersonId;
      readonly of: Paper;
      readonly until: CourtDate;
      readonly reason: string;
      readonly proof: string;
    }
  | { readonly type: 'FindingsDisclosed'; readonly judge: PersonId; readonly findings: readonly string[] }
  | {
      readonly type: 'FindingsAnswered';
      readonly judge: PersonId;
      readonly text: string;
      readonly late: boolean;
      readonly on?: CourtDate;
      readonly proof?: string;
    }
  | { readonly type: 'FindingsAnswerLapsed'; readonly judge: PersonId }
  | { readonly type: 'DaysWaived'; readonly judge: PersonId }
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

import type { CommitteeEvent, Entry, OutcomeEvent, ReviewEvent, WorkEvent } from './events.ts';
import { evolveCommittee } from './evolve-committee.ts';
import { evolveHearing } from './evolve-hearing.ts';
import { evolveOutcome } from './evolve-outcome.ts';
import { evolveReferral } from './evolve-referral.ts';
import { evolveTakeOver } from './evolve-take-over.ts';
import { evolveWork } from './evolve-work.ts';
import type { HearingEvent, ReferralEvent } from './hearing-events.ts';
import { withNewsOf } from './news.ts';
import { begun, type Review } from './review.ts';
import type { TakeOverEvent } from './take-over-events.ts';

/** Which part of the procedure an event belongs to; a new event doesn't compile until it stands here. */
const parts = {
  CaseDrafted: 'referral',
  CaseReferred: 'referral',
  ReferralCompleted: 'referral',
  ReferralAmended: 'referral',
  ReferralWithdrawn: 'referral',
  ReferralDeclined: 'referral',
  ReferralMerged: 'referral',
  SourceAdded: 'referral',
  CaseRegistered: 'referral',
  OtherNumbersCorrected: 'referral',
  OtherNumbersConfirmed: 'referral',
  HandlingJudgeNotified: 'hearing',
  ReviewerMadeKnown: 'hearing',
  ReceiptRecorded: 'hearing',
  ServiceFoundImpossible: 'hearing',
  DefenseSubmitted: 'hearing',
  DefensePeriodLapsed: 'hearing',
  PeriodExtended: 'hearing',
  FindingsDisclosed: 'hearing',
  FindingsAnswered: 'hearing',
  FindingsAnswerLapsed: 'hearing',
  DaysWaived: 'hearing',
  LapseUndoingEntered: 'hearing',
  LapseUndoingDropped: 'hearing',
  LapseUndone: 'hearing',
  DossierHandedOver: 'work',
  DossierReceived: 'work',
  DossierArchived: 'work',
  HandOverRecalled: 'work',
  ReviewerAssigned: 'work',
  AssignmentReleased: 'work',
  AssignmentAccepted: 'work',
  RecusalDeclared: 'work',
  RecusalRequested: 'work',
  RecusalDecided: 'work',
  ReviewerRecused: 'work',
  InquiryRecorded: 'work',
  InquiryAnswered: 'work',
  ReviewSheetCompleted: 'work',
  FindingProposed: 'work',
  FindingWithdrawn: 'work',
  FindingAdopted: 'work',
  ExclusionsConsidered: 'work',
  ExaminationCompleted: 'work',
  ConclusionDelivered: 'work',
  Urged: 'work',
  TabledForMeeting: 'committee',
  TablingAsked: 'committee',
  PlacedOnAgenda: 'committee',
  TakenOffAgenda: 'committee',
  TakenUpAtMeeting: 'committee',
  BallotBegun: 'committee',
  ErrorFound: 'committee',
  NoErrorFound: 'committee',
  ClosureNoted: 'committee',
  DecisionNotified: 'committee',
  ReconsiderationRequested: 'committee',
  ReconsiderationWithdrawn: 'committee',
  ReconsiderationLapsed: 'committee',
  ReconsiderationDecided: 'committee',
  ReconsiderationAnswered: 'committee',
  ConfirmationRequested: 'outcome',
  FindingConfirmed: 'outcome',
  FindingReturned: 'outcome',
  FindingNotConfirmed: 'outcome',
  MinutesEntered: 'outcome',
  MinutesChecked: 'outcome',
  MinutesSentBack: 'outcome',
  ReferredToDiscipline: 'outcome',
  DisciplineOutcomeRecorded: 'outcome',
  ReferredToSuperiorCourt: 'outcome',
  SuperiorCourtAnswered: 'outcome',
  SanctionsProposed: 'outcome',
  HeavierResultLapsed: 'outcome',
  HeavierResultFellAway: 'outcome',
  HeavierResultVoted: 'outcome',
  SanctionIssued: 'outcome',
  SanctionExecuted: 'outcome',
  SanctionNotExecutable: 'outcome',
  DisciplinaryCommitteeAnswered: 'outcome',
  RestorationProposed: 'outcome',
  SanctionRestored: 'outcome',
  FeedbackGiven: 'outcome',
  FeedbackAcknowledged: 'outcome',
  FindingReversed: 'outcome',
  ReconsiderationReopened: 'outcome',
  EntryCorrected: 'outcome',
  CorrectionConfirmed: 'outcome',
  ReviewClosed: 'outcome',
  ReviewArchived: 'outcome',
  TakeOverEntered: 'take-over',
  TakeOverSentBack: 'take-over',
  ReviewTakenOver: 'take-over',
  BroughtOver: 'take-over',
} as const satisfies Record<ReviewEvent['type'], string>;

/** The state of a review after one more event. Replaying the same events always gives the same state. */
export function evolveReview(review: Review, event: ReviewEvent, entry: Entry): Review {
  const next = withNewsOf(review, evolved(review, event, entry));
  if (next.stage === 'unstarted' || !next.urges || event.type === 'Urged') return next;
  const sent = brings.includes(event.type);
  const urges = next.urges.filter((each) => each.whom !== entry.by && !(each.department && sent));
  return { ...next, urges: urges.length > 0 ? urges : undefined };
}

/** What a department that was urged has to bring. */
const brings: readonly ReviewEvent['type'][] = ['InquiryAnswered', 'SourceAdded', 'FeedbackAcknowledged'];

function evolved(review: Review, event: ReviewEvent, entry: Entry): Review {
  switch (parts[event.type]) {
    case 'referral':
      return evolveReferral(review, event as ReferralEvent, entry);
    case 'hearing':
      return evolveHearing(begun(review), event as HearingEvent, entry);
    case 'work':
      return evolveWork(begun(review), event as WorkEvent, entry);
    case 'committee':
      return evolveCommittee(begun(review), event as CommitteeEvent, entry);
    case 'outcome':
      return evolveOutcome(begun(review), event as OutcomeEvent, entry);
    case 'take-over':
      return evolveTakeOver(begun(review), event as TakeOverEvent, entry, evolved);
  }
}

import type { ReviewPage } from '../../answers/review.ts';
import type { Forms } from '../command/plan.ts';
import { formsOf } from '../command/planned-form.tsx';
import { lazily } from '../ui/lazily.ts';
import { reviewPlans } from './review-plans.ts';

const corrections = () => import('./corrections.tsx');
const undoing = () => import('./undone-lapse.tsx');
const takingOver = () => import('./take-over.tsx');
const papers = () => import('./sanction-papers.tsx');

/** The forms of all commands on a review: those of many fields written out, those of few made of their plans. */
export const reviewForms: Forms<ReviewPage> = {
  ...formsOf(reviewPlans),
  'complete-referral': lazily(
    () => import('./complete-referral.tsx'),
    ({ CompleteReferral }) => CompleteReferral,
  ),
  'register-case': lazily(
    () => import('./register-case.tsx'),
    ({ RegisterCase }) => RegisterCase,
  ),
  'take-over-review': lazily(takingOver, ({ TakeOver }) => TakeOver),
  'check-take-over': lazily(takingOver, ({ CheckTakeOver }) => CheckTakeOver),
  'notify-judge': lazily(
    () => import('./notify-judge.tsx'),
    ({ NotifyJudge }) => NotifyJudge,
  ),
  'record-receipt': lazily(
    () => import('./record-receipt.tsx'),
    ({ RecordReceipt }) => RecordReceipt,
  ),
  'submit-defense': lazily(
    () => import('./submit-defense.tsx'),
    ({ SubmitDefense }) => SubmitDefense,
  ),
  'answer-findings': lazily(
    () => import('./submit-defense.tsx'),
    ({ SubmitDefense }) => SubmitDefense,
  ),
  'complete-review-sheet': lazily(
    () => import('./complete-review-sheet.tsx'),
    ({ CompleteReviewSheet }) => CompleteReviewSheet,
  ),
  'propose-finding': lazily(
    () => import('./propose-finding.tsx'),
    ({ ProposeFinding }) => ProposeFinding,
  ),
  'consider-exclusions': lazily(
    () => import('./consider-exclusions.tsx'),
    ({ ConsiderExclusions }) => ConsiderExclusions,
  ),
  'complete-examination': lazily(
    () => import('./complete-examination.tsx'),
    ({ CompleteExamination }) => CompleteExamination,
  ),
  'notify-decision': lazily(
    () => import('./notify-decision.tsx'),
    ({ NotifyDecision }) => NotifyDecision,
  ),
  'request-reconsideration': lazily(
    () => import('./request-reconsideration.tsx'),
    ({ RequestReconsideration }) => RequestReconsideration,
  ),
  'record-confirmation': lazily(
    () => import('./record-confirmation.tsx'),
    ({ RecordConfirmation }) => RecordConfirmation,
  ),
  'check-minutes': lazily(
    () => import('./check-minutes.tsx'),
    ({ CheckMinutes }) => CheckMinutes,
  ),
  'issue-sanction': lazily(
    () => import('./issue-sanction.tsx'),
    ({ IssueSanction }) => IssueSanction,
  ),
  'record-execution': lazily(
    () => import('./record-execution.tsx'),
    ({ RecordExecution }) => RecordExecution,
  ),
  'add-source': lazily(
    () => import('./add-source.tsx'),
    ({ AddSource }) => AddSource,
  ),
  'merge-referral': lazily(
    () => import('./merge-referral.tsx'),
    ({ MergeReferral }) => MergeReferral,
  ),
  'correct-entry': lazily(corrections, ({ CorrectEntry }) => CorrectEntry),
  'confirm-correction': lazily(corrections, ({ ConfirmCorrection }) => ConfirmCorrection),
  'undo-lapse': lazily(undoing, ({ UndoLapse }) => UndoLapse),
  'confirm-undone-lapse': lazily(undoing, ({ ConfirmUndoneLapse }) => ConfirmUndoneLapse),
  'reverse-finding': lazily(
    () => import('./reverse-finding.tsx'),
    ({ ReverseFinding }) => ReverseFinding,
  ),
  'record-not-executable': lazily(papers, ({ RecordNotExecutable }) => RecordNotExecutable),
  'record-restoration': lazily(papers, ({ RecordRestoration }) => RecordRestoration),
  'record-discipline-outcome': lazily(
    () => import('./discipline-outcome.tsx'),
    ({ RecordDisciplineOutcome }) => RecordDisciplineOutcome,
  ),
  'record-superior-answer': lazily(
    () => import('./superior-answer.tsx'),
    ({ RecordSuperiorAnswer }) => RecordSuperiorAnswer,
  ),
};

/** Forms of the commands that begin a review. */
export const newReviewForms: Forms<undefined> = {
  'refer-case': lazily(
    () => import('./refer-case.tsx'),
    ({ ReferCase }) => ReferCase,
  ),
};

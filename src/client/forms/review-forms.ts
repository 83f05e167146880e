import { lazy } from 'react';
import type { ReviewPage } from '../../answers/review.ts';
import type { Forms } from '../command/plan.ts';
import { formsOf } from '../command/planned-form.tsx';
import { reviewPlans } from './review-plans.ts';

const corrections = () => import('./corrections.tsx');
const undoing = () => import('./undone-lapse.tsx');
const takingOver = () => import('./take-over.tsx');
const papers = () => import('./sanction-papers.tsx');

/** The forms of all commands on a review: those of many fields written out, those of few made of their plans. */
export const reviewForms: Forms<ReviewPage> = {
  ...formsOf(reviewPlans),
  'complete-referral': lazy(() =>
    import('./complete-referral.tsx').then((module) => ({ default: module.CompleteReferral })),
  ),
  'register-case': lazy(() =>
    import('./register-case.tsx').then((module) => ({ default: module.RegisterCase })),
  ),
  'take-over-review': lazy(() => takingOver().then((module) => ({ default: module.TakeOver }))),
  'check-take-over': lazy(() => takingOver().then((module) => ({ default: module.CheckTakeOver }))),
  'notify-judge': lazy(() =>
    import('./notify-judge.tsx').then((module) => ({ default: module.NotifyJudge })),
  ),
  'record-receipt': lazy(() =>
    import('./record-receipt.tsx').then((module) => ({ default: module.RecordReceipt })),
  ),
  'submit-defense': lazy(() =>
    import('./submit-defense.tsx').then((module) => ({ default: module.SubmitDefense })),
  ),
  'answer-findings': lazy(() =>
    import('./submit-defense.tsx').then((module) => ({ default: module.SubmitDefense })),
  ),
  'complete-review-sheet': lazy(() =>
    import('./complete-review-sheet.tsx').then((module) => ({ default: module.CompleteReviewSheet })),
  ),
  'propose-finding': lazy(() =>
    import('./propose-finding.tsx').then((module) => ({ default: module.ProposeFinding })),
  ),
  'consider-exclusions': lazy(() =>
    import('./consider-exclusions.tsx').then((module) => ({ default: module.ConsiderExclusions })),
  ),
  'complete-examination': lazy(() =>
    import('./complete-examination.tsx').then((module) => ({ default: module.CompleteExamination })),
  ),
  'notify-decision': lazy(() =>
    import('./notify-decision.tsx').then((module) => ({ default: module.NotifyDecision })),
  ),
  'request-reconsideration': lazy(() =>
    import('./request-reconsideration.tsx').then((module) => ({ default: module.RequestReconsideration })),
  ),
  'record-confirmation': lazy(() =>
    import('./record-confirmation.tsx').then((module) => ({ default: module.RecordConfirmation })),
  ),
  'check-minutes': lazy(() =>
    import('./check-minutes.tsx').then((module) => ({ default: module.CheckMinutes })),
  ),
  'issue-sanction': lazy(() =>
    import('./issue-sanction.tsx').then((module) => ({ default: module.IssueSanction })),
  ),
  'record-execution': lazy(() =>
    import('./record-execution.tsx').then((module) => ({ default: module.RecordExecution })),
  ),
  'add-source': lazy(() => import('./add-source.tsx').then((module) => ({ default: module.AddSource }))),
  'merge-referral': lazy(() =>
    import('./merge-referral.tsx').then((module) => ({ default: module.MergeReferral })),
  ),
  'correct-entry': lazy(() => corrections().then((module) => ({ default: module.CorrectEntry }))),
  'confirm-correction': lazy(() => corrections().then((module) => ({ default: module.ConfirmCorrection }))),
  'undo-lapse': lazy(() => undoing().then((module) => ({ default: module.UndoLapse }))),
  'confirm-undone-lapse': lazy(() => undoing().then((module) => ({ default: module.ConfirmUndoneLapse }))),
  'reverse-finding': lazy(() =>
    import('./reverse-finding.tsx').then((module) => ({ default: module.ReverseFinding })),
  ),
  'record-not-executable': lazy(() => papers().then((module) => ({ default: module.RecordNotExecutable }))),
  'record-restoration': lazy(() => papers().then((module) => ({ default: module.RecordRestoration }))),
  'record-discipline-outcome': lazy(() =>
    import('./discipline-outcome.tsx').then((module) => ({ default: module.RecordDisciplineOutcome })),
  ),
  'record-superior-answer': lazy(() =>
    import('./superior-answer.tsx').then((module) => ({ default: module.RecordSuperiorAnswer })),
  ),
};

/** Forms of the commands that begin a review. */
export const newReviewForms: Forms<undefined> = {
  'refer-case': lazy(() => import('./refer-case.tsx').then((module) => ({ default: module.ReferCase }))),
};

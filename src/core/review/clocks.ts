import type { ClockName } from '../../vocabulary/clocks.ts';
import type { CourtDate } from '../time/court-date.ts';
import { dueOf, type ReviewEnv, reconsiderationDue } from './env.ts';
import { begun, type OpenReview, type Review } from './review.ts';
import { underReview } from './stages.ts';

/** A clock that runs: the command that the system gives on the day after its last day. */
export interface RunningClock {
  readonly clock: ClockName;
  readonly judge: string;
  readonly dueOn: CourtDate;
  readonly provisional: boolean;
  readonly command: { readonly name: string; readonly with: { readonly judge: string } };
}

/** The clocks that run on a review and end by themselves; derived from the state, so that a correction re-arms them. */
export function clocksOf(review: Review, env: ReviewEnv): readonly RunningClock[] {
  if (!underReview.includes(review.stage)) return [];
  const open = begun(review);
  return Object.keys(open.judges).flatMap((judge) => [
    ...defense(open, judge, env),
    ...findingsAnswer(open, judge, env),
    ...reconsideration(open, judge, env),
  ]);
}

function running(
  clock: ClockName,
  name: string,
  judge: string,
  due: { dueOn: CourtDate; provisional: boolean } | undefined,
): readonly RunningClock[] {
  return due ? [{ clock, judge, ...due, command: { name, with: { judge } } }] : [];
}

function defense(review: OpenReview, judge: string, env: ReviewEnv) {
  const concern = review.judges[judge];
  if (!concern?.notice?.receipt || concern.defenses || concern.notice.lapsed) return [];
  return running('defense', 'lapse-defense-period', judge, dueOf(concern.notice, 'defense', env));
}

function findingsAnswer(review: OpenReview, judge: string, env: ReviewEnv) {
  const last = review.judges[judge]?.disclosures.at(-1);
  if (!last?.receipt || last.answers || last.lapsed) return [];
  return running('findings-answer', 'lapse-findings-answer', judge, dueOf(last, 'findings-answer', env));
}

/** With the superior court the clocks of the judges run on. */
const runsFrom: readonly string[] = ['decided', 'with-superior-court'];

function reconsideration(review: OpenReview, judge: string, env: ReviewEnv) {
  const concern = review.judges[judge];
  if (!runsFrom.includes(review.stage) || !concern?.decision || concern.decision.lapsed) return [];
  if (concern.reconsideration && !concern.reconsideration.withdrawnOn) return [];
  return running(
    'reconsideration-request',
    'lapse-reconsideration',
    judge,
    reconsiderationDue(review, judge, env),
  );
}

import type { PersonId } from '../people/people.ts';
import { mayAskForReconsideration } from '../rules/art24-reconsideration.ts';
import { type ReviewEnv, reconsiderationDue } from './env.ts';
import type { ReviewEvent } from './events.ts';
import { concernOf, type OpenReview, type Track, tracksOf } from './review.ts';

/** Who may ask for reconsideration (24, 5(5)), by. */
export function mayAsk(review: OpenReview, judge: PersonId, env: ReviewEnv): boolean {
  const member = review.case.bench?.members.find((each) => each.judge === judge);
  const who = {
    handling: member?.handling ?? false,
    answerable: concernOf(review, judge).track !== undefined,
    onPanel: member !== undefined,
  };
  return mayAskForReconsideration(who, env.readings).value;
}

/** Whether somebody has a right to ask that has not lapsed, or a request that is undecided. */
export function isRightOpen(review: OpenReview, judge: PersonId, env: ReviewEnv): boolean {
  const { decision, reconsideration } = concernOf(review, judge);
  if (!mayAsk(review, judge, env)) return false;
  if (reconsideration && !reconsideration.withdrawnOn) return !reconsideration.decidedOn;
  if (!decision) return true;
  const due = reconsiderationDue(review, judge, env);
  return !decision.lapsed && (due === undefined || env.today <= due.dueOn);
}

/** Panel members without a track of their own whose right is open: the tracks of the others wait for them. */
export function rightsOpen(review: OpenReview, env: ReviewEnv): readonly PersonId[] {
  const panel = review.case.bench?.members.map((member) => member.judge) ?? [];
  return panel.filter((judge) => !concernOf(review, judge).track && isRightOpen(review, judge, env));
}

const running: readonly Track['stage'][] = ['answerable', 'notified', 'reconsideration-open'];

/**
 * The lapse, and under R-24.5 `decision-stands-without-confirmation` what follows from it on the same day: the decision
 * stands for whoever has let the days pass, as soon as nobody is left who may still ask in their favor.
 *
 * @param withdrawn the lapse comes with the withdrawal of a request
 */
export function lapse(
  review: OpenReview,
  judge: PersonId,
  env: ReviewEnv,
  withdrawn = false,
): readonly ReviewEvent[] {
  const lapsed: ReviewEvent = { type: 'ReconsiderationLapsed', judge };
  if (env.readings['R-24.5'] !== 'decision-stands-without-confirmation') return [lapsed];
  if (rightsOpen(review, env).some((each) => each !== judge)) return [lapsed];
  const lapses = ({ stage, reopened }: Track) =>
    running.includes(stage) || (withdrawn && stage === 'under-reconsideration' && !reopened);
  const stands = tracksOf(review).filter(([each, track]) =>
    each === judge ? lapses(track) : track.stage === 'lapsed',
  );
  return [
    lapsed,
    ...stands.map(
      ([each, track]): ReviewEvent => ({
        type: 'FindingConfirmed',
        judge: each,
        on: env.today,
        minutesNumber: '',
        attending: [],
        recused: [],
        findings: track.findings,
        withoutConfirmation: true,
      }),
    ),
  ];
}

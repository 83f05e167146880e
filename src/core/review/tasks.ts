import { openTo } from '../kernel/decide.ts';
import type { Refusal } from '../kernel/decision.ts';
import type { PersonId } from '../people/people.ts';
import { settled, type Task } from '../people/task.ts';
import { reviewDecider } from './decider.ts';
import { dutiesOn } from './duties.ts';
import { isBound, type ReviewEnv } from './env.ts';
import type { OpenReview, Review } from './review.ts';

/** Everything that is to be done on a review now, and by whom; recusal takes somebody off it like every other bar. */
export function tasksOn(review: Review, env: ReviewEnv): readonly Task[] {
  if (review.stage === 'unstarted') return [];
  return dutiesOn(review, env).flatMap((duty) =>
    settled(duty, (person) => refusalOf(duty.command, review, env, person)),
  );
}

function refusalOf(
  command: string,
  review: OpenReview,
  env: ReviewEnv,
  person: PersonId,
): Refusal | undefined {
  const step = reviewDecider.steps.find((each) => each.name === command);
  if (step)
    return openTo(reviewDecider, step, review, { ...env, by: person, onBehalfOf: undefined })?.refused;
  // a command on a meeting: recusal keeps away from the item as from the review
  return isBound(review, env, person) ? { code: 'recused', because: [] } : undefined;
}

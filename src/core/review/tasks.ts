import { openTo } from '../kernel/decide.ts';
import type { Refusal } from '../kernel/decision.ts';
import { principal } from '../people/acting.ts';
import { settled, type Task } from '../people/task.ts';
import { reviewDecider } from './decider.ts';
import { dutiesOn } from './duties.ts';
import { by, clerksOf } from './duty.ts';
import { isBound, type ReviewEnv } from './env.ts';
import type { OpenReview, Review } from './review.ts';
import { sightOf } from './rights.ts';
import { underReview } from './stages.ts';

/** Everything that is to be done on a review now, and by whom; recusal takes somebody off it like every other bar. */
export function tasksOn(review: Review, env: ReviewEnv): readonly Task[] {
  if (review.stage === 'unstarted') return [];
  const tasks = dutiesOn(review, env).flatMap((duty) =>
    settled(duty, (person) => refusalOf(duty.command, review, { ...env, by: person, onBehalfOf: undefined })),
  );
  return [...tasks, ...urged(review, env)];
}

/** Whoever was urged and may know of the review; a department, until what it was asked for has come. */
function urged(review: OpenReview, env: ReviewEnv): readonly Task[] {
  if (!underReview.includes(review.stage)) return [];
  return (review.urges ?? []).flatMap(({ whom, department, on }): readonly Task[] => {
    const persons = department ? clerksOf(env, department) : whom ? [whom] : [];
    const told = persons.filter(
      (person) => sightOf(review, { ...env, by: person, onBehalfOf: undefined }) !== 'nothing',
    );
    return told.length > 0 ? [{ command: 'urge', persons: told, ...by(env, 'prompt', on) }] : [];
  });
}

/** What whoever acts would be told on doing a task of a review now, before any field is filled in. */
export function refusalOf(command: string, review: OpenReview, env: ReviewEnv): Refusal | undefined {
  const step = reviewDecider.steps.find((each) => each.name === command);
  if (step) return openTo(reviewDecider, step, review, env)?.refused;
  // a command on a meeting: recusal keeps away from the item as from the review
  const acting = [env.by, principal(env)];
  return acting.some((person) => isBound(review, env, person)) ? recused : undefined;
}

const recused: Refusal = {
  code: 'recused',
  because: [
    { cite: '3', says: { zh: '与本案有应当回避的关系。', en: 'Has to stay away from this review.' } },
  ],
};

import type { Refused } from '../kernel/decision.ts';
import { principal } from '../people/acting.ts';
import { holds, type PersonId } from '../people/people.ts';
import type { ReviewEnv } from './env.ts';
import type { OpenReview } from './review.ts';

/** The judges for whom somebody can act in a matter of theirs: a judge for themselves, the office for whom the review concerns. */
export function actsFor(review: OpenReview, env: ReviewEnv): readonly PersonId[] {
  const own = principal(env);
  const inOffice = holds(env.people, own, 'quality-office-clerk', env.today);
  return review.judges[own] || !inOffice ? [own] : Object.keys(review.judges);
}

/**
 * Whether a step is ready: as soon as it can be taken for one of several.
 *
 * @param whyNot the refusal that one of them would meet
 * @returns nothing if one would meet none; else what the first would meet, or `none` where there is nobody and nothing
 */
export function readyForOne<T>(
  several: readonly T[],
  whyNot: (one: T) => Refused | undefined,
  none: () => Refused,
): Refused | undefined {
  const met = several.map(whyNot);
  return met.some((refused) => refused === undefined) ? undefined : (met[0] ?? none());
}

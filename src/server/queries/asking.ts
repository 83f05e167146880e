import { type Asking, actingFor, reviewEnv, stateIn } from '../../core/court/execute.ts';
import type { Acting } from '../../core/people/acting.ts';
import type { ReviewEnv } from '../../core/review/env.ts';
import type { Review } from '../../core/review/review.ts';

export interface Asker {
  readonly by: string;
  readonly onBehalfOf?: string;
  readonly at: Acting['now'];
}

export function acting(who: Asker): Asking<Acting> {
  return actingFor(stateIn, who);
}

export interface Seen {
  readonly review: Review;
  readonly env: ReviewEnv;
}

/** A review with everything that rights, tasks and actions on it look at. */
export function* reviewFor(id: string, who: Asker): Asking<Seen> {
  const env = yield* reviewEnv(stateIn, id, yield* acting(who));
  return { review: yield* stateIn(`review/${id}`), env };
}

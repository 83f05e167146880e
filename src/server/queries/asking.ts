import { type Ask, type Asking, actingFor, reviewEnv } from '../../core/court/execute.ts';
import type { Kind, StateOf, Stream } from '../../core/court/streams.ts';
import type { Acting } from '../../core/people/acting.ts';
import type { ReviewEnv } from '../../core/review/env.ts';
import type { Review } from '../../core/review/review.ts';

/** Asks for the state of a stream. */
export function* stateOf<K extends Kind>(stream: Stream<K>): Asking<StateOf[K]> {
  const ask: Ask = { load: stream };
  return (yield ask) as StateOf[K];
}

export interface Asker {
  readonly by: string;
  readonly onBehalfOf?: string;
  readonly at: Acting['now'];
}

export function acting(who: Asker): Asking<Acting> {
  return actingFor(stateOf, who);
}

export interface Seen {
  readonly review: Review;
  readonly env: ReviewEnv;
}

/** A review with everything that rights, tasks and actions on it look at. */
export function* reviewFor(id: string, who: Asker): Asking<Seen> {
  const env = yield* reviewEnv(stateOf, id, yield* acting(who));
  return { review: yield* stateOf(`review/${id}`), env };
}

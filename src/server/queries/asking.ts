import { type Ask, type Asking, actingFor, reviewEnv } from '../../core/court/execute.ts';
import type { Kind, StateOf, Stream } from '../../core/court/streams.ts';
import type { Acting } from '../../core/people/acting.ts';
import type { ReviewEnv } from '../../core/review/env.ts';
import type { Review } from '../../core/review/review.ts';
import type { Sql } from '../../log/sql.ts';
import type { CourtService } from '../court/service.ts';

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

const MOST_AT_ONCE = 200;

/**
 * Keeps the states of this process as new as the log, which another process may have added to: one small question before
 * every answer, and only what has changed is read.
 */
export function freshener(service: CourtService): () => Promise<void> {
  let known: number | undefined;
  return async () => {
    const size = await sizeOf(service.db, service.court);
    if (size === known) return;
    const streams = known === undefined ? [] : await changedSince(service.db, service.court, known, size);
    if (streams.length > MOST_AT_ONCE) service.states.clear();
    else await Promise.all(streams.map((stream) => service.states.refresh(service.db, stream)));
    known = size;
  };
}

async function sizeOf(db: Sql, court: string): Promise<number> {
  const statement = { name: 'log-size', text: 'select size from log_head where court = $1' };
  return (await db.rows<{ size: number }>(statement, [court]))[0]?.size ?? 0;
}

async function changedSince(db: Sql, court: string, from: number, to: number): Promise<Stream[]> {
  const text = `select distinct stream from log_entry where court = $1 and position >= $2 and position < $3
                and stream like '%/%'`;
  const rows = await db.rows<{ stream: Stream }>({ name: 'log-changed', text }, [court, from, to]);
  return rows.map((row) => row.stream);
}

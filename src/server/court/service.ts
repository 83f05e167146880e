import { createHash } from 'node:crypto';
import {
  type Ask,
  type Asking,
  type Happened,
  type MinutesOfStream,
  type Order,
  stateIn,
} from '../../core/court/execute.ts';
import { ordered } from '../../core/court/knowing.ts';
import type { Adoptions } from '../../core/court/readings.ts';
import { plain, segmentsOf } from '../../core/court/segments.ts';
import type { Stream } from '../../core/court/streams.ts';
import type { Refusal } from '../../core/kernel/decision.ts';
import type { Reason } from '../../core/kernel/reason.ts';
import { defaultReadings, readingsOn } from '../../core/readings/readings.ts';
import type { CourtDate } from '../../core/time/court-date.ts';
import { courtDateOf, type Instant, toInstant } from '../../core/time/instant.ts';
import { appendWithin, findAnswer } from '../../log/append.ts';
import type { Appended, AppendRefusal, AppendResult } from '../../log/batch.ts';
import { canonical, type Json } from '../../log/canonical.ts';
import { lockHead } from '../../log/store.ts';
import type { Database, Tx } from '../database/connect.ts';
import { applied, type Held, type States, statesOf } from './states.ts';

/** The regulation in force: the version named in every entry's header. */
export const regulation = 'qianguo-2019';

export interface Done {
  readonly events: readonly { readonly type: string; readonly stream: string; readonly position: number }[];
  readonly notes: readonly Reason[];
  /** The version of the command’s stream that it led to. */
  readonly version: number;
}

export type Given =
  | { readonly done: Done }
  | { readonly refused: Refusal; readonly place?: number }
  | { readonly conflict: 'version' | 'key' | 'log-broken' | 'clock-behind' | 'clock-in-doubt' };

/** What a view is told while it is written: the states as they are after the events, before they are committed. */
export interface Projecting {
  readonly court: string;
  readonly at: Instant;
  ask<T>(asking: Asking<T>): Promise<T>;
  /** The same of streams that nobody has held against the log in this transaction: they are, once. */
  askFresh<T>(asking: Asking<T>): Promise<T>;
}

/** What the views do with appended events, in the same transaction. */
export type Project = (tx: Tx, after: Projecting, appended: readonly Appended[]) => Promise<void>;

/** Answers the questions of core that the log alone can’t: reviews of a case number, the next number of a year, minutes entered. */
export interface Register {
  sameCase(
    db: Database | Tx,
    court: string,
    identities: readonly string[],
    except: string,
  ): Promise<readonly string[]>;
  nextNumber(db: Database | Tx, court: string, year: number): Promise<number>;
  minutes(db: Database | Tx, court: string): Promise<readonly MinutesOfStream[]>;
}

export interface CourtService {
  readonly court: string;
  readonly db: Database;
  readonly states: States;
  /**
   * Gives a command: decided by core, appended with its views and clocks in one transaction, or refused with nothing changed.
   *
   * @param expected the version of the stream that the person saw, if they said so
   */
  give(order: Order, options?: GiveOptions): Promise<Given>;
  /** Answers what core asks, outside a command: for views and actions; within a transaction, as it sees the court. */
  ask<T>(asking: Asking<T>, within?: Tx): Promise<T>;
  /** For views that are written by themselves, with the court’s log locked. */
  projecting(tx: Tx, at: Instant): Projecting;
}

export interface GiveOptions {
  readonly key?: string;
  readonly expected?: number;
  /** Carried out in the same transaction, as a job that is done. */
  readonly within?: (tx: Tx) => Promise<void>;
}

const ATTEMPTS = 8;

type Reads = Map<Stream, number>;
type Overlay = Map<Stream, Held>;

/** From where states are taken, and which versions were read. */
interface Driving {
  readonly reads?: Reads;
  readonly after?: Overlay;
  readonly load?: States['load'];
}

export function courtService(
  db: Database,
  court: string,
  register: Register,
  project: Project,
  clockBelieved: () => boolean = () => true,
): CourtService {
  const states = statesOf(court);

  async function answer(sql: Database | Tx, ask: Ask, { reads, after, load }: Driving): Promise<unknown> {
    if ('load' in ask) {
      const held = after?.get(ask.load) ?? (await (load ?? states.load)(sql, ask.load));
      reads?.set(ask.load, held.version);
      return held.state;
    }
    if ('sameCase' in ask) return register.sameCase(sql, court, ask.sameCase, ask.except);
    if ('minutes' in ask) return register.minutes(sql, court);
    return register.nextNumber(sql, court, ask.nextNumber);
  }

  async function drive<T>(sql: Database | Tx, asking: Asking<T>, driving: Driving = {}): Promise<T> {
    // sight and decision look at the same reviews of a case: the register is asked for them once
    const sameCase = new Map<string, unknown>();
    let step = asking.next();
    while (!step.done) {
      const key = 'sameCase' in step.value ? JSON.stringify(step.value) : undefined;
      const told = (key && sameCase.get(key)) ?? (await answer(sql, step.value, driving));
      if (key) sameCase.set(key, told);
      step = asking.next(told);
    }
    return step.value;
  }

  function projecting(tx: Tx, at: Instant, after: Overlay = new Map()): Projecting {
    const read: Overlay = new Map();
    const load: Driving['load'] = async (sql, stream) => {
      const held = read.get(stream) ?? (await states.refresh(sql, stream));
      read.set(stream, held);
      return held;
    };
    return {
      court,
      at,
      ask: (asking) => drive(tx, asking, { after }),
      askFresh: (asking) => drive(tx, asking, { after, load }),
    };
  }

  /** The states after the events, which other commands must not see before they are committed. */
  async function overlaid(sql: Tx, entries: readonly Appended[]): Promise<Overlay> {
    const after: Overlay = new Map();
    for (const entry of entries) {
      const stream = entry.header.stream as Stream;
      const held = after.get(stream) ?? (await states.load(sql, stream));
      after.set(stream, { version: held.version + 1, state: applied(stream, held.state, entry) });
    }
    return after;
  }

  const service: CourtService = {
    court,
    db,
    states,
    async ask(asking, within) {
      return drive(within ?? db, asking);
    },
    projecting,
    async give(order, options = {}) {
      const key = options.key ? keyOf(order, options.key) : undefined;
      const asked = performance.now();
      let { at } = order;
      let waited = false;
      for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
        const given = await attemptOnce({ ...order, at }, options, key);
        // others wrote while it waited for the log: then it is decided at the instant to which it waited
        if (!given) continue;
        if (waited || !isBehind(given)) return given;
        at = later(at, performance.now() - asked);
        waited = true;
      }
      return { conflict: 'version' };
    },
  };

  async function attemptOnce(order: Order, options: GiveOptions, key: ReturnType<typeof keyOf> | undefined) {
    const reads: Reads = new Map();
    // Deciding needs no transaction: what it has read is checked again under the lock when it is appended.
    const [known, earlier, decided] = await Promise.all([
      options.expected === undefined ? undefined : states.refresh(db, order.stream),
      key && findAnswer(db, court, key),
      drive(db, beforeTheLock(ordered(order)), { reads }),
    ]);
    if (earlier) return answered(earlier, order.stream);
    if (!clockBelieved()) return { conflict: 'clock-in-doubt' } as const;
    if (known && known.version !== options.expected) return { conflict: 'version' } as const;
    let stale: Stream | undefined;
    let after: Overlay = new Map();
    const result = await db.transaction(async (tx): Promise<Given | undefined> => {
      if (decided === underTheLock) await lockHead(tx, court);
      const executed = decided === underTheLock ? await drive(tx, ordered(order), { reads }) : decided;
      if ('refused' in executed) {
        stale = await firstStale(tx, reads);
        return stale ? undefined : executed;
      }
      const adoptions = (await states.load(tx, 'readings/court')).state as Adoptions;
      const appended = await appendWithin(tx, {
        court,
        key,
        reads: [...reads].map(([stream, version]) => ({ stream, version })),
        events: executed.happened.map(toEvent),
        context: {
          actor: order.by,
          onBehalfOf: order.onBehalfOf,
          at: new Date(order.at).toISOString(),
          courtDate: courtDateOf(order.at),
          regulation,
          readings: differing(adoptions, courtDateOf(order.at)),
        },
        answer: (entries) => answerOf(entries, executed.notes, order.stream, reads),
        project: async (within, entries) => {
          after = await overlaid(within, entries);
          await options.within?.(within); // before the views: a job that is done is not one that fell away
          await project(within, projecting(within, order.at, after), entries);
        },
      });
      if ('refused' in appended && appended.refused.code === 'version-conflict') {
        stale = appended.refused.stream as Stream;
        return undefined;
      }
      return answered(appended, order.stream);
    });
    if (stale) await states.refresh(db, stale);
    else for (const [stream, held] of after) states.keep(stream, held);
    return result;
  }

  /** What was answered then, in the form in which it is kept: said once or twice, it is the same to the byte. */
  async function answered(result: AppendResult, stream: Stream): Promise<Given> {
    if ('refused' in result) return refusedBy(result.refused.code);
    const kept = 'appended' in result ? result.answer : result.replayed;
    const done = JSON.parse(canonical(kept)) as Done;
    // keys of 0.1 are kept without the version
    return { done: { ...done, version: done.version ?? (await versionThen(stream, done)) } };
  }

  async function versionThen(stream: Stream, { events }: Done): Promise<number> {
    const text = `select coalesce(max(stream_version), 0) as version from log_entry
                  where court = $1 and stream = $2 and position <= $3`;
    const last = Math.max(...events.map((event) => event.position));
    return (await db.rows<{ version: number }>({ text }, [court, stream, last]))[0]?.version ?? 0;
  }

  /** A refusal may rest on a state that another process has changed since: then it is decided again. */
  async function firstStale(tx: Tx, reads: ReadonlyMap<Stream, number>): Promise<Stream | undefined> {
    const text = `select stream, max(stream_version) as version from log_entry
                  where court = $1 and stream = any($2) group by stream`;
    const rows = await tx.rows<{ stream: Stream; version: number }>({ name: 'stream-versions', text }, [
      court,
      [...reads.keys()],
    ]);
    return rows.find((row) => row.version !== reads.get(row.stream))?.stream;
  }

  return service;
}

const later = (at: Instant, ms: number) => toInstant(new Date(Date.parse(at) + ms).toISOString());
const isBehind = (given: Given) => 'conflict' in given && given.conflict === 'clock-behind';

const underTheLock = Symbol('under the lock');

/**
 * The next number and the minutes entered so far belong to no one stream whose version could be checked when the events are
 * appended: whatever asks for them is decided once the court’s log is locked, so that of two at once the later sees the earlier.
 */
function* beforeTheLock<T>(asking: Asking<T>): Asking<T | typeof underTheLock> {
  let step = asking.next();
  while (!step.done) {
    if ('nextNumber' in step.value || 'minutes' in step.value) return underTheLock;
    step = asking.next(yield step.value);
  }
  return step.value;
}

function keyOf(order: Order, key: string) {
  const digest = createHash('sha256')
    .update(
      canonical(
        plain([order.stream, order.name, order.with ?? null, ...(order.also ? [order.also] : [])]) as Json,
      ),
    )
    .digest('hex');
  return { actor: order.by, key, digest };
}

function toEvent({ stream, event }: Happened) {
  return {
    stream,
    event: {
      type: event.type,
      segments: plain(segmentsOf(event)) as Readonly<Record<string, Json>>,
      // the header names the scans that an entry rests on
      files: 'files' in event ? event.files : [],
    },
  };
}

/** The readings of a court that are not the defaults on a day, as the header of an entry names them. */
export async function readingsInForce(service: Pick<CourtService, 'ask'>, day: CourtDate) {
  return differing(await service.ask(stateIn('readings/court')), day);
}

function differing(adoptions: Adoptions, day: CourtDate) {
  const now = readingsOn(adoptions, day);
  return Object.fromEntries(
    Object.entries(now).filter(([id, option]) => defaultReadings[id as keyof typeof now] !== option),
  );
}

function answerOf(
  entries: readonly Appended[],
  notes: readonly Reason[],
  stream: Stream,
  reads: Reads,
): Json {
  const events = entries.map(({ header }) => ({
    type: header.type,
    stream: header.stream,
    position: header.position,
  }));
  const own = entries.findLast(({ header }) => header.stream === stream);
  const version = own?.header.streamVersion ?? reads.get(stream) ?? 0;
  return plain({ events, notes, version }) as unknown as Json;
}

function refusedBy(code: AppendRefusal['code']): Given {
  switch (code) {
    case 'idempotency-key-reused':
      return { conflict: 'key' };
    case 'log-broken':
      return { conflict: 'log-broken' };
    case 'clock-behind':
      return { conflict: 'clock-behind' };
    default:
      return { conflict: 'version' };
  }
}

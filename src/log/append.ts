import { allDone } from './all-done.ts';
import type { Appended, AppendRefusal, AppendResult, Batch, CommandKey } from './batch.ts';
import { canonical, type Json } from './canonical.ts';
import type { Instant } from './entry.ts';
import { makeEntries } from './make.ts';
import type { Sql, SqlDatabase } from './sql.ts';
import { type Head, lockHead, readStanding, type Standing, store } from './store.ts';

/** Appends a command's events in a transaction of their own: all of it is there when this answers, or nothing. */
export function appendBatch<Tx extends Sql>(db: SqlDatabase<Tx>, batch: Batch<Tx>): Promise<AppendResult> {
  return db.transaction((tx) => appendWithin(tx, batch));
}

/** The same within a transaction of the caller's, who may add to it. The court's log stays locked until it ends. */
export async function appendWithin<Tx extends Sql>(tx: Tx, batch: Batch<Tx>): Promise<AppendResult> {
  refuseCarelessness(batch);
  const [head, now] = await Promise.all([lockHead(tx, batch.court), readStanding(tx, batch)]);
  const earlier = batch.key && answered(batch.key, now.earlier);
  if (earlier) return earlier;
  const at = instantOf(batch, head);
  const refused = whyRefused(batch, head, now, at);
  if (refused) return { refused };
  const entries = makeEntries(batch, head, at ?? batch.context.at);
  const appended: Appended[] = entries.map((entry, index) => ({
    header: entry.header,
    hash: entry.hash,
    segments: batch.events[index]?.event.segments ?? {},
  }));
  const answer = batch.answer?.(appended) ?? null;
  await allDone([
    store(tx, batch.court, entries, batch.key && { ...batch.key, answer: canonical(answer) }),
    batch.project?.(tx, appended),
  ]);
  return { appended, answer };
}

/** What a command with this key was answered before, or that the key was used for another one; to ask before deciding. */
export async function findAnswer(db: Sql, court: string, key: CommandKey): Promise<AppendResult | undefined> {
  const { earlier } = await readStanding(db, { court, key, reads: [{ stream: '', version: 0 }] });
  return answered(key, earlier);
}

function answered(key: CommandKey, earlier: Standing['earlier']): AppendResult | undefined {
  if (!earlier) return undefined;
  if (earlier.digest !== key.digest) return { refused: { code: 'idempotency-key-reused', key: key.key } };
  return { replayed: JSON.parse(earlier.answer) as Json };
}

/** Two commands may take their instants in one order and the lock in the other, and two servers' clocks differ a little. */
const TOLERANCE_MS = 2_000;

/** The instant written: the command's, or the head's where that is a moment later on the same day; else none. */
function instantOf({ context }: Batch<Sql>, head: Head): Instant | undefined {
  if (context.courtDate < head.lastCourtDate) return undefined;
  if (context.at >= head.lastAt) return context.at;
  const behind = Date.parse(head.lastAt) - Date.parse(context.at);
  return behind <= TOLERANCE_MS && context.courtDate === head.lastCourtDate ? head.lastAt : undefined;
}

function whyRefused(
  batch: Batch<Sql>,
  head: Head,
  now: Standing,
  at: Instant | undefined,
): AppendRefusal | undefined {
  if (head.broken !== null) return { code: 'log-broken', why: head.broken };
  for (const { stream, version: expected } of batch.reads) {
    const found = now.versions.find((version) => version.stream === stream)?.version ?? 0;
    if (found !== expected) return { code: 'version-conflict', stream, expected, found };
  }
  if (at === undefined) return { code: 'clock-behind', head: head.lastAt, at: batch.context.at };
  return undefined;
}

/** Mistakes of a program, not of a user. */
function refuseCarelessness({ events, reads }: Batch<Sql>): void {
  if (events.length === 0) throw new Error('a batch without events');
  for (const { stream } of events) {
    if (!reads.some((read) => read.stream === stream))
      throw new Error(`${stream} is written but was not read`);
  }
  if (new Set(reads.map((read) => read.stream)).size !== reads.length) throw new Error('a stream read twice');
}

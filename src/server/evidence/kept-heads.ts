import { createHash } from 'node:crypto';
import { mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import type { Text } from '../../core/kernel/text.ts';
import { markBroken } from '../../log/court.ts';
import { stillHolds } from '../../log/stored.ts';
import type { EarlierEnd } from '../../log/verify.ts';
import type { Database } from '../database/connect.ts';
import { writeWhole } from '../database/embedded/notes.ts';

/*
 * A copy of where each log ended, in the data directory and outside the database: whoever empties, cuts off or exchanges
 * the database leaves it behind. Written after every minute of change; held against the log at every start and by verify.
 */
const head = z.strictObject({
  size: z.number().int().positive(),
  lastHash: z.string().regex(/^[0-9a-f]{64}$/),
  /** The court's date of the last entry. */
  day: z.iso.date(),
});
const file = z.record(z.string(), head);

export type KeptHead = z.infer<typeof head>;

/** Which file keeps the heads: the embedded database has one, each given database one of its own. */
export interface HeadsPlace {
  readonly dataDirectory: string;
  readonly databaseUrl?: string | undefined;
}

export function headsFile({ dataDirectory, databaseUrl }: HeadsPlace): string {
  if (!databaseUrl) return join(dataDirectory, 'heads.json');
  const { host, pathname } = new URL(databaseUrl);
  const which = createHash('sha256').update(`${host}${pathname}`).digest('hex').slice(0, 12);
  return join(dataDirectory, `heads-${which}.json`);
}

/** The heads that were kept, by court. A file that can't be read as one tells nothing, and that is said. */
export async function readHeads(
  place: HeadsPlace,
  say: (line: Text) => void = () => {},
): Promise<Map<string, KeptHead>> {
  const path = headsFile(place);
  const text = await readFile(path, 'utf8').catch((error: { code?: string }) => {
    if (error.code !== 'ENOENT') throw error;
  });
  if (text === undefined) return new Map();
  const read = file.safeParse(parsed(text));
  if (read.success) return new Map(Object.entries(read.data));
  say({
    zh: `${path} 无法读取，本次不据以核对日志；之后将重新写入。`,
    en: `${path} can’t be read: the log is not held against it this time, and it is written anew.`,
  });
  return new Map();
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

export function endOf({ size, lastHash, day }: KeptHead): EarlierEnd {
  return {
    size,
    lastHash,
    noted: {
      zh: `数据库外留存的末端记载至 ${day} 共 ${size} 条`,
      en: `the copy of the head kept outside the database had ${size} entries up to ${day}`,
    },
  };
}

/** Where the logs of a database end now. */
async function headsNow(db: Database): Promise<Map<string, KeptHead>> {
  const text = `select court, size, last_hash as "lastHash", last_court_date as day from log_head where size > 0 and broken is null`;
  const rows = await db.rows<KeptHead & { court: string }>({ text });
  return new Map(rows.map(({ court, ...kept }) => [court, kept]));
}

/** Keeps the heads as they are now, where they moved on. Where the log holds them no longer, what was kept stays as it was. */
export async function keepHeads(db: Database, place: HeadsPlace): Promise<void> {
  const kept = await readHeads(place);
  let changed = false;
  for (const [court, now] of await headsNow(db)) {
    const before = kept.get(court);
    if (before?.lastHash === now.lastHash) continue;
    if (before && (before.size >= now.size || !(await stillHolds(db, court, before)))) continue;
    if (!(await stillHolds(db, court, now))) continue;
    kept.set(court, now);
    changed = true;
  }
  if (changed) await writeHeads(place, kept);
}

/** Keeps the heads as they are now, whatever was kept before: for a log that goes on from an earlier place on purpose. */
export async function keepHeadsAnew(db: Database, place: HeadsPlace): Promise<void> {
  await writeHeads(place, await headsNow(db));
}

async function writeHeads(place: HeadsPlace, heads: ReadonlyMap<string, KeptHead>): Promise<void> {
  await mkdir(place.dataDirectory, { recursive: true, mode: 0o700 });
  await writeWhole(headsFile(place), `${JSON.stringify(Object.fromEntries(heads), null, 1)}\n`);
}

/** Courts whose log is not what it was: cut off, exchanged or gone. Such a log takes no more entries. */
export async function lostLogs(
  db: Database,
  place: HeadsPlace,
  say: (line: Text) => void,
): Promise<string[]> {
  const lost: string[] = [];
  for (const [court, kept] of await readHeads(place, say)) {
    if (await stillHolds(db, court, kept)) continue;
    lost.push(court);
    const { zh, en } = endOf(kept).noted;
    await markBroken(db, court, `${zh}，现在没有（${en}, and now has not）`);
    say({
      zh: `${court} 的日志与数据目录中留存的记录不符：留存时共 ${kept.size} 条，至 ${kept.day}。数据库可能被清空、截断或换成了旧备份。请运行 zhijian verify 查看；确需从旧备份继续的，用 zhijian restore --as-fork。`,
      en: `The log of ${court} is not the one that was kept in the data directory: then it had ${kept.size} entries, up to ${kept.day}. The database may have been emptied, cut off, or exchanged for an old backup. See zhijian verify; to go on from an older backup on purpose, use zhijian restore --as-fork.`,
    });
  }
  return lost;
}

const EVERY_MS = 60_000;

/** Keeps the heads after every minute of change, and once more at the end. */
export function keepingHeads(
  db: Database,
  place: HeadsPlace,
  failed: (error: unknown, what: string) => void,
): { stop(): Promise<void> } {
  const keep = () => keepHeads(db, place).catch((error: unknown) => failed(error, 'heads of the logs'));
  let last = keep();
  const timer = setInterval(() => {
    last = last.then(keep);
  }, EVERY_MS);
  return {
    stop: () => {
      clearInterval(timer);
      return last.then(keep);
    },
  };
}

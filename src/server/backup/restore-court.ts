import type { Text } from '../../core/kernel/text.ts';
import { system } from '../../core/people/acting.ts';
import { courtDateOf, type Instant } from '../../core/time/instant.ts';
import { markBroken } from '../../log/court.ts';
import { markFork } from '../../log/fork.ts';
import { courtsWithLogs, stillHolds, verifyStored } from '../../log/stored.ts';
import { breakInWords, type Report } from '../../log/verify.ts';
import { serviceOf } from '../court/found.ts';
import { readingsInForce, regulation } from '../court/service.ts';
import type { Database } from '../database/connect.ts';
import { type FoundServer, openOn } from '../database/open.ts';
import {
  type HeadsPlace,
  type KeptHead,
  keepHeads,
  keepHeadsAnew,
  readHeads,
} from '../evidence/kept-heads.ts';
import { bringViewsUpToDate } from '../views/rebuild.ts';
import type { BackupReader } from './lines.ts';
import { CannotRestore, restoreInto } from './restore.ts';

export interface Restore {
  readonly place: HeadsPlace;
  readonly at: Instant;
  /** Why the log goes on from an earlier place than it had come to; only then is that taken. */
  readonly fork: string | undefined;
  readonly say: (line: Text) => void;
  /** Hears how many entries of the logs went in. */
  readonly told?: (entries: number) => void;
}

/**
 * Restores a backup, verifies its logs, makes anew what is derived. What is older than the heads kept in the data directory
 * is refused, or marked in the log as a fork.
 *
 * @throws CannotRestore, NotABackup; the database is then as it was
 */
export async function restoreBackup(
  server: FoundServer,
  backup: BackupReader,
  { place, at, fork, say, told }: Restore,
): Promise<Report[]> {
  const heads = await readHeads(place, say);
  if (heads.size === 0) {
    say({
      zh: '数据目录中没有留存的日志末端，无从判断备份之后是否还有记录；请与最近的核验结果或打印件核对。',
      en: 'No head of a log is kept in this data directory: whether entries were written after the backup can’t be told. Compare with the last verification or what was printed.',
    });
  }
  const older = new Map<string, KeptHead>();
  await restoreInto(server, backup, {
    told: told ?? (() => {}),
    check: async (hashAt) => {
      for (const [court, kept] of heads)
        if ((await hashAt(court, kept.size - 1)) !== kept.lastHash) older.set(court, kept);
      if (older.size > 0 && fork === undefined) throw tooOld(older, backup);
    },
  });
  const db = await openOn(server);
  try {
    return await taken(db, older, { place, at, fork, say });
  } finally {
    await db.close();
  }
}

/** Goes on with what lies in the database, restored by PostgreSQL's own tools, though it is older than the heads that were kept. */
export async function goOnAsFork(db: Database, { place, at, fork, say }: Restore): Promise<Report[]> {
  const older = new Map<string, KeptHead>();
  for (const [court, kept] of await readHeads(place, say))
    if (!(await stillHolds(db, court, kept))) older.set(court, kept);
  if (older.size === 0) {
    throw new CannotRestore(
      '日志与数据目录中留存的末端一致，无需作为分叉继续。',
      'The logs are those that were kept in the data directory: there is nothing to go on from as a fork.',
    );
  }
  return taken(db, older, { place, at, fork, say });
}

async function taken(
  db: Database,
  older: ReadonlyMap<string, KeptHead>,
  { place, at, fork = '', say }: Restore,
): Promise<Report[]> {
  const reports: Report[] = [];
  for (const court of await courtsWithLogs(db)) {
    const report = await db.transaction((tx) => verifyStored(tx, court), 'read');
    reports.push(report);
    const { broken } = report;
    if (broken) {
      await markBroken(db, court, breakInWords(broken));
      continue;
    }
    const service = serviceOf(db, court);
    const before = older.get(court);
    if (before) {
      const context = {
        ...{ actor: system, at: new Date(at).toISOString(), courtDate: courtDateOf(at), regulation },
        readings: await readingsInForce(service, courtDateOf(at)),
      };
      const marked = await markFork(db, court, { before, reason: fork }, context);
      if ('refused' in marked) throw new Error(`the fork of ${court} is not marked: ${marked.refused.code}`);
    }
    await bringViewsUpToDate(service, at, say);
  }
  await (older.size > 0 ? keepHeadsAnew(db, place) : keepHeads(db, place));
  return reports;
}

function tooOld(older: ReadonlyMap<string, KeptHead>, { opening }: BackupReader): CannotRestore {
  const each = [...older].map(([court, { size, day }]) => {
    const { size: here = 0, day: until = '—' } = opening.courts.find((one) => one.court === court) ?? {};
    return {
      zh: `${court}：备份有 ${here} 条，至 ${until}；留存的末端为 ${size} 条，至 ${day}`,
      en: `${court}: the backup has ${here} entries up to ${until}, the kept head ${size} up to ${day}`,
    };
  });
  return new CannotRestore(
    `备份早于数据目录中留存的日志末端，恢复后将丢失其后的记录（${each.map(({ zh }) => zh).join('；')}）。请找更新的备份；确需从此备份继续的，加 --as-fork --reason 原因，日志中会记明。`,
    `The backup is older than the heads kept in the data directory, and what was written after it would be lost (${each.map(({ en }) => en).join('; ')}). Look for a newer one; to go on from this one on purpose, add --as-fork --reason WHY, which the log will say.`,
  );
}

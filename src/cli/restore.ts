import { parseArgs } from 'node:util';
import type { Text } from '../core/kernel/text.ts';
import { toInstant } from '../core/time/instant.ts';
import type { Report } from '../log/verify.ts';
import { type BackupReader, NotABackup, readBackup } from '../server/backup/lines.ts';
import { readPacked } from '../server/backup/packed-file.ts';
import { goOnAsFork, type Restore, restoreBackup } from '../server/backup/restore-court.ts';
import { tryRestore } from '../server/backup/scratch.ts';
import { type FoundServer, openOn } from '../server/database/open.ts';
import { inTenths } from './backup.ts';
import { type ExitCode, type Io, write } from './io.ts';
import { whereIn, withServer } from './with-court.ts';

const help: Text = {
  zh: `zhijian restore 文件 [--identity 密钥或其文件] [--as-fork --reason 原因] [--data 目录]
  把备份恢复到空的数据目录（或 DATABASE_URL 的空数据库），校验日志，重新生成台账，结束全部登录。
  早于数据目录中留存的日志末端的备份会被拒绝；--as-fork：明知如此仍继续，日志中记明。
zhijian restore 文件 --check [--identity 密钥] [--data 目录]
  只试：恢复到临时数据库并校验，随后删除。
zhijian restore --as-fork --reason 原因 [--data 目录]
  数据库已用 PostgreSQL 自带工具恢复为较早的状态：从那里继续，日志中记明。\n`,
  en: `zhijian restore FILE [--identity KEY-OR-FILE] [--as-fork --reason WHY] [--data DIR]
  Restores a backup into an empty data directory (or the empty database of DATABASE_URL), verifies the logs, makes the
  register anew, ends all sessions. A backup older than the heads kept in the data directory is refused;
  --as-fork: go on from it all the same, which the log will say.
zhijian restore FILE --check [--identity KEY] [--data DIR]
  Only tries: into a scratch database, verified there and dropped.
zhijian restore --as-fork --reason WHY [--data DIR]
  The database was restored to an earlier state by PostgreSQL’s own tools: go on from there, which the log will say.\n`,
};

/** `zhijian restore`: 0 restored and whole; 1 refused or broken; 2 a malformed call. */
export async function run(args: readonly string[], io: Io): Promise<ExitCode> {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      identity: { type: 'string' },
      check: { type: 'boolean' },
      'as-fork': { type: 'boolean' },
      reason: { type: 'string' },
      data: { type: 'string' },
      help: { type: 'boolean', short: 'h' },
    },
  });
  if (values.help) {
    await write(io.stdout, help[io.locale]);
    return 0;
  }
  const [file, ...more] = positionals;
  const fork = values['as-fork'] ? values.reason?.trim() : undefined;
  const nothingToDo = file === undefined && (!values['as-fork'] || values.check);
  if (more.length > 0 || nothingToDo || (values['as-fork'] && !fork)) {
    await write(io.stderr, help[io.locale]);
    return 2;
  }
  const say = (line: Text) => void write(io.stderr, `${line[io.locale]}\n`);
  const place = whereIn(values, io);
  try {
    const backup = file === undefined ? undefined : await readBackup(readPacked(file, values.identity));
    const restore = { place, at: toInstant(new Date().toISOString()), fork, say };
    const work = (server: FoundServer) => carriedOut(server, backup, restore, values.check ?? false);
    return await tell(await withServer(values, io, work), io);
  } catch (error) {
    const words = whyNot(error, file ?? '');
    if (!words) throw error;
    say(words);
    return 1;
  }
}

async function carriedOut(
  server: FoundServer,
  backup: BackupReader | undefined,
  restore: Restore,
  onlyTry: boolean,
): Promise<readonly Report[]> {
  if (!backup) {
    const db = await openOn(server);
    return goOnAsFork(db, restore).finally(() => db.close());
  }
  const told = progress(backup, restore.say);
  return onlyTry ? tryRestore(server, backup, told) : restoreBackup(server, backup, { ...restore, told });
}

function progress({ opening }: BackupReader, say: (line: Text) => void): (entries: number) => void {
  const all = opening.courts.reduce((sum, { size }) => sum + size, 0);
  const tell = inTenths((percent) => say({ zh: `恢复：${percent}%`, en: `Restoring: ${percent} %` }));
  let done = 0;
  return (entries) => {
    done += entries;
    tell((done / all) * 100);
  };
}

async function tell(reports: readonly Report[], io: Io): Promise<ExitCode> {
  const ok = reports.length > 0 && reports.every(({ broken }) => broken === undefined);
  await write(io.stdout, `${JSON.stringify({ ok, logs: reports })}\n`);
  return ok ? 0 : 1;
}

function whyNot(error: unknown, file: string): Text | undefined {
  if (error instanceof NotABackup) {
    return {
      zh: `${file} 不是完好的备份，或密钥不对：${error.message}`,
      en: `${file} is no whole backup, or the key is wrong: ${error.message}`,
    };
  }
  const { code } = error as { code?: string };
  if (code !== 'ENOENT' && code !== 'EACCES' && code !== 'EISDIR') return undefined;
  return { zh: `无法读取：${(error as Error).message}`, en: `can’t be read: ${(error as Error).message}` };
}

import { statfs } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import type { Text } from '../core/kernel/text.ts';
import { toInstant } from '../core/time/instant.ts';
import { courtsWithLogs } from '../log/stored.ts';
import { lastBackup } from '../server/backup/done.ts';
import { serviceOf } from '../server/court/found.ts';
import { connect } from '../server/database/connect.ts';
import { missingMigrations } from '../server/database/migrate.ts';
import { type FoundServer, openOn } from '../server/database/open.ts';
import { bringViewsUpToDate, standingOf, VIEWS } from '../server/views/rebuild.ts';
import { type ExitCode, type Io, write } from './io.ts';
import { whereIn, withServer } from './with-court.ts';

const help: Text = {
  zh: `zhijian upgrade [--check] [--data 目录]
  把数据库升级到本版本，并按日志重新生成台账（启动服务时也会自动进行）。
  --check：只说明将要做什么、是否有备份、磁盘剩余多少，不作改动。数据库来自更新的版本时说明其名称。\n`,
  en: `zhijian upgrade [--check] [--data DIR]
  Brings the database to this version and makes the register anew from the log (a start does so by itself).
  --check: only says what would be done, whether there is a backup, how much room there is; changes nothing. A database
  of a newer version is named.\n`,
};

/** `zhijian upgrade`: a JSON answer on stdout, words on stderr. */
export async function run(args: readonly string[], io: Io): Promise<ExitCode> {
  const { values } = parseArgs({
    args: [...args],
    options: {
      check: { type: 'boolean' },
      data: { type: 'string' },
      help: { type: 'boolean', short: 'h' },
    },
  });
  if (values.help) {
    await write(io.stdout, help[io.locale]);
    return 0;
  }
  const say = (line: Text) => void write(io.stderr, `${line[io.locale]}\n`);
  const { dataDirectory } = whereIn(values, io);
  return withServer(values, io, async (server): Promise<ExitCode> => {
    const found = await outlook(server, dataDirectory);
    await write(io.stdout, `${JSON.stringify(found)}\n`);
    for (const line of told(found)) say(line);
    if (!values.check) await upgrade(server, say);
    return 0;
  });
}

interface Outlook {
  /** Steps that the tables have not gone through. */
  readonly migrations: readonly string[];
  readonly courts: readonly {
    readonly court: string;
    readonly entries: number;
    /** Whether register, desks and clocks were written by an older version. */
    readonly viewsAnew: boolean;
    readonly lastBackup: string | null;
  }[];
  readonly freeBytes: number | null;
}

/** What an upgrade would do; reads only, and only what tables of any version have. */
async function outlook({ config }: FoundServer, dataDirectory: string): Promise<Outlook> {
  const migrations = await missingMigrations(config);
  const free = await statfs(dataDirectory).then(
    ({ bavail, bsize }) => bavail * bsize,
    () => null,
  );
  const db = connect(config);
  try {
    const tables = await db.rows<{ name: string }>({
      text: `select tablename as name from pg_tables where schemaname = 'public'`,
    });
    const has = (name: string) => tables.some((table) => table.name === name);
    const codes = has('court') ? await courtsWithLogs(db) : [];
    const courts: Outlook['courts'][number][] = [];
    for (const court of codes) {
      const text = 'select coalesce(max(size), 0) as size from log_head where court = $1';
      const [head] = await db.rows<{ size: number }>({ text }, [court]);
      // what has still to go through a step may lack the columns that say with which views it was written
      const viewsAnew = migrations.length > 0 || (await standingOf(db, court)).views < VIEWS;
      const last = has('backup_done') ? await lastBackup(db, court) : undefined;
      courts.push({ court, entries: Number(head?.size ?? 0), viewsAnew, lastBackup: last?.at ?? null });
    }
    return { migrations, courts, freeBytes: free };
  } finally {
    await db.close();
  }
}

function told({ migrations, courts, freeBytes }: Outlook): Text[] {
  const lines: Text[] = [
    migrations.length === 0
      ? { zh: '数据库结构已是本版本。', en: 'The tables are of this version.' }
      : {
          zh: `数据库结构将升级 ${migrations.length} 步：${migrations.join('、')}。`,
          en: `The tables go through ${migrations.length} steps: ${migrations.join(', ')}.`,
        },
  ];
  for (const { court, entries, viewsAnew, lastBackup: at } of courts) {
    if (viewsAnew) {
      lines.push({
        zh: `${court}：将按日志（${entries} 条）重新生成台账、待办和期限，日志不变。`,
        en: `${court}: register, desks and clocks are made anew from the log (${entries} entries), which stays as it is.`,
      });
    }
    lines.push(
      at === null
        ? {
            zh: `${court}：没有备份记录，请先运行 zhijian backup。`,
            en: `${court}: no backup is on record; run zhijian backup first.`,
          }
        : { zh: `${court}：最近一次备份在 ${at}。`, en: `${court}: the last backup is of ${at}.` },
    );
  }
  if (freeBytes !== null) {
    const megabytes = Math.floor(freeBytes / 1_000_000);
    lines.push({
      zh: `数据目录所在磁盘剩余 ${megabytes} MB。`,
      en: `${megabytes} MB are free on the disk of the data directory.`,
    });
  }
  return lines;
}

async function upgrade(server: FoundServer, say: (line: Text) => void): Promise<void> {
  const db = await openOn(server);
  try {
    const at = toInstant(new Date().toISOString());
    for (const court of await courtsWithLogs(db)) await bringViewsUpToDate(serviceOf(db, court), at, say);
    say({ zh: '已是本版本。', en: 'The database is of this version.' });
  } finally {
    await db.close();
  }
}

import { createReadStream } from 'node:fs';
import { access } from 'node:fs/promises';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import { fill, type Locale, type Text } from '../core/kernel/text.ts';
import { system } from '../core/people/acting.ts';
import { toInstant } from '../core/time/instant.ts';
import { NOTHING_BEFORE } from '../log/entry.ts';
import { NotAnExport, verifyExport } from '../log/export.ts';
import { courtsWithLogs } from '../log/stored.ts';
import { endOf, type KeptHead, readHeads } from '../server/evidence/kept-heads.ts';
import { noteVerified, type Verified, verifyCourt } from '../server/evidence/verify-court.ts';
import type { View } from '../server/views/compare.ts';
import type { ExitCode } from './io.ts';
import { whereIn, withDatabase } from './with-court.ts';

export interface Io {
  readonly stdout: { write(text: string): unknown };
  readonly stderr: { write(text: string): unknown };
  readonly stdin: AsyncIterable<string | Uint8Array>;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly locale: Locale;
}

const HELP: Text = {
  zh: `用法：zhijian verify [导出文件] [--data 目录]
  校验整个日志：位置、链接、承诺。给出导出文件时既不用数据库也不用网络；否则校验 DATABASE_URL 或 --data 目录中的数据库，
  并与以前核验的结果、数据目录中留存的日志末端以及台账、待办、期限核对。
  退出码：0 完好；1 有误（stdout 说明第几条、何处有误）；2 调用有误。\n`,
  en: `Usage: zhijian verify [EXPORT] [--data DIR]
  Checks the whole log: positions, links, commitments. With an export neither database nor network is used; without one,
  the database of DATABASE_URL or of the directory given by --data, held against earlier verifications, the ends of the
  logs kept in the data directory, and register, desks and clocks.
  Exit 0: whole. 1: broken (stdout says which entry, and what about it). 2: the call is malformed.\n`,
};

const WHOLE: Text = { zh: '{log}：{entries} 条，完好。\n', en: '{log}: {entries} entries, whole.\n' };
const BROKEN: Text = {
  zh: '{log}：第 {position} 条有误：{says}\n',
  en: '{log}: entry {position} is wrong ({kind}): {says}\n',
};

const DIFFERENT: Text = {
  zh: '{log}：{view}有 {count} 处与日志不符（如 {stream}）。请运行 zhijian rebuild。\n',
  en: '{log}: {count} rows of {view} differ from the log ({stream} for one). Run zhijian rebuild.\n',
};
const OUTDATED: Text = {
  zh: '{log}：台账由旧版本写成，下次启动时更新，本次未核对。\n',
  en: '{log}: an older version wrote the register; it is made anew at the next start, and was not compared.\n',
};
const NOTHING: Text = { zh: '这里没有任何日志。\n', en: 'There is no log here.\n' };

const VIEWS: Readonly<Record<View, Text>> = {
  register: { zh: '台账', en: 'the register' },
  meetings: { zh: '会议表', en: 'the list of meetings' },
  circulars: { zh: '通报表', en: 'the list of circulars' },
  minutes: { zh: '纪要表', en: 'the list of minutes' },
  tasks: { zh: '待办', en: 'the desks' },
  clocks: { zh: '期限', en: 'the clocks' },
};

/** `zhijian verify`: a JSON answer on stdout, words on stderr; 0 whole, 1 broken, 2 a malformed call. */
export async function run(args: readonly string[], io: Io): Promise<ExitCode> {
  const call = readCall(args);
  if ('wrong' in call) return malformed(io, call.wrong);
  if (call.help) {
    io.stderr.write(HELP[io.locale]);
    return 0;
  }
  const found = call.file === undefined ? await inDatabase(call.data, io) : await inFile(call.file);
  if ('wrong' in found) return malformed(io, found.wrong);
  return tell(found.verified, found.fromFile, io);
}

type Wrong = { readonly wrong: Text };
type Found = { readonly verified: readonly Verified[]; readonly fromFile: boolean } | Wrong;

function readCall(args: readonly string[]): { help: boolean; file?: string; data?: string } | Wrong {
  try {
    const options = { help: { type: 'boolean', short: 'h' }, data: { type: 'string' } } as const;
    const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true });
    if (positionals.length > 1) throw new Error(`unexpected argument ${positionals[1]}`);
    return { help: values.help ?? false, file: positionals[0], data: values.data };
  } catch (error) {
    const en = (error as Error).message;
    return { wrong: { zh: `参数有误：${en}`, en } };
  }
}

async function inFile(file: string): Promise<Found> {
  try {
    await access(file);
    const lines = createInterface({
      input: createReadStream(file, 'utf8'),
      crlfDelay: Number.POSITIVE_INFINITY,
    });
    return { verified: [{ report: await verifyExport(lines) }], fromFile: true };
  } catch (error) {
    const en = `${file}: ${(error as Error).message}`;
    if (error instanceof NotAnExport) return { wrong: { zh: `${file}：不是日志导出文件`, en } };
    if ((error as { code?: string }).code) return { wrong: { zh: `无法读取 ${file}`, en } };
    throw error;
  }
}

async function inDatabase(directory: string | undefined, io: Io): Promise<Found> {
  const place = whereIn({ data: directory }, io);
  const heads = await readHeads(place, (line) => io.stderr.write(`${line[io.locale]}\n`));
  if (!place.databaseUrl && !(await exists(join(place.dataDirectory, 'postgres', 'PG_VERSION')))) {
    if (heads.size > 0) return { verified: [...heads].map(gone), fromFile: false };
    const { dataDirectory } = place;
    return { wrong: { zh: `${dataDirectory} 中没有数据库`, en: `there is no database in ${dataDirectory}` } };
  }
  return withDatabase({ data: directory }, io, async (db) => {
    const at = toInstant(new Date().toISOString());
    const courts = await courtsWithLogs(db);
    const verified: Verified[] = [];
    for (const court of new Set([...courts, ...heads.keys()])) {
      const head = heads.get(court);
      const found = await verifyCourt(db, court, { at, kept: head && endOf(head) });
      if (courts.includes(court)) await noteVerified(db, court, { at, by: system }, found);
      verified.push(found);
    }
    return { verified, fromFile: false };
  });
}

/** The log of a database that is not there any more. */
function gone([log, kept]: readonly [string, KeptHead]): Verified {
  const { zh, en } = endOf(kept).noted;
  const says = { zh: `数据库不见了：${zh}`, en: `the database is gone: ${en}` };
  const broken = { position: 0, kind: 'empty' as const, says };
  return { report: { log, entries: 0, lastHash: NOTHING_BEFORE, withheld: [], broken } };
}

function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}

function tell(verified: readonly Verified[], fromFile: boolean, { stdout, stderr, locale }: Io): ExitCode {
  const whole = ({ report, views }: Verified) => !report.broken && !views?.differences.length;
  const ok = verified.length > 0 && verified.every(whole);
  const views = verified.flatMap(({ report, views }) => (views ? [{ court: report.log, ...views }] : []));
  const logs = verified.map(({ report: { broken, ...report } }) =>
    broken ? { ...report, broken: { ...broken, says: broken.says.en } } : report,
  );
  stdout.write(`${JSON.stringify({ ok, logs, ...(fromFile ? {} : { views }) })}\n`);
  if (verified.length === 0) stderr.write(NOTHING[locale]);
  for (const { report, views } of verified) {
    const { log, entries, broken } = report;
    stderr.write(
      fill(broken ? BROKEN : WHOLE, { log, entries, ...broken, says: broken?.says[locale] ?? '' })[locale],
    );
    if (!broken && !views && !fromFile) stderr.write(fill(OUTDATED, { log })[locale]);
    for (const [view, { [locale]: name }] of Object.entries(VIEWS)) {
      const here = (views?.differences ?? []).filter((each) => each.view === view);
      const stream = here[0]?.stream;
      if (stream) stderr.write(fill(DIFFERENT, { log, stream, count: here.length, view: name })[locale]);
    }
  }
  return ok ? 0 : 1;
}

function malformed({ stdout, stderr, locale }: Io, wrong: Text): ExitCode {
  stdout.write(`${JSON.stringify({ error: { code: 'malformed', message: wrong.en } })}\n`);
  stderr.write(`${wrong[locale]}\n`);
  return 2;
}

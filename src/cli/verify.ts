import { createReadStream } from 'node:fs';
import { access } from 'node:fs/promises';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import { fill, type Locale, type Text } from '../core/kernel/text.ts';
import { markBroken } from '../log/court.ts';
import { NotAnExport, verifyExport } from '../log/export.ts';
import { courtsWithLogs, verifyStored } from '../log/stored.ts';
import type { Report } from '../log/verify.ts';
import type { ExitCode } from './io.ts';
import { withDatabase } from './with-court.ts';

export interface Io {
  readonly stdout: { write(text: string): unknown };
  readonly stderr: { write(text: string): unknown };
  readonly stdin: AsyncIterable<string | Uint8Array>;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly locale: Locale;
}

const HELP: Text = {
  zh: `用法：zhijian verify [导出文件] [--data 目录]
  校验整个日志：位置、链接、承诺。给出导出文件时既不用数据库也不用网络；否则校验 DATABASE_URL 或 --data 目录中的数据库。
  退出码：0 完好；1 有误（stdout 说明第几条、何处有误）；2 调用有误。\n`,
  en: `Usage: zhijian verify [EXPORT] [--data DIR]
  Checks the whole log: positions, links, commitments. With an export neither database nor network is used; without one,
  the database of DATABASE_URL or of the directory given by --data.
  Exit 0: whole. 1: broken (stdout says which entry, and what about it). 2: the call is malformed.\n`,
};

const WHOLE: Text = { zh: '{log}：{entries} 条，完好。\n', en: '{log}: {entries} entries, whole.\n' };
const BROKEN: Text = {
  zh: '{log}：第 {position} 条有误（{kind}）：{says}\n',
  en: '{log}: entry {position} is wrong ({kind}): {says}\n',
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
  return tell(found.reports, io);
}

type Wrong = { readonly wrong: Text };
type Found = { readonly reports: readonly Report[] } | Wrong;

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
    return { reports: [await verifyExport(lines)] };
  } catch (error) {
    const en = `${file}: ${(error as Error).message}`;
    if (error instanceof NotAnExport) return { wrong: { zh: `${file}：不是日志导出文件`, en } };
    if ((error as { code?: string }).code) return { wrong: { zh: `无法读取 ${file}`, en } };
    throw error;
  }
}

/** A log that is found broken takes no entries from then on. */
async function inDatabase(directory: string | undefined, io: Io): Promise<Found> {
  const { env } = io;
  const dataDirectory = directory ?? env.ZHIJIAN_DATA ?? './data';
  const databaseUrl = directory === undefined ? env.DATABASE_URL : undefined;
  if (!databaseUrl && !(await exists(join(dataDirectory, 'postgres', 'PG_VERSION')))) {
    return { wrong: { zh: `${dataDirectory} 中没有数据库`, en: `there is no database in ${dataDirectory}` } };
  }
  return withDatabase({ data: directory }, io, async (db) => {
    const reports: Report[] = [];
    for (const court of await courtsWithLogs(db)) {
      const report = await verifyStored(db, court);
      const { broken } = report;
      if (broken) await markBroken(db, court, `entry ${broken.position}: ${broken.kind}: ${broken.says}`);
      reports.push(report);
    }
    return { reports };
  });
}

function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}

function tell(reports: readonly Report[], { stdout, stderr, locale }: Io): ExitCode {
  const ok = reports.every((report) => report.broken === undefined);
  stdout.write(`${JSON.stringify({ ok, logs: reports })}\n`);
  for (const { log, entries, broken } of reports) {
    stderr.write(fill(broken ? BROKEN : WHOLE, { log, entries, ...broken })[locale]);
  }
  return ok ? 0 : 1;
}

function malformed({ stdout, stderr, locale }: Io, wrong: Text): ExitCode {
  stdout.write(`${JSON.stringify({ error: { code: 'malformed', message: wrong.en } })}\n`);
  stderr.write(`${wrong[locale]}\n`);
  return 2;
}

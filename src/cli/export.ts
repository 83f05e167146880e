import { writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import type { Text } from '../core/kernel/text.ts';
import { type CourtDate, isCourtDate } from '../core/time/court-date.ts';
import { exportLines } from '../log/export.ts';
import type { CourtService } from '../server/court/service.ts';
import { sanctionsSheet, withheldSheet } from '../server/exports/accountability-sheets.ts';
import { formats, formatted, type Sheet } from '../server/exports/formats.ts';
import { logSheet } from '../server/exports/log-sheet.ts';
import { recordSheet, registerSheet, statisticsSheet } from '../server/exports/sheets.ts';
import { workloadSheet } from '../server/exports/workload-sheet.ts';
import type { Asker } from '../server/queries/asking.ts';
import { type ExitCode, type Io, write } from './io.ts';
import { withCourt } from './with-court.ts';

const help: Text = {
  zh: `zhijian export register|log|record|statistics|sanctions|allowances|workload [--format xlsx|csv|json] [--out 文件] [--judge 法官编号]
                [--month 年-月] [--from 日期] [--to 日期] [--by 人员编号]
                [--data 目录] [--court 法院代字]
  导出台账、日志、法官件次、统计、处理、某月扣发办案补贴名单（--month）或者评查工作量（--from、--to）；以 --by 的权限导出，默认为质监办。
  xlsx 用 --out 或者转存标准输出；日志的 json 为 zhijian verify 可校验的 JSON 行，xlsx、csv 为供阅读的目录，都不含内容（表决、申辩等均不导出）；
  能接触数据库的运维人员可用 --content 连同内容导出 json。\n`,
  en: `zhijian export register|log|record|statistics|sanctions|allowances|workload [--format xlsx|csv|json] [--out FILE] [--judge PERSON]
                [--month YYYY-MM] [--from DAY] [--to DAY] [--by PERSON]
                [--data DIR] [--court CODE]
  Register, log, record, statistics, sanctions, the allowances withheld in a --month, the reviewers’ workload (--from, --to).
  With the rights of --by, by default the quality office. xlsx goes to --out or to a redirected standard output. The log
  as json is the lines that zhijian verify checks, as xlsx or csv a list to be read; neither has contents (no ballots, no
  statements); whoever operates the database may add --content to json.\n`,
};

const kinds = ['register', 'log', 'record', 'statistics', 'sanctions', 'allowances', 'workload'] as const;

export async function run(args: readonly string[], io: Io): Promise<ExitCode> {
  const text = { type: 'string' } as const;
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      format: text,
      out: text,
      judge: text,
      month: text,
      from: text,
      to: text,
      by: text,
      data: text,
      court: text,
      content: { type: 'boolean' },
      help: { type: 'boolean', short: 'h' },
    },
  });
  if (values.help) {
    await write(io.stdout, help[io.locale]);
    return 0;
  }
  const kind = kinds.find((each) => each === positionals[0]);
  const format = formats.find((each) => each === (values.format ?? 'json'));
  const judge = values.judge ?? (kind === 'record' ? positionals[1] : undefined);
  const onScreen = 'isTTY' in io.stdout && io.stdout.isTTY === true;
  const needsFile = format === 'xlsx' && values.out === undefined && onScreen;
  const extra = positionals.length > (kind === 'record' && !values.judge ? 2 : 1);
  if (!kind || !format || extra || needsFile || (kind === 'record' && !judge)) {
    const wrong = { zh: '参数不完整或者有误。\n\n', en: 'Something is missing or wrong in the call.\n\n' };
    await write(io.stderr, wrong[io.locale] + help[io.locale]);
    return 2;
  }
  const wrongDay = (['from', 'to'] as const).find((each) => values[each] && !isCourtDate(values[each]));
  const wrongMonth = values.month !== undefined && !isCourtDate(`${values.month}-01`);
  if (wrongDay || wrongMonth) {
    const field = wrongDay ? `--${wrongDay}: YYYY-MM-DD` : '--month: YYYY-MM';
    await write(io.stderr, `${field}\n`);
    return 2;
  }
  return withCourt(values, io, async (service, who) => {
    if (kind === 'log' && format === 'json')
      return exportLog(service, values.out, values.content ?? false, io);
    const sheet = await sheetOf(kind, service, who, { ...values, judge }, io);
    if (!sheet) {
      await write(io.stderr, { zh: '没有找到，或者无权查看。\n', en: 'It is not there.\n' }[io.locale]);
      return 1;
    }
    const content = await formatted(sheet, format);
    if (values.out === undefined) await write(io.stdout, content);
    else await writeFile(values.out, content);
    return 0;
  });
}

interface Asked {
  readonly judge?: string | undefined;
  readonly month?: string | undefined;
  readonly from?: string | undefined;
  readonly to?: string | undefined;
}

function sheetOf(
  kind: (typeof kinds)[number],
  service: CourtService,
  who: Asker,
  { judge = '', month, from, to }: Asked,
  { locale }: Io,
): Promise<Sheet | undefined> {
  switch (kind) {
    case 'register':
      return registerSheet(service, who, locale);
    case 'record':
      return recordSheet(service, who, judge, locale);
    case 'statistics':
      return statisticsSheet(service, who, locale);
    case 'log':
      return service.db.transaction((tx) => logSheet(tx, service.court, locale), 'read');
    case 'sanctions':
      return sanctionsSheet(service, who, locale);
    case 'allowances':
      return withheldSheet(service, who, month, locale);
    case 'workload': {
      const period = { from: from as CourtDate | undefined, to: to as CourtDate | undefined };
      return workloadSheet(service, period, who, locale);
    }
  }
}

async function exportLog(
  { db, court }: CourtService,
  out: string | undefined,
  content: boolean,
  io: Io,
): Promise<ExitCode> {
  await db.transaction(async (tx) => {
    const lines: string[] = [];
    for await (const line of exportLines(tx, court, { content })) {
      if (out === undefined) await write(io.stdout, line);
      else lines.push(line);
    }
    if (out !== undefined) await writeFile(out, lines.join(''));
  }, 'read');
  return 0;
}

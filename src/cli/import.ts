import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import type { Text } from '../core/kernel/text.ts';
import type { CourtService } from '../server/court/service.ts';
import { type ImportReport, importTable } from '../server/imports/import.ts';
import { importPriorFindings } from '../server/imports/prior-findings.ts';
import { readTable, type Table } from '../server/imports/table.ts';
import type { Asker } from '../server/queries/asking.ts';
import { type ExitCode, type Io, write } from './io.ts';
import { withCourt } from './with-court.ts';

const help: Text = {
  zh: `zhijian import 文件 [--prior-findings] [--dry-run] [--by 人员编号] [--data 目录] [--court 法院代字]
  导入案件表（.xlsx 或 .csv）：完整的成为提供的案件，不完整的成为待补全，不能使用的逐行说明理由；同一文件再次导入不起变化。
  --prior-findings：导入系统启用前的认定（法官 案号 认定日期 等次 责任 文号），由法官本人会签后计数。\n`,
  en: `zhijian import FILE [--prior-findings] [--dry-run] [--by PERSON] [--data DIR] [--court CODE]
  A workbook of cases (.xlsx or .csv): complete rows become referrals, incomplete ones drafts, unusable ones are named with
  the reason; the same file twice changes nothing.
  --prior-findings: findings from before the system (法官 案号 认定日期 等次 责任 文号), counted once the judge has countersigned.\n`,
};

export async function run(args: readonly string[], io: Io): Promise<ExitCode> {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      'dry-run': { type: 'boolean' },
      'prior-findings': { type: 'boolean' },
      by: { type: 'string' },
      data: { type: 'string' },
      court: { type: 'string' },
      help: { type: 'boolean', short: 'h' },
    },
  });
  const [file, ...more] = positionals;
  if (values.help) {
    await write(io.stdout, help[io.locale]);
    return 0;
  }
  if (file === undefined || more.length > 0) {
    await write(io.stderr, help[io.locale]);
    return 2;
  }
  const table = await tableIn(file, io);
  if (!table) return 2;
  return withCourt(values, io, async (service, who) => {
    const options = { dryRun: values['dry-run'] ?? false, name: basename(file) };
    if (values['prior-findings']) return bringOver(file, service, who, table, options, io);
    const imported = await importTable(service, who, table, options);
    if ('wrong' in imported) {
      await write(io.stderr, `${file}: ${imported.wrong[io.locale]}\n`);
      return 2;
    }
    await write(io.stdout, `${JSON.stringify(told(imported, io))}\n`);
    await write(io.stderr, summary(imported)[io.locale]);
    return 0;
  });
}

async function bringOver(
  file: string,
  service: CourtService,
  who: Asker,
  table: Table,
  options: { readonly dryRun: boolean },
  io: Io,
): Promise<ExitCode> {
  const report = await importPriorFindings(service, who, table, options);
  if ('wrong' in report) {
    await write(io.stderr, `${file}: ${report.wrong[io.locale]}\n`);
    return 2;
  }
  const items = report.items.map(({ says, ...item }) => ({ ...item, says: says?.[io.locale] }));
  await write(io.stdout, `${JSON.stringify({ ...report, items })}\n`);
  const { counts } = report;
  const wrong = items.filter((item) => item.says).map((item) => `  ${item.row}: ${item.says}\n`);
  const told: Text = {
    zh: `${report.rows}行：录入${counts['brought-over']}项，已在册${counts.unchanged}项，不能使用${counts.unusable}行；待${report.judges.length}名法官会签\n`,
    en: `${report.rows} rows: ${counts['brought-over']} brought over, ${counts.unchanged} already there, ${counts.unusable} unusable; ${report.judges.length} judge(s) to countersign\n`,
  };
  await write(io.stderr, told[io.locale] + wrong.join(''));
  return 0;
}

async function tableIn(file: string, io: Io): Promise<Table | undefined> {
  try {
    return readTable(await readFile(file));
  } catch (error) {
    await write(io.stderr, `${file}: ${error instanceof Error ? error.message : String(error)}\n`);
    return undefined;
  }
}

function told(report: ImportReport, { locale }: Io) {
  return {
    ...report,
    common: report.common.map((each) => ({ ...each, says: each.says[locale] })),
    items: report.items.map(({ says, check, ...item }) => ({
      ...item,
      says: says?.[locale],
      check: check?.map((each) => ({ cite: each.cite, says: each.says[locale] })),
    })),
  };
}

function summary({ rows, counts, beyondTimeLimit, common, dryRun, items }: ImportReport): Text {
  const unusable = items.filter((item) => item.kind === 'unusable');
  const named = (locale: 'zh' | 'en') =>
    unusable.map((item) => `  ${item.row}: ${item.says?.[locale] ?? ''}\n`).join('');
  const tried = {
    zh: dryRun ? '（预览，没有写入）' : '',
    en: dryRun ? ' (a preview: nothing was written)' : '',
  };
  const shared: Text = {
    zh: common.map((each) => `  ${each.rows}行：${each.says.zh}\n`).join(''),
    en: common.map((each) => `  ${each.rows} rows: ${each.says.en}\n`).join(''),
  };
  return {
    zh: `${rows}行：提供${counts.referral}件，待补全${counts.draft}件，已在册${counts.unchanged}件，不能使用${counts.unusable}行；超审限请核对${beyondTimeLimit}件${tried.zh}\n${shared.zh}${named('zh')}`,
    en: `${rows} rows: ${counts.referral} referrals, ${counts.draft} drafts, ${counts.unchanged} already there, ${counts.unusable} unusable; ${beyondTimeLimit} beyond the time limit, please check${tried.en}\n${shared.en}${named('en')}`,
  };
}

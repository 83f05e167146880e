import { randomUUID } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import type { Locale, Text } from '../core/kernel/text.ts';
import { toInstant } from '../core/time/instant.ts';
import { slipsGiven } from '../server/accounts/accounts.ts';
import type { TableKind } from '../server/imports/columns.ts';
import { Pace } from '../server/imports/pace.ts';
import { takeIn, whyNotImport } from '../server/imports/take-in.ts';
import { toldIn } from '../server/imports/told.ts';
import { acting } from '../server/queries/asking.ts';
import { summaryOf } from './import-words.ts';
import { delivered, type ExitCode, type Io, write } from './io.ts';
import { withCourt } from './with-court.ts';

const help: Text = {
  zh: `zhijian import 文件 [--prior-findings | --people] [--dry-run] [--by 人员编号] [--data 目录] [--court 法院代字]
  导入案件表（.xlsx、.xls、.csv 等）：完整的成为提供的案件，不完整的成为待补全，不能使用的逐行说明理由；同一文件再次导入不起变化。
  --prior-findings：导入系统启用前的认定（法官 案号 认定日期 等次 责任 文号），由法官本人会签后计数。
  --people：导入人员、部门和有任期的职务（姓名 人员编号 部门 职务 任职日期 免职日期 员额 委员顺序），并为没有账号的人员建立账号，
            显示一次性密码条（只显示这一次）；中断而未显示的，再次导入时重新生成。--no-accounts 不建立账号。\n`,
  en: `zhijian import FILE [--prior-findings | --people] [--dry-run] [--by PERSON] [--data DIR] [--court CODE]
  A workbook of cases (.xlsx, .xls, .csv and the like): complete rows become referrals, incomplete ones drafts, unusable ones
  are named with the reason; the same file twice changes nothing.
  --prior-findings: findings from before the system (法官 案号 认定日期 等次 责任 文号), counted once the judge has countersigned.
  --people: people, departments and dated offices (姓名 人员编号 部门 职务 任职日期 免职日期 员额 委员顺序); who has no account
            gets one, and the slips with the one-time passwords are printed this once; where that was broken off before, the
            next import makes new ones. --no-accounts makes none.\n`,
};

export async function run(args: readonly string[], io: Io): Promise<ExitCode> {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      'dry-run': { type: 'boolean' },
      'prior-findings': { type: 'boolean' },
      people: { type: 'boolean' },
      'no-accounts': { type: 'boolean' },
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
  if (file === undefined || more.length > 0 || (values.people && values['prior-findings'])) {
    await write(io.stderr, help[io.locale]);
    return 2;
  }
  const content = await contentOf(file, io);
  if (!content) return 2;
  const kind: TableKind = values.people ? 'people' : values['prior-findings'] ? 'prior-findings' : 'cases';
  return withCourt(
    values,
    io,
    async (service, who) => {
      const refusal = whyNotImport(kind, await service.ask(acting(who)));
      if (refusal) {
        await write(io.stderr, `${refusal[io.locale]}\n`);
        return 1;
      }
      const options = {
        name: basename(file),
        dryRun: values['dry-run'] ?? false,
        accounts: values['no-accounts'] !== true,
        id: randomUUID(),
        pace: new Pace(sayingTo(io)),
        now: () => toInstant(new Date().toISOString()),
      };
      const report = await takeIn(kind, service, who, { content }, options);
      if ('wrong' in report) {
        await write(io.stderr, `${file}: ${report.wrong[io.locale]}\n`);
        return 2;
      }
      const seen = await delivered(io.stdout, `${JSON.stringify(toldIn(report, io.locale))}\n`);
      if (seen && 'slips' in report) await slipsGiven(service.db, service.court, options.id);
      await write(io.stderr, summaryOf(report, io.locale));
      return 0;
    },
    kind === 'people' ? 'system-administrator' : 'quality-office-clerk',
  );
}

async function contentOf(file: string, io: Io): Promise<Buffer | undefined> {
  try {
    return await readFile(file);
  } catch (error) {
    await write(io.stderr, `${file}: ${error instanceof Error ? error.message : String(error)}\n`);
    return undefined;
  }
}

const EVERY = 1_000;

/** How far a long file has come, a line now and then. */
function sayingTo({ stderr, locale }: Io): (pace: Pace) => void {
  return ({ done, total }) => {
    if (done > 0 && done % EVERY === 0 && done < total) stderr.write(`${progress(done, total)[locale]}\n`);
  };
}

const progress = (done: number, total: number): Readonly<Record<Locale, string>> => ({
  zh: `已处理${done}行，共${total}行…`,
  en: `${done} of ${total} rows…`,
});

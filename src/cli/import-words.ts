import type { Locale, Text } from '../core/kernel/text.ts';
import type { Around } from '../server/imports/cells.ts';
import type { ImportReport } from '../server/imports/import.ts';
import type { PeopleReport } from '../server/imports/import-people.ts';
import type { PriorReport } from '../server/imports/prior-findings.ts';

type Report = ImportReport | PriorReport | PeopleReport;

/** What an import has done, for whoever stands at the terminal: counts, what was left out, and every row with a trouble. */
export function summaryOf(report: Report, locale: Locale): string {
  const counted =
    'judges' in report ? ofFindings(report) : 'slips' in report ? ofPeople(report) : ofCases(report);
  const lines = [`${counted[locale]}${report.dryRun ? preview[locale] : ''}`];
  lines.push(...left(report).map((text) => text[locale]));
  if ('common' in report) lines.push(...report.common.map((each) => common(each.rows, each.says)[locale]));
  if ('order' in report && report.order) lines.push(report.order[locale]);
  for (const { row, sheet, kind, says, warnings = [] } of report.items) {
    const told = [...(kind === 'unusable' && says ? [says] : []), ...warnings].map((text) => text[locale]);
    if (told.length > 0) lines.push(`  ${sheet ? `${sheet} ` : ''}${row}: ${told.join(' ')}`);
  }
  if ('slips' in report) lines.push(...report.slips.map((slip) => slipLine(slip)[locale]));
  return lines.map((line) => `${line}\n`).join('');
}

const preview: Text = { zh: '（预览，没有写入）', en: ' (a preview: nothing was written)' };

function ofCases({ rows, counts, beyondTimeLimit }: ImportReport): Text {
  return {
    zh: `${rows}行：提供${counts.referral}件，待补全${counts.draft}件，已在册${counts.unchanged}件，不能使用${counts.unusable}行；超审限请核对${beyondTimeLimit}件`,
    en: `${rows} rows: ${counts.referral} referrals, ${counts.draft} drafts, ${counts.unchanged} already there, ${counts.unusable} unusable; ${beyondTimeLimit} beyond the time limit, please check`,
  };
}

function ofFindings({ rows, counts, judges }: PriorReport): Text {
  return {
    zh: `${rows}行：录入${counts['brought-over']}项，已在册${counts.unchanged}项，不能使用${counts.unusable}行；待${judges.length}名法官会签`,
    en: `${rows} rows: ${counts['brought-over']} brought over, ${counts.unchanged} already there, ${counts.unusable} unusable; ${judges.length} judge(s) to countersign`,
  };
}

function ofPeople({ rows, counts, accounts }: PeopleReport): Text {
  return {
    zh: `${rows}行：登记${counts.added}人，变更${counts.changed}行，不变${counts.unchanged}行，不能使用${counts.unusable}行；建立账号${accounts}个`,
    en: `${rows} rows: ${counts.added} people added, ${counts.changed} rows with changes, ${counts.unchanged} unchanged, ${counts.unusable} unusable; ${accounts} accounts`,
  };
}

function left({ sheets, passedOver, unreadColumns }: Around): readonly Text[] {
  const columns = unreadColumns.join('、');
  return [
    ...sheets.map(({ sheet, rows }) => ({ zh: `  “${sheet}”：${rows}行`, en: `  “${sheet}”: ${rows} rows` })),
    ...passedOver.map(({ sheet, says }) => ({
      zh: `  “${sheet}”：${says.zh}`,
      en: `  “${sheet}”: ${says.en}`,
    })),
    ...(columns === ''
      ? []
      : [{ zh: `  没有读取的列：${columns}`, en: `  columns that are not read: ${columns}` }]),
  ];
}

const common = (rows: number, says: Text): Text => ({
  zh: `  ${rows}行：${says.zh}`,
  en: `  ${rows} rows: ${says.en}`,
});

function slipLine({ name, department, login, oneTimePassword }: PeopleReport['slips'][number]): Text {
  return {
    zh: `┈┈┈┈ ${name}（${department}） 登录名 ${login} 一次性密码 ${oneTimePassword} 首次登录须修改`,
    en: `┈┈┈┈ ${name} (${department}) login ${login} one-time password ${oneTimePassword}, to be changed at once`,
  };
}

import type { Locale, Text } from '../../core/kernel/text.ts';
import { nameOf } from '../../core/people/people.ts';
import type { CourtService } from '../court/service.ts';
import { type Asker, acting } from '../queries/asking.ts';
import { recordPage } from '../queries/records.ts';
import { registerPage } from '../queries/register.ts';
import { statisticsFor } from '../queries/statistics.ts';
import { type Cell, columnsOf, type Sheet } from './formats.ts';
import { said } from './words.ts';

const registerColumns: Readonly<Record<string, Text>> = {
  number: { zh: '评查编号', en: 'Number' },
  caseNumber: { zh: '案号', en: 'Case number' },
  otherCaseNumbers: { zh: '其他案号', en: 'Other case numbers' },
  caseCourt: { zh: '法院', en: 'Court' },
  cause: { zh: '案由', en: 'Cause' },
  category: { zh: '类别', en: 'Category' },
  parties: { zh: '当事人', en: 'Parties' },
  stage: { zh: '阶段', en: 'Stage' },
  grounds: { zh: '评查事由', en: 'Grounds' },
  sources: { zh: '提供部门', en: 'Referred by' },
  division: { zh: '庭室', en: 'Division' },
  handlingJudge: { zh: '承办法官', en: 'Handling judge' },
  reviewer: { zh: '评查人', en: 'Reviewer' },
  opinion: { zh: '评查意见', en: 'Opinion' },
  qualityGrade: { zh: '质量等次', en: 'Quality grade' },
  referredOn: { zh: '提供日期', en: 'Referred on' },
  registeredOn: { zh: '登记日期', en: 'Registered on' },
  filedOn: { zh: '立案日期', en: 'Filed on' },
  caseClosedOn: { zh: '结案日期', en: 'Case closed on' },
  beyondTimeLimit: { zh: '超审限', en: 'Beyond time limit' },
  decidedOn: { zh: '决定日期', en: 'Decided on' },
  closedOn: { zh: '办结日期', en: 'Closed on' },
  dueOn: { zh: '期限', en: 'Due on' },
};

/** Every review that this person may know of, as the register shows it to them. */
export async function registerSheet(service: CourtService, who: Asker, locale: Locale): Promise<Sheet> {
  const env = await service.ask(acting(who));
  const rows: Record<string, Cell>[] = [];
  let cursor: readonly [string, string] | undefined;
  do {
    const page = { sort: 'referredOn', descending: false, limit: 200, cursor } as const;
    const found = await registerPage(service.db, service.court, env, {}, page, locale);
    for (const item of found.items) rows.push(rowOf(item));
    cursor = found.next
      ? (JSON.parse(Buffer.from(found.next, 'base64url').toString('utf8')) as [string, string])
      : undefined;
  } while (cursor);
  return { name: { zh: '台账', en: 'Register' }[locale], columns: columnsOf(registerColumns, locale), rows };

  function rowOf(item: Readonly<Record<string, unknown>>): Record<string, Cell> {
    const named = (id: unknown) => (typeof id === 'string' ? nameOf(env.people, id) : null);
    const shown: Readonly<Record<string, unknown>> = {
      ...item,
      handlingJudge: named(item.handlingJudge),
      reviewer: named(item.reviewer),
    };
    return Object.fromEntries(
      ['id', ...Object.keys(registerColumns)].map((column) => [
        column,
        cellOf(said(column, shown[column], locale, env.people.qualityNames)),
      ]),
    );
  }
}

function cellOf(value: unknown): Cell {
  if (Array.isArray(value)) return value.join('、');
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value;
  return null;
}

const recordColumns: Readonly<Record<string, Text>> = {
  case: { zh: '案号', en: 'Case' },
  otherCases: { zh: '其他案号', en: 'Other case numbers' },
  grade: { zh: '等次', en: 'Grade' },
  share: { zh: '责任', en: 'Share' },
  on: { zh: '计入日', en: 'Counts from' },
  confirmedOn: { zh: '确认日', en: 'Confirmed on' },
  rung: { zh: '适用', en: 'Rung' },
  sanctions: { zh: '处理', en: 'Sanctions' },
  proposals: { zh: '建议', en: 'Proposals' },
  months: { zh: '扣发月数', en: 'Months withheld' },
  reversed: { zh: '冲销日', en: 'Reversed on' },
};

/** A judge's record, one row a finding; nothing where this person may not know of it. */
export async function recordSheet(
  service: CourtService,
  who: Asker,
  judge: string,
  locale: Locale,
): Promise<Sheet | undefined> {
  const record = await service.ask(recordPage(judge, who, locale));
  if (!record) return undefined;
  const rows = record.findings.map((finding) => {
    const result = record.results.find((each) => each.finding === finding.id);
    return {
      id: finding.id,
      case: finding.case,
      otherCases: cellOf(finding.otherCases ?? []),
      grade: cellOf(said('grade', finding.grade, locale)),
      share: cellOf(said('share', finding.share, locale)),
      on: finding.on,
      confirmedOn: finding.confirmedOn,
      rung: result?.rung ?? null,
      sanctions: cellOf(said('sanctions', result?.sanctions, locale)),
      proposals: cellOf(said('proposals', result?.proposals, locale)),
      months: result?.allowanceMonths.toWithhold ?? null,
      reversed: finding.reversed?.on ?? null,
    };
  });
  return { name: { zh: '件次', en: 'Record' }[locale], columns: columnsOf(recordColumns, locale), rows };
}

const statisticsColumns: Readonly<Record<string, Text>> = {
  by: { zh: '统计项', en: 'By' },
  value: { zh: '值', en: 'Value' },
  count: { zh: '件数', en: 'Count' },
};

const countNames: Readonly<Record<string, Text>> = {
  total: { zh: '合计', en: 'Total' },
  overdue: { zh: '逾期', en: 'Overdue' },
  beyondTimeLimit: { zh: '超审限', en: 'Beyond time limit' },
  stage: { zh: '阶段', en: 'Stage' },
  ground: { zh: '评查事由', en: 'Ground' },
  opinion: { zh: '评查意见（提出）', en: 'Opinion proposed' },
  confirmed: { zh: '认定结果（已确认）', en: 'Outcome confirmed' },
  quality: { zh: '质量等次', en: 'Quality grade' },
  category: { zh: '类别', en: 'Category' },
  division: { zh: '庭室', en: 'Division' },
};

function nameOfCount(by: string, locale: Locale): string {
  return countNames[by]?.[locale] ?? by;
}

export async function statisticsSheet(service: CourtService, who: Asker, locale: Locale): Promise<Sheet> {
  const env = await service.ask(acting(who));
  const found = await statisticsFor(service.db, service.court, env, {});
  const rows = Object.entries(found).flatMap(([by, counted]): Record<string, Cell>[] =>
    typeof counted === 'number'
      ? [{ by: nameOfCount(by, locale), value: null, count: counted }]
      : counted.map(({ value, count }) => ({
          by: nameOfCount(by, locale),
          value: cellOf(said(by, value, locale, env.people.qualityNames)),
          count,
        })),
  );
  return {
    name: { zh: '统计', en: 'Statistics' }[locale],
    columns: columnsOf(statisticsColumns, locale),
    rows,
  };
}

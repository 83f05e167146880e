import type { Text } from '../../core/kernel/text.ts';
import { type SourceDepartment, sourceDepartmentNames } from '../../core/people/offices.ts';
import { type CaseNumber, parseCaseNumber } from '../../core/rules/case-number.ts';
import type { Procedure } from '../../core/rules/time-limit-table.ts';
import { type CourtDate, isCourtDate } from '../../core/time/court-date.ts';
import type { Column } from './columns.ts';

/** The fields of `refer-case` as a row gives them. */
export interface RowFields {
  readonly caseNumber: string;
  readonly court?: string;
  readonly cause?: string;
  readonly parties?: readonly string[];
  readonly filedOn?: CourtDate;
  readonly closedOn?: CourtDate;
  readonly procedure?: string;
  readonly benchAsPrinted?: string;
  readonly source?: SourceDepartment;
  readonly grounds?: readonly string[];
  readonly document?: { readonly type: string; readonly number: string; readonly on: CourtDate };
  readonly reason?: string;
  readonly directedBy?: string;
}

export type ReadRow =
  | { readonly fields: RowFields; readonly limitProcedure: Procedure | undefined }
  | { readonly unusable: Text };

/** Reads one row, or says why it can't be used. Nothing is guessed: what can't be read as what it should be is named. */
export function readRow(cell: (column: Column) => string, today: CourtDate): ReadRow {
  const printed = cell('caseNumber');
  if (printed === '') return { unusable: { zh: '没有案号。', en: 'There is no case number.' } };
  const number = parseCaseNumber(printed).value;
  if (!number.ok)
    return {
      unusable: {
        zh: `案号“${printed}”不能成立：${number.reason.zh}`,
        en: `The case number “${printed}” can’t be: ${number.reason.en}`,
      },
    };
  const days: Partial<Record<Column, CourtDate>> = {};
  for (const column of ['filedOn', 'closedOn', 'documentOn'] as const) {
    const text = cell(column);
    if (text === '') continue;
    const day = readDay(text);
    if (!day) return { unusable: noDay[column](text) };
    if (day > today) return { unusable: later[column](text) };
    days[column] = day;
  }
  const { filedOn, closedOn, documentOn } = days;
  if (filedOn && closedOn && closedOn < filedOn)
    return {
      unusable: {
        zh: `结案日期${closedOn}早于立案日期${filedOn}。`,
        en: `It was closed on ${closedOn}, before it was filed on ${filedOn}.`,
      },
    };
  const limitProcedure = procedureOf(cell('procedure'), number);
  const grounds = splitList(cell('ground'));
  const type = cell('documentType');
  const documentNumber = cell('documentNumber');
  const given = {
    caseNumber: number.normalized,
    court: cell('court'),
    cause: cell('cause'),
    parties: splitList(cell('parties')),
    filedOn,
    closedOn,
    procedure: limitProcedure ?? cell('procedure'),
    benchAsPrinted: cell('bench'),
    source: sourceOf(cell('source')),
    grounds,
    document:
      type && documentNumber && documentOn ? { type, number: documentNumber, on: documentOn } : undefined,
    reason: cell('reason'),
    directedBy: cell('directedBy'),
  };
  const filled = Object.entries(given).filter(([, value]) =>
    Array.isArray(value) ? value.length > 0 : value !== undefined && value !== '',
  );
  return { fields: Object.fromEntries(filled) as unknown as RowFields, limitProcedure };
}

type DayColumn = 'filedOn' | 'closedOn' | 'documentOn';
const dayNames: Readonly<Record<DayColumn, Text>> = {
  filedOn: { zh: '立案日期', en: 'day of filing' },
  closedOn: { zh: '结案日期', en: 'day of closing' },
  documentOn: { zh: '启动文书日期', en: 'day of the document' },
};

function perDay(words: (name: Text, text: string) => Text) {
  const one = (column: DayColumn) => (text: string) => words(dayNames[column], text);
  return { filedOn: one('filedOn'), closedOn: one('closedOn'), documentOn: one('documentOn') };
}

const noDay = perDay((name, text) => ({
  zh: `${name.zh}“${text}”不是日历上的日期。`,
  en: `The ${name.en} “${text}” is no day of the calendar.`,
}));
const later = perDay((name, text) => ({
  zh: `${name.zh}“${text}”尚未到来。`,
  en: `The ${name.en} “${text}” has not come yet.`,
}));

const EXCEL_EPOCH = Date.UTC(1899, 11, 30);

/** A day as workbooks write it: 2026-3-2, 2026年3月2日, 20260302, or the number of a spreadsheet program. */
export function readDay(text: string): CourtDate | undefined {
  const plain = text
    .normalize('NFKC')
    .replace(/\s+\d{1,2}:\d{2}(:\d{2})?$/, '')
    .replace(/\s/g, '');
  const match =
    /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?(?:T.*)?$/.exec(plain) ??
    /^(\d{4})(\d{2})(\d{2})$/.exec(plain);
  if (match) {
    const [, year, month = '', day = ''] = match;
    const found = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
    return isCourtDate(found) ? found : undefined;
  }
  if (!/^[2-6]\d{4}$/.test(plain)) return undefined;
  const serial = new Date(EXCEL_EPOCH + Number(plain) * 86_400_000).toISOString().slice(0, 10);
  return isCourtDate(serial) ? serial : undefined;
}

function splitList(text: string): string[] {
  return text
    .split(/[、；;，,\n]/)
    .map((each) => each.trim())
    .filter((each) => each !== '');
}

function sourceOf(text: string): SourceDepartment | undefined {
  const found = Object.entries(sourceDepartmentNames).find(
    ([id, name]) => text === id || text === name.zh || (name.zh !== '其他部门' && text.includes(name.zh)),
  );
  return found?.[0] as SourceDepartment | undefined;
}

/** Words of a procedure, by the kind of case that the number names. */
const byWords: Readonly<Record<string, readonly (readonly [RegExp, Procedure])[]>> = {
  刑初: [
    [/速裁/, 'criminal-fast-track'],
    [/简易/, 'criminal-summary'],
    [/自诉/, 'criminal-private'],
    [/普通/, 'criminal-first'],
  ],
  刑终: [[/./, 'criminal-second']],
  民初: [
    [/小额/, 'civil-small-claims'],
    [/简易/, 'civil-summary'],
    [/普通/, 'civil-first-ordinary'],
  ],
  民特: [[/./, 'civil-special']],
  行初: [
    [/简易/, 'administrative-summary'],
    [/普通/, 'administrative-first'],
  ],
  行终: [[/./, 'administrative-second']],
  执: [[/./, 'enforcement']],
};

function procedureOf(words: string, number: CaseNumber): Procedure | undefined {
  return byWords[number.type]?.find(([pattern]) => pattern.test(words))?.[1];
}

import type { Text } from '../../core/kernel/text.ts';
import { type CaseNumber, parseCaseNumber } from '../../core/rules/case-number.ts';
import type { CourtDate } from '../../core/time/court-date.ts';
import type { Procedure } from '../../vocabulary/case.ts';
import { departments, type SourceDepartment } from '../../vocabulary/court.ts';
import type { Row } from './cells.ts';
import type { CaseColumn } from './columns.ts';
import { readDay } from './days.ts';

/** The fields of `refer-case` as a row gives them. */
export interface RowFields {
  readonly caseNumber: string;
  readonly otherCaseNumbers?: readonly string[];
  readonly court?: string;
  readonly cause?: string;
  readonly parties?: readonly string[];
  readonly filedOn?: CourtDate;
  readonly closedOn?: CourtDate;
  readonly detainedOn?: CourtDate;
  readonly procedure?: string;
  readonly benchAsPrinted?: string;
  readonly source?: SourceDepartment;
  readonly grounds?: readonly string[];
  readonly document?: { readonly type: string; readonly number: string; readonly on: CourtDate };
  readonly reason?: string;
  readonly directedBy?: string;
}

export type ReadRow =
  | {
      readonly fields: RowFields;
      readonly limitProcedure: Procedure | undefined;
      /** What the file itself has wrong on this row, and what had to be shortened. */
      readonly warnings: readonly Text[];
    }
  | { readonly unusable: Text };

/** Reads one row, or says why it can't be used. Nothing is guessed: what can't be read as what it should be is named. */
export function readRow(row: Row<CaseColumn>, today: CourtDate): ReadRow {
  const { cell } = row;
  const number = numberOf(row);
  if ('unusable' in number) return number;
  const days: Partial<Record<CaseColumn, CourtDate>> = {};
  for (const column of dayColumns) {
    const text = cell(column);
    if (text === '') continue;
    const day = readDay(text, row.since1904);
    if (!day) return { unusable: noDay[column](text) };
    if (day > today) return { unusable: later[column](text) };
    days[column] = day;
  }
  const { filedOn, closedOn, detainedOn, documentOn } = days;
  if (filedOn && closedOn && closedOn < filedOn)
    return {
      unusable: {
        zh: `结案日期${closedOn}早于立案日期${filedOn}。`,
        en: `It was closed on ${closedOn}, before it was filed on ${filedOn}.`,
      },
    };
  if (detainedOn && closedOn && detainedOn > closedOn)
    return {
      unusable: {
        zh: `羁押日期${detainedOn}晚于结案日期${closedOn}。`,
        en: `The day of detention, ${detainedOn}, is after it was closed on ${closedOn}.`,
      },
    };
  const limitProcedure = procedureOf(cell('procedure'), number);
  const type = cell('documentType');
  const documentNumber = cell('documentNumber');
  const bench = benchOf(row);
  const given = {
    caseNumber: number.normalized,
    otherCaseNumbers: row.cells('otherCaseNumbers').flatMap(({ text }) => numbersIn(text)),
    court: cell('court'),
    cause: cell('cause'),
    parties: row.cells('parties').flatMap(({ text }) => splitList(text)),
    filedOn,
    closedOn,
    detainedOn,
    procedure: limitProcedure ?? cell('procedure'),
    benchAsPrinted: bench.slice(0, LONGEST_LINE),
    source: sourceOf(cell('source')),
    grounds: splitList(cell('grounds')),
    document:
      type && documentNumber && documentOn ? { type, number: documentNumber, on: documentOn } : undefined,
    reason: cell('reason'),
    directedBy: cell('directedBy'),
  };
  const filled = Object.entries(given).filter(([, value]) =>
    Array.isArray(value) ? value.length > 0 : value !== undefined && value !== '',
  );
  return {
    fields: { ...Object.fromEntries(filled), caseNumber: number.normalized },
    limitProcedure,
    warnings: [...row.troubles, ...(bench.length > LONGEST_LINE ? [benchCut] : [])],
  };
}

const LONGEST_LINE = 200;
const benchCut: Text = {
  zh: `审判组织的文字过长，只保留了前${LONGEST_LINE}字。`,
  en: `The words on the bench are too long: the first ${LONGEST_LINE} characters are kept.`,
};

/** Totals and notes below a table. */
const NOTES = /^(?:合计|总计|小计|共计|本页|说明|备注|注[:：]|填表|制表|填报|审核|统计)/;

function numberOf(row: Row<CaseColumn>): CaseNumber | { readonly unusable: Text } {
  const printed = row.cell('caseNumber');
  if (printed === '' || NOTES.test(printed.normalize('NFKC')))
    return { unusable: row.troubleOf('caseNumber') ?? none };
  const number = parseCaseNumber(printed).value;
  if (number.ok) return number;
  const damaged = row.troubleOf('caseNumber');
  return {
    unusable: {
      zh: `案号“${printed}”不能成立：${number.reason.zh}${damaged?.zh ?? ''}`,
      en: `The case number “${printed}” can’t be: ${number.reason.en}${damaged ? ` ${damaged.en}` : ''}`,
    },
  };
}

const none: Text = { zh: '没有案号。', en: 'There is no case number.' };

/** Who sat, as printed: one column as it stands, several each with its heading. */
function benchOf(row: Row<CaseColumn>): string {
  const printed = row.cells('bench');
  const line = (text: string) => text.replace(/\s*\n\s*/g, '、');
  if (printed.length < 2) return line(printed[0]?.text ?? '');
  return printed.map(({ heading, text }) => `${heading.replace(/\s/g, '')}：${line(text)}`).join('；');
}

const dayColumns = ['filedOn', 'closedOn', 'detainedOn', 'documentOn'] as const;
type DayColumn = (typeof dayColumns)[number];
const dayNames: Readonly<Record<DayColumn, Text>> = {
  filedOn: { zh: '立案日期', en: 'day of filing' },
  closedOn: { zh: '结案日期', en: 'day of closing' },
  detainedOn: { zh: '羁押日期', en: 'day of detention' },
  documentOn: { zh: '启动文书日期', en: 'day of the document' },
};

function perDay(words: (name: Text, text: string) => Text) {
  const one = (column: DayColumn) => (text: string) => words(dayNames[column], text);
  return {
    filedOn: one('filedOn'),
    closedOn: one('closedOn'),
    detainedOn: one('detainedOn'),
    documentOn: one('documentOn'),
  };
}

const noDay = perDay((name, text) => ({
  zh: `${name.zh}“${text}”不是日历上的日期，或者看不出是哪一天；请写成2019年7月3日这样。`,
  en: `The ${name.en} “${text}” is no day of the calendar, or doesn’t say which: write it like 2019/7/3.`,
}));
const later = perDay((name, text) => ({
  zh: `${name.zh}“${text}”尚未到来。`,
  en: `The ${name.en} “${text}” has not come yet.`,
}));

function splitList(text: string): string[] {
  return text
    .split(/[、；;，,\n]/)
    .map((each) => each.trim())
    .filter((each) => each !== '');
}

/** Each number by itself; of 123、124号 the serials share what stands before them. */
export function numbersIn(text: string): readonly string[] {
  const written = splitList(text);
  const { value } = parseCaseNumber(text);
  const read = value.ok ? [value.normalized] : (value.numbers ?? []);
  return read.length === written.length ? read : written;
}

function sourceOf(text: string): SourceDepartment | undefined {
  const found = Object.entries(departments).find(
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

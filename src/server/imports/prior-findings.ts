import { execute, type Order, stateIn } from '../../core/court/execute.ts';
import type { Reason } from '../../core/kernel/reason.ts';
import { listed, type Text } from '../../core/kernel/text.ts';
import type { PersonId } from '../../core/people/people.ts';
import type { JudgeRecord } from '../../core/record/record.ts';
import { caseIdentity } from '../../core/rules/case-number.ts';
import { identitiesOf } from '../../core/rules/joint-numbers.ts';
import type { Instant } from '../../core/time/instant.ts';
import type { CourtService } from '../court/service.ts';
import { type Asker, acting } from '../queries/asking.ts';
import { type Around, rowsOf } from './cells.ts';
import { priorColumns } from './columns.ts';
import { meanwhile } from './meanwhile.ts';
import type { Pace } from './pace.ts';
import { type PriorRow, readPriorRow } from './prior-rows.ts';
import type { ReadFile } from './reading/table.ts';

/** What became of one row. `row` is its number in the file, as a spreadsheet program shows it. */
export interface ImportedPriorRow {
  readonly row: number;
  readonly sheet?: string;
  readonly kind: 'brought-over' | 'unchanged' | 'unusable';
  readonly judge?: PersonId;
  readonly name?: string;
  readonly caseNumber?: string;
  readonly says?: Text;
  /** What the file itself has wrong here. */
  readonly warnings?: readonly Text[];
}

export interface PriorReport extends Around {
  readonly dryRun: boolean;
  readonly rows: number;
  readonly counts: Readonly<Record<ImportedPriorRow['kind'], number>>;
  /** Judges who are asked to countersign. */
  readonly judges: readonly { readonly judge: PersonId; readonly name: string; readonly findings: number }[];
  readonly items: readonly ImportedPriorRow[];
}

interface ReadRow extends PriorRow {
  /** Its place among the items. */
  readonly place: number;
}

/**
 * Takes findings from before the system onto the judges' records: one batch for each judge and document number, to be
 * countersigned by the judge. Rows that are on the record already change nothing.
 */
export async function importPriorFindings(
  service: CourtService,
  who: Asker,
  file: ReadFile,
  { dryRun, pace, now }: { readonly dryRun: boolean; readonly pace: Pace; now(): Instant },
): Promise<PriorReport | { readonly wrong: Text }> {
  const { rows, has, around } = rowsOf(file, priorColumns);
  const absent = needed.filter((column) => !has(column));
  if (absent.length > 0) return { wrong: withoutColumns(absent) };
  const { people } = await service.ask(acting(who));
  const items: ImportedPriorRow[] = [];
  const usable: ReadRow[] = [];
  const seen = new Set<string>();
  const cases = new Map<string, number>();
  for await (const row of pace.over(rows)) {
    const place = { row: row.row, ...(row.sheet === undefined ? {} : { sheet: row.sheet }) };
    const read = readPriorRow(row, people);
    if ('unusable' in read) {
      const caseNumber = row.cell('caseNumber') || undefined;
      items.push({ ...place, kind: 'unusable', caseNumber, says: read.unusable });
      continue;
    }
    const { judge, finding } = read;
    const head = { ...place, judge, name: people.persons[judge]?.name, caseNumber: finding.caseNumber };
    const record = await service.ask(stateIn(`record/${judge}`));
    const key = JSON.stringify([judge, { ...finding, caseNumber: caseIdentity(finding.caseNumber) }]);
    if (seen.has(key) || isOn(record, read)) {
      items.push({ ...head, kind: 'unchanged' });
      continue;
    }
    seen.add(key);
    const executed = await service.ask(execute(orderOf([read], who)));
    if ('refused' in executed) {
      items.push({ ...head, kind: 'unusable', says: wordsOf(executed.refused.because) });
      continue;
    }
    const before = rowOfSameCase(cases, read, row.row);
    const warnings = [...row.troubles, ...(before === undefined ? [] : [sameCase(before)])];
    usable.push({ ...read, place: items.length });
    items.push({ ...head, kind: 'brought-over', ...(warnings.length > 0 ? { warnings } : {}) });
  }
  if (!dryRun) await bringOver(service, { who, now }, usable, items);
  return { ...reportOf(items, dryRun), ...around };
}

/** The row above that finds against the same judge in the same case, if there is one. */
function rowOfSameCase(cases: Map<string, number>, { judge, finding }: PriorRow, row: number) {
  const keys = identitiesOf(finding).map((identity) => `${judge} ${identity}`);
  const before = keys.map((key) => cases.get(key)).find((each) => each !== undefined);
  for (const key of keys) if (!cases.has(key)) cases.set(key, row);
  return before;
}

const sameCase = (row: number): Text => ({
  zh: `与第${row}行是同一法官的同一案件，请核对是否重复。`,
  en: `It is the same judge’s same case as row ${row}: please check that it isn’t there twice.`,
});

/** One batch for each judge and document. */
async function bringOver(
  service: CourtService,
  { who, now }: { readonly who: Asker; now(): Instant },
  rows: readonly ReadRow[],
  items: ImportedPriorRow[],
): Promise<void> {
  for (const batch of batchesOf(rows)) {
    const given = await service.give(orderOf(batch, { ...who, at: now() }));
    if ('done' in given) continue;
    const says = wordsOf('refused' in given ? given.refused.because : [meanwhile(given.conflict)]);
    for (const { place } of batch) items[place] = { ...items[place]!, kind: 'unusable', says };
  }
}

function batchesOf(rows: readonly ReadRow[]): readonly (readonly ReadRow[])[] {
  const batches = new Map<string, ReadRow[]>();
  for (const row of rows) {
    const key = JSON.stringify([row.judge, row.finding.documentNumber]);
    batches.set(key, [...(batches.get(key) ?? []), row]);
  }
  return [...batches.values()];
}

function orderOf(batch: readonly PriorRow[], who: Asker): Order {
  const { judge, finding } = batch[0]!;
  const given = { document: finding.documentNumber, findings: batch.map((each) => each.finding) };
  return { stream: `record/${judge}`, name: 'import-prior-findings', with: given, ...who };
}

/** Whether the record has it already, countersigned or not. */
function isOn(record: JudgeRecord, { finding }: PriorRow): boolean {
  return record.prior.some((batch) =>
    batch.findings.some(
      (each) =>
        caseIdentity(each.case) === caseIdentity(finding.caseNumber) &&
        each.on === finding.on &&
        each.grade === finding.grade &&
        each.share === finding.share &&
        each.document === finding.documentNumber,
    ),
  );
}

function wordsOf(because: readonly Reason[]): Text {
  return listed(because.map((each) => each.says));
}

function reportOf(items: readonly ImportedPriorRow[], dryRun: boolean): Omit<PriorReport, keyof Around> {
  const count = (kind: ImportedPriorRow['kind']) => items.filter((each) => each.kind === kind).length;
  const brought = items.filter((each) => each.kind === 'brought-over');
  const judges = [...new Set(brought.flatMap(({ judge }) => judge ?? []))].map((judge) => {
    const own = brought.filter((each) => each.judge === judge);
    return { judge, name: own[0]?.name ?? judge, findings: own.length };
  });
  const counts = {
    'brought-over': count('brought-over'),
    unchanged: count('unchanged'),
    unusable: count('unusable'),
  };
  return { dryRun, rows: items.length, counts, judges, items };
}

const needed = ['judge', 'caseNumber', 'on', 'grade', 'share', 'documentNumber'] as const;
const columnNames: Readonly<Record<(typeof needed)[number], string>> = {
  judge: '法官',
  caseNumber: '案号',
  on: '认定日期',
  grade: '等次',
  share: '责任',
  documentNumber: '文号',
};

function withoutColumns(absent: readonly (typeof needed)[number][]): Text {
  const names = absent.map((column) => `“${columnNames[column]}”`);
  return {
    zh: `表中没有${names.join('、')}列。`,
    en: `The table has no column ${names.join(', ')}.`,
  };
}

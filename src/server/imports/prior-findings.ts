import { execute, type Order, stateIn } from '../../core/court/execute.ts';
import type { Reason } from '../../core/kernel/reason.ts';
import { listed, type Text } from '../../core/kernel/text.ts';
import type { PersonId } from '../../core/people/people.ts';
import type { JudgeRecord } from '../../core/record/record.ts';
import type { CourtService } from '../court/service.ts';
import { type Asker, acting } from '../queries/asking.ts';
import { type PriorColumn, priorColumnsAt } from './columns.ts';
import { type PriorRow, readPriorRow } from './prior-rows.ts';
import type { Table } from './table.ts';

/** What became of one row. `row` is its number in the file, the header being row 1. */
export interface ImportedPriorRow {
  readonly row: number;
  readonly kind: 'brought-over' | 'unchanged' | 'unusable';
  readonly judge?: PersonId;
  readonly name?: string;
  readonly caseNumber?: string;
  readonly says?: Text;
}

export interface PriorReport {
  readonly dryRun: boolean;
  readonly rows: number;
  readonly counts: Readonly<Record<ImportedPriorRow['kind'], number>>;
  /** Judges who are asked to countersign. */
  readonly judges: readonly { readonly judge: PersonId; readonly name: string; readonly findings: number }[];
  readonly items: readonly ImportedPriorRow[];
}

const MOST_ROWS = 5_000;

interface ReadRow extends PriorRow {
  readonly row: number;
}

/**
 * Takes findings from before the system onto the judges' records: one batch for each judge and document number, to be
 * countersigned by the judge. Rows that are on the record already change nothing.
 */
export async function importPriorFindings(
  service: CourtService,
  who: Asker,
  table: Table,
  { dryRun }: { readonly dryRun: boolean },
): Promise<PriorReport | { readonly wrong: Text }> {
  const places = priorColumnsAt(table.columns);
  const absent = needed.filter((column) => !places.has(column));
  if (absent.length > 0) return { wrong: withoutColumns(absent) };
  if (table.rows.length > MOST_ROWS)
    return {
      wrong: { zh: `一次至多导入${MOST_ROWS}行。`, en: `At most ${MOST_ROWS} rows at a time.` },
    };
  const { people } = await service.ask(acting(who));
  const items = new Map<number, ImportedPriorRow>();
  const usable: ReadRow[] = [];
  const seen = new Set<string>();
  for (const [index, cells] of table.rows.entries()) {
    if (cells.every((each) => each === '')) continue;
    const row = table.firstRow + index;
    const cell = (column: PriorColumn) =>
      (cells[places.get(column) ?? -1] ?? '').normalize('NFC').replaceAll('\0', '').trim();
    const read = readPriorRow(cell, people);
    if ('unusable' in read) {
      const caseNumber = cell('caseNumber') || undefined;
      items.set(row, { row, kind: 'unusable', caseNumber, says: read.unusable });
      continue;
    }
    const { judge, finding } = read;
    const head = { row, judge, name: people.persons[judge]?.name, caseNumber: finding.caseNumber };
    const record = await service.ask(stateIn(`record/${judge}`));
    const key = JSON.stringify([judge, finding]);
    if (seen.has(key) || isOn(record, read)) {
      items.set(row, { ...head, kind: 'unchanged' });
      continue;
    }
    seen.add(key);
    const executed = await service.ask(execute(orderOf([read], who)));
    if ('refused' in executed) {
      items.set(row, { ...head, kind: 'unusable', says: wordsOf(executed.refused.because) });
      continue;
    }
    items.set(row, { ...head, kind: 'brought-over' });
    usable.push({ ...read, row });
  }
  if (!dryRun) await bringOver(service, who, usable, items);
  return reportOf([...items.values()], dryRun);
}

/** One batch for each judge and document. */
async function bringOver(
  service: CourtService,
  who: Asker,
  rows: readonly ReadRow[],
  items: Map<number, ImportedPriorRow>,
): Promise<void> {
  for (const batch of batchesOf(rows)) {
    const given = await service.give(orderOf(batch, who));
    if ('done' in given) continue;
    if ('conflict' in given) throw new Error(`import: ${given.conflict}`);
    const says = wordsOf(given.refused.because);
    for (const { row } of batch) items.set(row, { ...items.get(row)!, kind: 'unusable', says });
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
        each.case === finding.caseNumber &&
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

function reportOf(items: readonly ImportedPriorRow[], dryRun: boolean): PriorReport {
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

import { createHash } from 'node:crypto';
import { execute, type Order } from '../../core/court/execute.ts';
import type { Reason } from '../../core/kernel/reason.ts';
import { listed, type Text } from '../../core/kernel/text.ts';
import { actingOffices } from '../../core/people/acting.ts';
import type { OpenReview } from '../../core/review/review.ts';
import { timeLimit } from '../../core/rules/time-limits.ts';
import { type CourtDate, isCourtDate } from '../../core/time/court-date.ts';
import type { WorkCalendar } from '../../core/time/work-calendar.ts';
import { sightConditions, type Viewer, viewerOf } from '../../views/sight-predicate.ts';
import type { CourtService } from '../court/service.ts';
import { type Asker, acting } from '../queries/asking.ts';
import { type Column, columnsAt } from './columns.ts';
import { type CommonCheck, commonChecks } from './common-checks.ts';
import { type ReadRow, readRow } from './rows.ts';
import type { Table } from './table.ts';

/** What became of one row. `row` is its number in the file, the header being row 1. */
export interface ImportedRow {
  readonly row: number;
  readonly kind: 'referral' | 'draft' | 'unchanged' | 'unusable';
  readonly caseNumber?: string;
  readonly id?: string;
  readonly missing?: readonly string[];
  readonly says?: Text;
  /** Please check: beyond the time limit as far as the row tells, another court's number, and the like. */
  readonly check?: readonly Reason[];
}

export interface ImportReport {
  readonly dryRun: boolean;
  readonly rows: number;
  readonly counts: Readonly<Record<ImportedRow['kind'], number>>;
  readonly beyondTimeLimit: number;
  /** What most rows have to be checked for alike; each of these rows says it too. */
  readonly common: readonly CommonCheck[];
  readonly items: readonly ImportedRow[];
}

export type Imported = ImportReport | { readonly wrong: Text };

const MOST_ROWS = 5_000;

export interface ImportOptions {
  readonly dryRun: boolean;
  /** The file's name, kept with each draft. */
  readonly name: string;
}

/** Takes the rows of a table into the register: complete ones as referrals, others as drafts; twice the same changes nothing. */
export async function importTable(
  service: CourtService,
  who: Asker,
  table: Table,
  options: ImportOptions,
): Promise<Imported> {
  const places = columnsAt(table.columns);
  if (!places.has('caseNumber')) return { wrong: noNumbers };
  if (table.rows.length > MOST_ROWS) return { wrong: tooMany };
  const env = await service.ask(acting(who));
  const office = actingOffices(env).includes('quality-office-clerk');
  const department = office ? undefined : viewerOf(env);
  const seen = new Set<string>();
  const items: ImportedRow[] = [];
  for (const [index, cells] of table.rows.entries()) {
    const cell = (column: Column) =>
      (cells[places.get(column) ?? -1] ?? '').normalize('NFC').replaceAll('\0', '');
    const read = readRow(cell, env.today);
    const row = table.firstRow + index;
    if (cells.every((each) => each === '')) continue;
    if ('unusable' in read) {
      items.push({ row, kind: 'unusable', caseNumber: cell('caseNumber') || undefined, says: read.unusable });
      continue;
    }
    items.push(
      await importRow(service, who, { row, read, department, calendar: env.calendar, seen }, options),
    );
  }
  const count = (kind: ImportedRow['kind']) => items.filter((item) => item.kind === kind).length;
  return {
    dryRun: options.dryRun,
    rows: items.length,
    counts: {
      referral: count('referral'),
      draft: count('draft'),
      unchanged: count('unchanged'),
      unusable: count('unusable'),
    },
    beyondTimeLimit: items.filter((item) => item.check?.some((each) => each.cite === '11')).length,
    common: commonChecks(items.filter(({ kind }) => kind === 'referral' || kind === 'draft')),
    items,
  };
}

interface Reading {
  readonly row: number;
  readonly read: Exclude<ReadRow, { unusable: Text }>;
  /** Who imports, where it is not the office, which keeps the whole register. */
  readonly department: Viewer | undefined;
  readonly calendar: WorkCalendar;
  readonly seen: Set<string>;
}

async function importRow(
  service: CourtService,
  who: Asker,
  { row, read, department, calendar, seen }: Reading,
  { dryRun, name }: ImportOptions,
): Promise<ImportedRow> {
  const { fields } = read;
  const { caseNumber, court, filedOn } = fields;
  const key = createHash('sha256')
    .update(
      JSON.stringify([service.court, court ?? '', caseNumber, filedOn ?? '', department?.sources ?? '']),
    )
    .digest('hex');
  if (seen.has(key) || (await isThere(service, read, department)))
    return { row, kind: 'unchanged', caseNumber };
  seen.add(key);
  const id = `r-${key.slice(0, 16)}`;
  const source = fields.source ?? (department ? undefined : 'trial-management');
  const given = { ...fields, ...(source ? { source } : {}), draft: true, importedFrom: name.slice(0, 200) };
  const order: Order = { stream: `review/${id}`, name: 'refer-case', with: given, ...who };
  const outcome = await (dryRun ? preview(service, order) : give(service, order));
  if ('refused' in outcome)
    return { row, kind: 'unusable', caseNumber, says: listed(outcome.refused.map((each) => each.says)) };
  const check = [...limitChecks(read, calendar), ...outcome.notes];
  const draft = outcome.event === 'CaseDrafted';
  return {
    row,
    kind: draft ? 'draft' : 'referral',
    caseNumber,
    ...(dryRun ? {} : { id }),
    ...(draft ? { missing: outcome.missing } : {}),
    ...(check.length > 0 ? { check } : {}),
  };
}

type Outcome =
  | { readonly event: string; readonly missing: readonly string[]; readonly notes: readonly Reason[] }
  | { readonly refused: readonly Reason[] };

async function preview(service: CourtService, order: Order): Promise<Outcome> {
  const executed = await service.ask(execute(order));
  if ('refused' in executed) return { refused: executed.refused.because };
  const event = executed.happened[0]?.event;
  const missing = event?.type === 'CaseDrafted' ? event.missing : [];
  return { event: event?.type ?? '', missing, notes: executed.notes };
}

async function give(service: CourtService, order: Order): Promise<Outcome> {
  const given = await service.give(order);
  if ('refused' in given) return { refused: given.refused.because };
  if ('conflict' in given) throw new Error(`import: ${given.conflict}`);
  const { state } = await service.states.load(service.db, order.stream);
  const { missing } = state as OpenReview;
  return { event: given.done.events[0]?.type ?? '', missing, notes: given.done.notes };
}

/** Whether the case is in the register, as far as whoever imports may know: a department is told of its own referrals only. */
async function isThere(service: CourtService, { fields }: Reading['read'], viewer: Viewer | undefined) {
  const values: unknown[] = [service.court, fields.caseNumber, fields.filedOn ?? null, fields.court ?? null];
  const seen = viewer ? sightConditions(viewer, (value) => `$${values.push(value)}`).visible : 'true';
  const text = `select id from view_review where court = $1 and case_number = $2
                and ($3::date is null or filed_on is null or filed_on = $3::date)
                and ($4::text is null or case_court is null or case_court = $4) and ${seen} limit 1`;
  return (await service.db.rows({ text }, values)).length > 0;
}

/** Beyond the limit of today's law, as far as procedure and days tell; extensions are not in a workbook, so: please check. */
function limitChecks({ fields, limitProcedure }: Reading['read'], calendar: WorkCalendar): Reason[] {
  const { filedOn, closedOn } = fields;
  if (!limitProcedure || !filedOn || !closedOn || !isCourtDate(filedOn)) return [];
  const input = { procedure: limitProcedure, filedOn, closedOn, extensions: [], excluded: [] };
  const { value } = timeLimit(input, calendar);
  if (!value.overdue) return [];
  const limitOn: CourtDate = value.limitOn;
  return [
    {
      cite: '11',
      says: {
        zh: `审限至${limitOn}，结案于${closedOn}，请核对是否有延长、扣除。`,
        en: `The time limit ran to ${limitOn}, and it was closed on ${closedOn}: please check for extensions.`,
      },
    },
  ];
}

const noNumbers: Text = {
  zh: '表中没有“案号”一列。',
  en: 'There is no column of case numbers (案号).',
};
const tooMany: Text = { zh: `一次至多导入${MOST_ROWS}行。`, en: `At most ${MOST_ROWS} rows at a time.` };

import { createHash } from 'node:crypto';
import { execute, type Order } from '../../core/court/execute.ts';
import type { Stream } from '../../core/court/streams.ts';
import type { Reason } from '../../core/kernel/reason.ts';
import { listed, type Text } from '../../core/kernel/text.ts';
import { actingOffices } from '../../core/people/acting.ts';
import type { OpenReview } from '../../core/review/review.ts';
import { identitiesOf } from '../../core/rules/joint-numbers.ts';
import { timeLimit } from '../../core/rules/time-limits.ts';
import { type CourtDate, isCourtDate } from '../../core/time/court-date.ts';
import type { Instant } from '../../core/time/instant.ts';
import type { WorkCalendar } from '../../core/time/work-calendar.ts';
import { type Viewer, viewerOf } from '../../views/sight-predicate.ts';
import type { CourtService } from '../court/service.ts';
import { type Asker, acting } from '../queries/asking.ts';
import { type Around, type Row, rowsOf } from './cells.ts';
import { type CaseColumn, caseColumns } from './columns.ts';
import { type CommonCheck, commonChecks } from './common-checks.ts';
import { begunAmong, foreseen } from './foresee.ts';
import { casesInRegister, type KnownCases } from './known-cases.ts';
import { sameCaseWords } from './known-words.ts';
import { meanwhile } from './meanwhile.ts';
import type { Pace } from './pace.ts';
import type { ReadFile } from './reading/table.ts';
import { type ReadRow, type RowFields, readRow } from './rows.ts';

/** What became of one row. `row` is its number in the file, as a spreadsheet program shows it. */
export interface ImportedRow {
  readonly row: number;
  readonly sheet?: string;
  readonly kind: 'referral' | 'draft' | 'unchanged' | 'unusable';
  readonly caseNumber?: string;
  readonly id?: string;
  readonly missing?: readonly string[];
  readonly says?: Text;
  /** What the file itself has wrong here, and where it differs from what is known of the case. */
  readonly warnings?: readonly Text[];
  /** Please check: beyond the time limit as far as the row tells, another court's number, and the like. */
  readonly check?: readonly Reason[];
}

export interface ImportReport extends Around {
  readonly dryRun: boolean;
  readonly rows: number;
  readonly counts: Readonly<Record<ImportedRow['kind'], number>>;
  readonly beyondTimeLimit: number;
  /** What most rows have to be checked for alike; each of these rows says it too. */
  readonly common: readonly CommonCheck[];
  readonly items: readonly ImportedRow[];
}

export type Imported = ImportReport | { readonly wrong: Text };

export interface ImportOptions {
  readonly dryRun: boolean;
  /** The file's name, kept with each draft. */
  readonly name: string;
  readonly pace: Pace;
  now(): Instant;
}

/** Takes the rows of a file into the register: complete ones as referrals, others as drafts; twice the same changes nothing. */
export async function importCases(
  service: CourtService,
  who: Asker,
  file: ReadFile,
  options: ImportOptions,
): Promise<Imported> {
  const { rows, has, around } = rowsOf(file, caseColumns);
  if (!has('caseNumber')) return { wrong: noNumbers };
  const env = await service.ask(acting(who));
  const viewer = viewerOf(env, service.court);
  const department = actingOffices(env).includes('quality-office-clerk') ? undefined : viewer;
  const { pace } = options;
  const read: Each[] = [];
  for await (const row of pace.slowly(rows)) read.push({ row, read: readRow(row, env.today) });
  const usable = read.flatMap((each) => ('fields' in each.read ? each.read.fields : []));
  const numbers = usable.flatMap(({ caseNumber, otherCaseNumbers = [] }) => [
    caseNumber,
    ...otherCaseNumbers,
  ]);
  const known = await casesInRegister(service, numbers, viewer);
  const given = { service, who, department, calendar: env.calendar, known, options };
  const streams: Stream[] = [];
  for await (const fields of pace.slowly(usable)) streams.push(orderOf(given, fields).stream);
  const importing = { ...given, begun: await begunAmong(service, streams) };
  const items: ImportedRow[] = [];
  for await (const each of pace.over(read)) items.push(await importRow(importing, each));
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
    beyondTimeLimit: items.filter(({ check }) =>
      check?.some((each) => each.cite === '11' && each !== unchecked),
    ).length,
    common: commonChecks(items.filter(({ kind }) => kind === 'referral' || kind === 'draft')),
    items,
    ...around,
  };
}

interface Importing {
  readonly service: CourtService;
  readonly who: Asker;
  /** Who imports, where it is not the office, which keeps the whole register. */
  readonly department: Viewer | undefined;
  readonly calendar: WorkCalendar;
  readonly known: KnownCases;
  /** Reviews of which the log knows already. */
  readonly begun: ReadonlySet<string>;
  readonly options: ImportOptions;
}

interface Each {
  readonly row: Row<CaseColumn>;
  readonly read: ReadRow;
}

async function importRow(importing: Importing, { row, read }: Each): Promise<ImportedRow> {
  const { service, known, options } = importing;
  const place = { row: row.row, ...(row.sheet === undefined ? {} : { sheet: row.sheet }) };
  if ('unusable' in read) {
    const caseNumber = row.cell('caseNumber') || undefined;
    return { ...place, kind: 'unusable', caseNumber, says: read.unusable };
  }
  const { fields } = read;
  const { caseNumber } = fields;
  const same = known.find(fields);
  if (same) {
    const { says, differs } = sameCaseWords(same, fields);
    const id = same.id === undefined ? {} : { id: same.id };
    return {
      ...place,
      ...id,
      kind: 'unchanged',
      caseNumber,
      says,
      ...warningsOf([...read.warnings, ...differs]),
    };
  }
  const order = orderOf(importing, fields);
  const isNew = !importing.begun.has(order.stream) && !known.isAnywhere(fields);
  const outcome = await (options.dryRun ? preview(service, order, isNew) : give(service, order));
  if ('refused' in outcome)
    return { ...place, kind: 'unusable', caseNumber, says: listed(outcome.refused.map((each) => each.says)) };
  known.add({ ...fields, ...place }, identitiesOf(fields));
  const check = [...limitChecks(read, importing.calendar), ...outcome.notes];
  const draft = outcome.event === 'CaseDrafted';
  return {
    ...place,
    kind: draft ? 'draft' : 'referral',
    caseNumber,
    ...(options.dryRun ? {} : { id: order.stream.slice('review/'.length) }),
    ...(draft ? { missing: outcome.missing } : {}),
    ...warningsOf(read.warnings),
    ...(check.length > 0 ? { check } : {}),
  };
}

/**
 * A row has an id of its own, made of what it says: the same row imported by two at once is one review. Where there is a review
 * of which whoever imports may not know, theirs is another: nothing that they are told may tell of it.
 */
function orderOf(
  { service, who, department, known, options }: Omit<Importing, 'begun'>,
  fields: RowFields,
): Order {
  const { caseNumber, court, filedOn, source = department ? undefined : 'trial-management' } = fields;
  const said = [service.court, court ?? '', caseNumber, filedOn ?? '', department?.sources ?? ''];
  if (known.isHidden(fields)) said.push(who.by);
  const key = createHash('sha256').update(JSON.stringify(said)).digest('hex');
  const importedFrom = options.name.slice(0, 200);
  const given = { ...fields, ...(source ? { source } : {}), draft: true, importedFrom };
  // a long import ends later than it began, and others’ acts are in the log in between
  const now = { ...who, at: options.now() };
  return { stream: `review/r-${key.slice(0, 16)}`, name: 'refer-case', with: given, ...now };
}

function warningsOf(warnings: readonly Text[]): Pick<ImportedRow, 'warnings'> {
  return warnings.length > 0 ? { warnings } : {};
}

type Outcome =
  | { readonly event: string; readonly missing: readonly string[]; readonly notes: readonly Reason[] }
  | { readonly refused: readonly Reason[] };

async function preview(service: CourtService, order: Order, isNew: boolean): Promise<Outcome> {
  const executed = await (isNew ? foreseen(service, order) : service.ask(execute(order)));
  if ('refused' in executed) return { refused: executed.refused.because };
  const event = executed.happened[0]?.event;
  const missing = event?.type === 'CaseDrafted' ? event.missing : [];
  return { event: event?.type ?? '', missing, notes: executed.notes };
}

async function give(service: CourtService, order: Order): Promise<Outcome> {
  const given = await service.give(order);
  if ('refused' in given) return { refused: given.refused.because };
  if ('conflict' in given) return { refused: [meanwhile(given.conflict)] };
  const { state } = await service.states.load(service.db, order.stream);
  const { missing } = state as OpenReview;
  return { event: given.done.events[0]?.type ?? '', missing, notes: given.done.notes };
}

/** Beyond the limit of today's law, as far as procedure and days tell; extensions are not in a workbook, so: please check. */
function limitChecks(
  { fields, limitProcedure }: Exclude<ReadRow, { unusable: Text }>,
  calendar: WorkCalendar,
): Reason[] {
  const { filedOn, closedOn } = fields;
  if (!filedOn || !closedOn || !isCourtDate(filedOn)) return [];
  if (!limitProcedure) return [unchecked];
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

/** A limit that can't be computed is told, never passed over. */
const unchecked: Reason = {
  cite: '11',
  says: {
    zh: '审理程序不明，审限没有核对。',
    en: 'The procedure is not known: the time limit has not been checked.',
  },
};

const noNumbers: Text = {
  zh: '表中没有“案号”一列。',
  en: 'There is no column of case numbers (案号).',
};

import type { Locale } from '../../core/kernel/text.ts';
import type { Acting } from '../../core/people/acting.ts';
import { caseIdentity, parseCaseNumber } from '../../core/rules/case-number.ts';
import { addDays, type CourtDate, yearOf } from '../../core/time/court-date.ts';
import { isPublished } from '../../core/time/work-calendar.ts';
import type { Sql } from '../../log/sql.ts';
import { plainText, searched } from '../../views/search-text.ts';
import { sightConditions, viewerOf } from '../../views/sight-predicate.ts';
import type { ClockName } from '../../vocabulary/clocks.ts';
import type { Fresh } from './fresh.ts';
import { toldDue } from './review.ts';

export interface RegisterFilters {
  readonly stage?: readonly string[] | undefined;
  readonly ground?: readonly string[] | undefined;
  readonly source?: readonly string[] | undefined;
  readonly category?: readonly string[] | undefined;
  readonly quality?: readonly string[] | undefined;
  readonly division?: string | undefined;
  readonly judge?: string | undefined;
  readonly reviewer?: string | undefined;
  /** Referred on this day or later, or earlier. */
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  readonly overdue?: boolean | undefined;
  readonly q?: string | undefined;
  /** Reviews of these very cases, however their numbers are written. */
  readonly case?: readonly string[] | undefined;
}

export const sorts = ['referredOn', 'dueOn', 'filedOn', 'closedOn', 'number'] as const;

export interface RegisterPage {
  readonly sort: (typeof sorts)[number];
  readonly descending: boolean;
  readonly limit: number;
  readonly cursor?: readonly [string, string] | undefined;
}

/** What a list is ordered by; rows without it come last, whichever way. */
const orders: Readonly<Record<RegisterPage['sort'], { column: string; type: string }>> = {
  referredOn: { column: 'referred_on', type: 'date' },
  dueOn: { column: 'due_on', type: 'date' },
  filedOn: { column: 'filed_on', type: 'date' },
  closedOn: { column: 'closed_on', type: 'date' },
  number: { column: 'number', type: 'text' },
};

interface Row {
  readonly id: string;
  readonly sorted: string;
  readonly side: boolean;
  readonly whole: boolean;
  readonly dueOn: CourtDate | null;
  readonly dueClock: ClockName | null;
  readonly [column: string]: unknown;
}

const shownToAll = `id, version, number, case_number as "caseNumber",
  other_case_numbers as "otherCaseNumbers", stage, referred_on as "referredOn"`;
const shownToSides = `case_court as "caseCourt", cause, category, parties, filed_on as "filedOn",
  case_closed_on as "caseClosedOn", decided_on as "decidedOn", closed_on as "closedOn"`;
const shownWhole = `grounds, sources, missing, division, handling_judge as "handlingJudge", reviewer, opinion,
  quality_grade as "qualityGrade",
  registered_on as "registeredOn", beyond_time_limit as "beyondTimeLimit", closing, due_on as "dueOn", due_clock as "dueClock", meeting`;

const sideFields = [
  'caseCourt',
  'cause',
  'category',
  'parties',
  'filedOn',
  'caseClosedOn',
  'decidedOn',
  'closedOn',
];
const wholeFields = [
  'grounds',
  'sources',
  'missing',
  'division',
  'handlingJudge',
  'reviewer',
  'opinion',
  'qualityGrade',
  'registeredOn',
  'beyondTimeLimit',
  'closing',
  'dueOn',
  'dueClock',
  'meeting',
];

/** A page of the register: what this person may see of the reviews that this person may know of, and how many there are. */
export async function registerPage(
  db: Sql,
  court: string,
  env: Acting,
  filters: RegisterFilters,
  page: RegisterPage,
  locale: Locale,
  counted: Fresh['counted'] = (_key, count) => count(),
) {
  const values: unknown[] = [court];
  const put = (value: unknown) => `$${values.push(value)}`;
  const sight = sightConditions(viewerOf(env, court), put);
  const meant = caseMeant(filters.q);
  const isMeant = meant && `case_identities && ${put([meant])}::text[]`;
  const wanted = conditions(filters, env, sight, isMeant, put);
  const matching = ['court = $1', ...wanted].join(' and ');
  const visible = `${matching} and ${sight.visible}`;
  const overdue = filters.overdue ?? false;
  // the case whose number was typed comes first, on the first page, whatever the order of the rest
  const first =
    isMeant && !page.cursor
      ? await pageOf(db, [...values], `${visible} and ${isMeant}`, sight, page, overdue)
      : [];
  const rest = isMeant ? `${visible} and not ${isMeant}` : visible;
  const [others, total] = await Promise.all([
    pageOf(db, [...values], rest, sight, page, overdue),
    counted(JSON.stringify([matching, sight.visible, values]), () =>
      countOf(db, [...values], matching, sight),
    ),
  ]);
  const rows = [...first, ...others];
  const shown = rows.slice(0, page.limit);
  const last = rows.length > page.limit ? shown.at(-1) : undefined;
  return {
    items: shown.map((row) => itemOf(row, env, locale)),
    total,
    next: last ? Buffer.from(JSON.stringify([last.sorted, last.id])).toString('base64url') : null,
  };
}

/** The case that a search means, where what was typed is a whole case number, its 号 perhaps not yet. */
function caseMeant(q: string | undefined): string | undefined {
  if (!q) return undefined;
  const written = [q, `${q}号`].find((text) => parseCaseNumber(text).value.ok);
  return written && caseIdentity(written);
}

type Sight = ReturnType<typeof sightConditions>;

function pageOf(
  db: Sql,
  values: unknown[],
  where: string,
  sight: Sight,
  page: RegisterPage,
  allDue: boolean,
): Promise<Row[]> {
  const put = (value: unknown) => `$${values.push(value)}`;
  const { column, type } = orders[page.sort];
  const way = page.descending ? 'desc' : 'asc';
  const missing = missingValue(type, page.descending);
  const always = column === 'referred_on' || (column === 'due_on' && allDue);
  // The due day is for those who see the review whole; for everybody else it has none.
  const value = column === 'due_on' ? `case when ${sight.whole} then due_on end` : column;
  const sorted = always ? column : `coalesce(${value}, ${missing})`;
  const after = page.cursor
    ? ` and (${sorted}, id) ${page.descending ? '<' : '>'} (${put(page.cursor[0])}::${type}, ${put(page.cursor[1])})`
    : '';
  const text = `select ${shownToAll}, ${shownToSides}, ${shownWhole}, ${sorted}::text as sorted,
      ${sight.side} as side, ${sight.whole} as whole
    from view_review where ${where}${after} order by ${sorted} ${way}, id ${way} limit ${page.limit + 1}`;
  return db.rows<Row>({ text }, values);
}

function missingValue(type: string, descending: boolean): string {
  if (type === 'text') return descending ? `''` : `'\u{10ffff}'`;
  return descending ? `'-infinity'::date` : `'infinity'::date`;
}

/** Where somebody sees all but a few, all are counted from an index and the few subtracted. */
async function countOf(db: Sql, values: unknown[], matching: string, sight: Sight): Promise<number> {
  // Every statement names each of its values once, so that their types are known.
  const all = values.map((_, index) => `$${index + 1}`);
  const typed = `(select ${all.map((place) => `${place}::text is null`).join(' or ')}) is not null`;
  const count = async (where: string) => {
    const text = `select count(*)::int as total from view_review where ${where} and ${typed}`;
    return (await db.rows<{ total: number }>({ text }, values))[0]?.total ?? 0;
  };
  if (!sight.allBut) return count(`${matching} and ${sight.visible}`);
  const [whole, without] = await Promise.all([count(matching), count(`${matching} and ${sight.allBut}`)]);
  return whole - without;
}

function conditions(
  filters: RegisterFilters,
  env: Acting,
  sight: Sight,
  isMeant: string | undefined,
  put: (value: unknown) => string,
): string[] {
  const some: string[] = [];
  const { stage, ground, source, category, quality, division, judge, reviewer, from, to, overdue, q } =
    filters;
  if (stage?.length) some.push(`stage = any(${put(stage)}::text[])`);
  if (category?.length) some.push(`category = any(${put(category)}::text[])`);
  if (from) some.push(`referred_on >= ${put(from)}::date`);
  if (to) some.push(`referred_on < ${put(addDays(to as `${number}-${number}-${number}`, 1))}::date`);
  if (filters.case !== undefined) some.push(isOfCase(filters.case, put));
  if (q) {
    const phrase = holds(plainText(q), sight, put);
    some.push(isMeant ? `(${phrase} or ${isMeant})` : phrase);
  }
  const inner: string[] = [];
  if (ground?.length) inner.push(`grounds && ${put(ground)}::text[]`);
  if (source?.length) inner.push(`sources && ${put(source)}::text[]`);
  if (quality?.length) inner.push(`quality_grade = any(${put(quality)}::text[])`);
  if (division) inner.push(`division = ${put(division)}`);
  if (judge) inner.push(`handling_judge = ${put(judge)}`);
  if (reviewer) inner.push(`reviewer = ${put(reviewer)}`);
  if (overdue) inner.push(`due_on < ${put(env.today)}::date`);
  // What somebody isn't shown they can't filter by either.
  return inner.length > 0 ? [...some, ...inner, sight.whole] : some;
}

/** What is no case number is no case’s. */
function isOfCase(numbers: readonly string[], put: (value: unknown) => string): string {
  const known = numbers.filter((number) => parseCaseNumber(number).value.ok).map(caseIdentity);
  return known.length > 0 ? `case_identities && ${put(known)}::text[]` : 'false';
}

/** The index finds candidates by their pairs of characters; the phrase decides, in what this person is shown of a review. */
function holds(phrase: string, sight: Sight, put: (value: unknown) => string): string {
  if (phrase === '') return 'false';
  const held = put(phrase);
  const within = (column: string) => `position(${held}::text in ${column}) > 0`;
  return `(bigrams @> ${put(searched(phrase))}::text[] and (${within('search_open')}
    or (${sight.side} or ${sight.whole}) and ${within('search_sides')}
    or ${sight.whole} and ${within('search_whole')}))`;
}

function itemOf({ side, whole, sorted: _, ...row }: Row, env: Acting, locale: Locale) {
  const sight = side ? 'judge' : whole ? 'whole' : 'limited';
  const hidden = whole ? [] : side ? wholeFields : [...wholeFields, ...sideFields];
  const shown = Object.entries(row).filter(([name]) => !hidden.includes(name));
  const due = whole && row.dueOn ? dueOf(row.dueOn, row.dueClock, env, locale) : undefined;
  const fields: Readonly<Record<string, unknown>> = Object.fromEntries(shown);
  return { ...fields, id: row.id, sight, due };
}

/** A day that lies in a year whose notice is not published may still move. */
function dueOf(dueOn: CourtDate, clock: ClockName | null, { today, calendar }: Acting, locale: Locale) {
  const provisional = !isPublished(calendar, yearOf(dueOn));
  return toldDue({ dueOn, clock: clock ?? undefined, provisional }, today, locale);
}

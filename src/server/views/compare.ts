import { idOf, kindOf, type Stream } from '../../core/court/streams.ts';
import type { Instant } from '../../core/time/instant.ts';
import { canonical, type Json } from '../../log/canonical.ts';
import type { CourtService } from '../court/service.ts';
import type { Tx } from '../database/connect.ts';
import { type Derived, derivedFrom, type ViewRow } from './derive.ts';

/** A row that says something else than the log, is missing, or stands for nothing. */
export interface Difference {
  readonly view: View;
  readonly stream: string;
  /** The columns that differ; none where the row is missing or too many. */
  readonly columns: readonly string[];
}

export type View = 'register' | 'meetings' | 'circulars' | 'minutes' | 'tasks' | 'clocks';

export interface Comparison {
  readonly streams: number;
  /** The first of them; where the rows are whole there is none. */
  readonly differences: readonly Difference[];
}

interface StreamAt {
  readonly stream: Stream;
  readonly version: number;
}

const AT_ONCE = 200;
const MOST_TOLD = 50;

/**
 * Holds every row that is derived against the log, within a transaction that sees one moment. `service` must be one that
 * knows nothing yet, so that its states are of that moment too.
 *
 * @param days the instants for which the rows may have been written: the views' day, and now
 */
export async function compareViews(
  tx: Tx,
  service: CourtService,
  days: readonly Instant[],
): Promise<Comparison> {
  const { court } = service;
  const differences: Difference[] = [...(await strayRows(tx, court))];
  const waiting = await waitingForAgain(tx, court);
  const streams = (await projectedStreams(tx, court)).filter(({ stream }) => !waiting.has(stream));
  for (let from = 0; from < streams.length; from += AT_ONCE) {
    const chunk = streams.slice(from, from + AT_ONCE);
    const stored = await storedRows(tx, court, chunk);
    for (const { stream, version } of chunk) {
      let found: readonly Difference[] = [];
      for (const at of days) {
        const derived = await service.ask(derivedFrom(stream, version, at), tx);
        found = differencesOf(stream, derived, stored.get(stream) ?? nothing());
        if (found.length === 0) break;
      }
      differences.push(...found);
    }
    if (differences.length >= MOST_TOLD) break;
  }
  return { streams: streams.length, differences: differences.slice(0, MOST_TOLD) };
}

/** Reviews that wait for being written anew: known to be of yesterday, and shown to nobody by what may have ended. */
async function waitingForAgain(tx: Tx, court: string): Promise<ReadonlySet<Stream>> {
  const text = 'select review from view_again where court = $1';
  const rows = await tx.rows<{ review: string }>({ text }, [court]);
  return new Set(rows.map(({ review }) => `review/${review}` as const));
}

const projected: readonly string[] = ['review', 'meeting', 'record', 'circular', 'readings', 'people'];

/** The streams from which anything is derived, with the versions to which they have come. */
export async function projectedStreams(tx: Tx, court: string): Promise<StreamAt[]> {
  const text = `select stream, max(stream_version) as version from log_entry where court = $1 group by stream order by stream`;
  const rows = await tx.rows<StreamAt>({ text }, [court]);
  return rows.filter(({ stream }) => projected.includes(kindOf(stream)));
}

/** What is derived, where it lies, and of which stream each row is. */
export const comparedTables = [
  { view: 'register', name: 'view_review', stream: `'review/' || v.id` },
  { view: 'meetings', name: 'view_meeting', stream: `'meeting/' || v.id` },
  { view: 'circulars', name: 'view_circular', stream: `'circular/' || v.id` },
  { view: 'minutes', name: 'view_minutes', stream: 'v.stream' },
  { view: 'tasks', name: 'view_task', stream: 'v.stream' },
  { view: 'clocks', name: 'job', stream: 'v.stream' },
] as const;

/** Rows of streams that the log does not know. */
async function strayRows(tx: Tx, court: string): Promise<Difference[]> {
  const found: Difference[] = [];
  for (const { view, name, stream } of comparedTables) {
    const text = `select distinct ${stream} as stream from ${name} v where v.court = $1
                  and not exists (select from log_entry e where e.court = $1 and e.stream = ${stream}) limit ${MOST_TOLD}`;
    const rows = await tx.rows<{ stream: string }>({ text }, [court]);
    found.push(...rows.map((row) => ({ view, stream: row.stream, columns: [] })));
  }
  return found;
}

type Stored = Record<View, ViewRow[]>;

function nothing(): Stored {
  return { register: [], meetings: [], circulars: [], minutes: [], tasks: [], clocks: [] };
}

async function storedRows(tx: Tx, court: string, chunk: readonly StreamAt[]): Promise<Map<Stream, Stored>> {
  const stored = new Map<Stream, Stored>(chunk.map(({ stream }) => [stream, nothing()]));
  for (const { view, name, stream } of comparedTables) {
    const text = `select ${stream} as of_stream, to_json(v) as row from ${name} v where v.court = $1 and ${stream} = any($2::text[])`;
    const rows = await tx.rows<{ of_stream: Stream; row: ViewRow }>({ text }, [
      court,
      chunk.map((each) => each.stream),
    ]);
    for (const { of_stream, row } of rows) stored.get(of_stream)?.[view].push(row);
  }
  return stored;
}

function differencesOf(stream: Stream, derived: Derived, stored: Stored): Difference[] {
  const { register } = derived;
  const id = ({ place, person }: ViewRow) => `${place} ${person}`;
  return [
    ...against('register', stream, register ? [register] : [], stored.register, () => idOf(stream)),
    ...against('meetings', stream, derived.meeting ? [derived.meeting] : [], stored.meetings, () => ''),
    ...against('circulars', stream, derived.circular ? [derived.circular] : [], stored.circulars, () => ''),
    ...against('minutes', stream, derived.minutes ?? [], stored.minutes, ({ body, number, on_day }) =>
      JSON.stringify([body, number, on_day]),
    ),
    ...against('tasks', stream, derived.tasks ?? [], stored.tasks, id),
    ...clocksAgainst(stream, derived.clocks ?? [], stored.clocks),
  ];
}

/** Clocks that have fired stay beside those that run; one that runs by the log has its job, and no other job waits. */
function clocksAgainst(stream: Stream, wanted: NonNullable<Derived['clocks']>, stored: readonly ViewRow[]) {
  const rows = stored.map(({ key, due_at, command, state }) => ({
    row: { key, due_at: new Date(String(due_at)).toISOString(), command },
    waits: state === 'due',
  }));
  const clocks = wanted.map(({ key, dueAt, command }) => ({ key, due_at: dueAt, command }));
  const fired = rows.filter(
    ({ row, waits }) => !waits && clocks.some((each) => each.key === row.key && each.due_at === row.due_at),
  );
  const running = clocks.filter((each) => !fired.some(({ row }) => row.key === each.key));
  const waiting = rows.filter(({ waits }) => waits).map(({ row }) => row);
  return against('clocks', stream, running, waiting, ({ key }) => String(key));
}

function against(
  view: View,
  stream: Stream,
  wanted: readonly object[],
  stored: readonly ViewRow[],
  idOfRow: (row: ViewRow) => string,
): Difference[] {
  const found = new Map(stored.map((row) => [idOfRow(row), row]));
  const differences: Difference[] = [];
  for (const row of wanted as readonly ViewRow[]) {
    const other = found.get(idOfRow(row));
    found.delete(idOfRow(row));
    const columns = other ? Object.keys(row).filter((name) => !same(row[name], other[name])) : [];
    if (!other || columns.length > 0) differences.push({ view, stream, columns });
  }
  return [...differences, ...[...found.keys()].map(() => ({ view, stream, columns: [] }))];
}

function same(wanted: unknown, found: unknown): boolean {
  return text(wanted) === text(found);
}

function text(value: unknown): string {
  return canonical(JSON.parse(JSON.stringify(value ?? null)) as Json);
}

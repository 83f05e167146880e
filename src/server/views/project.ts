import type { Stream } from '../../core/court/streams.ts';
import type { Project, Projecting } from '../court/service.ts';
import type { Tx } from '../database/connect.ts';
import { replaceJobs } from '../jobs/jobs.ts';
import { projectAfterRegisters } from './again.ts';
import { derivedFrom, type ViewRow } from './derive.ts';

/** Writes everything that is derived from the streams that events were appended to, in the same transaction. */
export const projectViews: Project = async (tx, after, appended) => {
  const versions = new Map(appended.map(({ header }) => [header.stream as Stream, header.streamVersion]));
  for (const [stream, version] of versions) await projectStream(tx, after, stream, version);
  await projectAfterRegisters(tx, after, appended, projectStream);
};

/** Writes what is derived from one stream, made anew from its state. */
export async function projectStream(
  tx: Tx,
  after: Projecting,
  stream: Stream,
  version: number,
): Promise<void> {
  const { court } = after;
  const derived = await after.ask(derivedFrom(stream, version, after.at));
  const { register, meeting, circular, tasks, clocks, minutes, takenUpAt } = derived;
  await Promise.all([
    register && upsert(tx, 'view_review', court, register),
    meeting && upsert(tx, 'view_meeting', court, meeting),
    circular && upsert(tx, 'view_circular', court, circular),
    tasks && replaceTasks(tx, court, stream, tasks),
    clocks && replaceJobs(tx, court, stream, clocks),
    minutes && insertMinutes(tx, court, stream, minutes),
  ]);
  if (takenUpAt !== undefined) await replaceMeetingTasks(tx, after, takenUpAt);
}

/** A recusal from the review that is being discussed passes the chair on, and with it what the chair has to do (3, O3). */
async function replaceMeetingTasks(tx: Tx, after: Projecting, meeting: string): Promise<void> {
  const { tasks } = await after.ask(derivedFrom(`meeting/${meeting}`, 0, after.at));
  if (tasks) await replaceTasks(tx, after.court, `meeting/${meeting}`, tasks);
}

/** A row that says what it said before is not written again: its many indexes cost more than all the rest. */
async function upsert(tx: Tx, view: string, court: string, row: object): Promise<void> {
  const columns = Object.keys(row);
  const places = columns.map((_, index) => `$${index + 2}`);
  const set = columns.filter((name) => name !== 'id').map((name) => `${name} = excluded.${name}`);
  const all = (table: string) => `(${columns.map((name) => `${table}.${name}`).join(', ')})`;
  const text = `insert into ${view} as v (court, ${columns.join(', ')}) values ($1, ${places.join(', ')})
                on conflict (court, id) do update set ${set.join(', ')}
                where ${all('v')} is distinct from ${all('excluded')}`;
  await tx.rows({ name: `${view}-upsert`, text }, [court, ...Object.values(row)]);
}

/** Minutes are never taken back: what has been entered on a stream is added to what is known of it. */
async function insertMinutes(tx: Tx, court: string, stream: Stream, rows: readonly ViewRow[]): Promise<void> {
  const text = `insert into view_minutes (court, stream, body, number, on_day)
                select $1, $2, body, number, on_day from json_to_recordset($3::json) as t (body text, number text, on_day date)
                on conflict do nothing`;
  await tx.rows({ name: 'view-minutes-insert', text }, [court, stream, JSON.stringify(rows)]);
}

const clearTasks = {
  name: 'view-task-clear',
  text: 'delete from view_task where court = $1 and stream = $2',
};
const insertTasks = {
  name: 'view-task-insert',
  text: `insert into view_task (court, stream, place, person, command, judge, sanction, due_on, clock, provisional, optional, waits, title)
         select $1, $2, place, person, command, judge, sanction, due_on, clock, provisional, optional, waits, title
         from json_to_recordset($3::json) as t (place int, person text, command text, judge text, sanction text,
           due_on date, clock text, provisional boolean, optional boolean, waits jsonb, title text)`,
};

async function replaceTasks(tx: Tx, court: string, stream: string, rows: readonly ViewRow[]): Promise<void> {
  // One connection carries statements out in the order in which they are sent: no need to wait for the first.
  await Promise.all([
    tx.rows(clearTasks, [court, stream]),
    rows.length > 0 ? tx.rows(insertTasks, [court, stream, JSON.stringify(rows)]) : undefined,
  ]);
}

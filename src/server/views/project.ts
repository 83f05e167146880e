import { actingFor, reviewEnv, reviewsOf, stateIn, tabledAt } from '../../core/court/execute.ts';
import { minutesOn } from '../../core/court/minutes.ts';
import { idOf, kindOf, type Stream } from '../../core/court/streams.ts';
import { tasksAt } from '../../core/meeting/tasks.ts';
import { system } from '../../core/people/acting.ts';
import type { Task } from '../../core/people/task.ts';
import { clocksOf, type RunningClock } from '../../core/review/clocks.ts';
import { tasksOn } from '../../core/review/tasks.ts';
import { addDays } from '../../core/time/court-date.ts';
import { beijing, type Instant } from '../../core/time/instant.ts';
import { type ReviewRow, rowOf } from '../../views/review-row.ts';
import type { Project, Projecting } from '../court/service.ts';
import type { Tx } from '../database/connect.ts';
import { replaceJobs } from '../jobs/jobs.ts';
import { projectAfterRegisters } from './again.ts';

/** Writes everything that is derived from the streams that events were appended to, in the same transaction. */
export const projectViews: Project = async (tx, after, appended) => {
  const versions = new Map(appended.map(({ header }) => [header.stream as Stream, header.streamVersion]));
  for (const [stream, version] of versions) await projectStream(tx, after, stream, version);
  await projectAfterRegisters(tx, after, appended, projectStream);
};

/** What is derived from one stream, made anew from its state. */
export async function projectStream(
  tx: Tx,
  after: Projecting,
  stream: Stream,
  version: number,
): Promise<void> {
  await projectMinutes(tx, after, stream);
  switch (kindOf(stream)) {
    case 'review':
      return projectReview(tx, after, idOf(stream), version);
    case 'meeting':
      return projectMeeting(tx, after, idOf(stream), version);
    case 'record':
      return projectRecord(tx, after, idOf(stream));
    case 'circular':
      return projectCircular(tx, after, idOf(stream));
    default:
      return;
  }
}

const insertMinutes = {
  name: 'view-minutes-insert',
  text: `insert into view_minutes (court, stream, body, number, on_day)
         select $1, $2, body, number, "on" from json_to_recordset($3::json) as t (body text, number text, "on" date)
         on conflict do nothing`,
};

/** Minutes are never taken back: what has been entered on a stream is added to what is known of it. */
async function projectMinutes(tx: Tx, after: Projecting, stream: Stream): Promise<void> {
  const minutes = minutesOn(stream, await after.ask(stateIn(stream)));
  if (minutes.length > 0) await tx.rows(insertMinutes, [after.court, stream, JSON.stringify(minutes)]);
}

async function projectReview(tx: Tx, after: Projecting, id: string, version: number): Promise<void> {
  const derived = await after.ask(derivedFromReview(id, after.at));
  if (!derived) return;
  const { row, tasks, clocks, title, takenUpAt } = derived;
  await Promise.all([
    upsertReview(tx, after.court, version, row),
    replaceTasks(tx, after.court, `review/${id}`, title, tasks),
    replaceJobs(tx, after.court, `review/${id}`, clocks.map(jobOf)),
  ]);
  if (takenUpAt) await replaceMeetingTasks(tx, after, takenUpAt);
}

/** A recusal from the review that is being discussed passes the chair on, and with it what the chair has to do (3, O3). */
async function replaceMeetingTasks(tx: Tx, after: Projecting, meeting: string): Promise<void> {
  const derived = await after.ask(derivedFromMeeting(meeting, after.at));
  if (derived) await replaceTasks(tx, after.court, `meeting/${meeting}`, derived.title, derived.tasks);
}

function* derivedFromReview(id: string, at: Instant) {
  const review = yield* stateIn(`review/${id}`);
  if (review.stage === 'unstarted') return undefined;
  const acting = yield* actingFor(stateIn, { by: system, at });
  const env = yield* reviewEnv(stateIn, id, acting);
  const title = review.number ? `${review.number} ${review.case.caseNumber}` : review.case.caseNumber;
  const takenUpAt = review.atMeeting?.opened ? review.atMeeting.meeting : undefined;
  const [tasks, clocks] = [tasksOn(review, env), clocksOf(review, env)];
  return { row: rowOf(id, review, env), tasks, clocks, title, takenUpAt };
}

/** A clock fires on the day after its last day. */
function jobOf({ clock, judge, dueOn, command }: RunningClock) {
  const dueAt = new Date(beijing(addDays(dueOn, 1), '00:00')).toISOString();
  return { key: `${clock}/${judge}`, dueAt, command: { name: command.name, with: { ...command.with } } };
}

const columns: readonly (keyof ReviewRow)[] = [
  'id',
  'number',
  'case_number',
  'case_identities',
  'case_court',
  'cause',
  'category',
  'parties',
  'stage',
  'grounds',
  'sources',
  'missing',
  'division',
  'handling_judge',
  'reviewer',
  'opinion',
  'confirmed_grade',
  'referred_on',
  'registered_on',
  'filed_on',
  'case_closed_on',
  'beyond_time_limit',
  'decided_on',
  'closed_on',
  'closing',
  'due_on',
  'due_clock',
  'meeting',
  'judge_side',
  'bound',
  'related',
  'with_committee',
  'confirming',
  'supervised',
  'search_open',
  'search_sides',
  'search_whole',
  'bigrams',
];

const upsert = {
  name: 'view-review-upsert',
  text: `insert into view_review (court, version, ${columns.join(', ')})
         values ($1, $2, ${columns.map((_, index) => `$${index + 3}`).join(', ')})
         on conflict (court, id) do update set version = excluded.version, ${columns
           .slice(1)
           .map((column) => `${column} = excluded.${column}`)
           .join(', ')}`,
};

async function upsertReview(tx: Tx, court: string, version: number, row: ReviewRow): Promise<void> {
  await tx.rows(upsert, [court, version, ...columns.map((column) => row[column])]);
}

const clearTasks = {
  name: 'view-task-clear',
  text: 'delete from view_task where court = $1 and stream = $2',
};
const insertTasks = {
  name: 'view-task-insert',
  text: `insert into view_task (court, stream, place, person, command, judge, sanction, due_on, clock, provisional, optional, waits, title)
         select $1, $2, place, person, command, judge, sanction, due_on, clock, provisional, optional, waits, $3
         from json_to_recordset($4::json) as t (place int, person text, command text, judge text, sanction text,
           due_on date, clock text, provisional boolean, optional boolean, waits jsonb)`,
};

async function replaceTasks(
  tx: Tx,
  court: string,
  stream: string,
  title: string,
  tasks: readonly Task[],
): Promise<void> {
  const rows = tasks.flatMap((task, place) =>
    [...new Set(task.persons)].map((person) => ({
      place,
      person,
      command: task.command,
      judge: task.judge,
      sanction: task.sanction,
      due_on: task.dueOn,
      clock: task.clock,
      provisional: task.provisional ?? false,
      optional: task.optional ?? false,
      waits: task.waits,
    })),
  );
  // One connection carries statements out in the order in which they are sent: no need to wait for the first.
  await Promise.all([
    tx.rows(clearTasks, [court, stream]),
    rows.length > 0 ? tx.rows(insertTasks, [court, stream, title, JSON.stringify(rows)]) : undefined,
  ]);
}

async function projectMeeting(tx: Tx, after: Projecting, id: string, version: number): Promise<void> {
  const derived = await after.ask(derivedFromMeeting(id, after.at));
  if (!derived) return;
  const { meeting, tasks, title } = derived;
  const text = `insert into view_meeting (court, id, version, stage, kind, held_on, held_at, place, items)
                values ($1, $2, $3, $4, $5, $6, $7, $8, $9)
                on conflict (court, id) do update set version = excluded.version, stage = excluded.stage, kind = excluded.kind,
                  held_on = excluded.held_on, held_at = excluded.held_at, place = excluded.place, items = excluded.items`;
  const items = meeting.agenda.filter((item) => item.stage !== 'removed').length;
  await tx.rows({ name: 'view-meeting-upsert', text }, [
    after.court,
    id,
    version,
    meeting.stage,
    meeting.kind,
    meeting.on,
    meeting.time,
    meeting.place,
    items,
  ]);
  await replaceTasks(tx, after.court, `meeting/${id}`, title, tasks);
}

function* derivedFromMeeting(id: string, at: Instant) {
  const meeting = yield* stateIn(`meeting/${id}`);
  if (meeting.stage === 'unstarted') return undefined;
  const acting = yield* actingFor(stateIn, { by: system, at });
  const tabled = yield* tabledAt(stateIn, reviewsOf(meeting, undefined), acting);
  return {
    meeting,
    tasks: tasksAt(meeting, { ...acting, id, tabled }),
    title: `${meeting.on} ${meeting.place}`,
  };
}

async function projectRecord(tx: Tx, after: Projecting, judge: string): Promise<void> {
  const record = await after.ask(stateIn(`record/${judge}`));
  const waiting = record.prior.filter((each) => !each.countersignedOn);
  const tasks = waiting.map(() => ({ command: 'countersign-prior-findings', judge, persons: [judge] }));
  await replaceTasks(tx, after.court, `record/${judge}`, '', tasks);
}

async function projectCircular(tx: Tx, after: Projecting, id: string): Promise<void> {
  const circular = await after.ask(stateIn(`circular/${id}`));
  if (circular.stage === 'unstarted') return;
  const text = `insert into view_circular (court, id, title, published_on) values ($1, $2, $3, $4)
                on conflict (court, id) do nothing`;
  await tx.rows({ name: 'view-circular', text }, [after.court, id, circular.title, circular.on]);
}

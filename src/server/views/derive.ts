import { type Asking, actingFor, reviewEnv, reviewsOf, stateIn, tabledAt } from '../../core/court/execute.ts';
import { minutesOn } from '../../core/court/minutes.ts';
import { idOf, kindOf, type Stream } from '../../core/court/streams.ts';
import type { Meeting } from '../../core/meeting/meeting.ts';
import { tasksAt } from '../../core/meeting/tasks.ts';
import { system } from '../../core/people/acting.ts';
import type { Task } from '../../core/people/task.ts';
import { clocksOf, type RunningClock } from '../../core/review/clocks.ts';
import { answerInquiry } from '../../core/review/inquiry.ts';
import { tasksOn } from '../../core/review/tasks.ts';
import { addDays } from '../../core/time/court-date.ts';
import { beijing, type Instant } from '../../core/time/instant.ts';
import type { Json } from '../../log/canonical.ts';
import { type ReviewRow, rowOf } from '../../views/review-row.ts';
import type { NewJob } from '../jobs/jobs.ts';

/** A row as the database holds it: the name of each column with its value. */
export type ViewRow = Readonly<Record<string, unknown>>;

/** All that is derived from one stream, as of an instant; the same log gives the same rows to the byte. */
export interface Derived {
  readonly register?: ReviewRow & { readonly version: number };
  readonly meeting?: ViewRow;
  readonly circular?: ViewRow;
  readonly tasks?: readonly ViewRow[];
  readonly clocks?: readonly NewJob[];
  /** Minutes that were entered on it. */
  readonly minutes?: readonly ViewRow[];
  /** The meeting at which the review is being discussed: what its chair has to do follows from the review. */
  readonly takenUpAt?: string;
}

/** What is derived from a stream that has come to a version; nothing from one that is not begun, or of which nobody is told. */
export function* derivedFrom(stream: Stream, version: number, at: Instant): Asking<Derived> {
  const minutes = minutesOn(stream, yield* stateIn(stream)).map(({ body, number, on }) => ({
    body,
    number,
    on_day: on,
  }));
  const derived = yield* derivedFromKind(stream, version, at);
  return minutes.length > 0 ? { ...derived, minutes } : derived;
}

function* derivedFromKind(stream: Stream, version: number, at: Instant): Asking<Derived> {
  switch (kindOf(stream)) {
    case 'review':
      return yield* derivedFromReview(idOf(stream), version, at);
    case 'meeting':
      return yield* derivedFromMeeting(idOf(stream), version, at);
    case 'record':
      return yield* derivedFromRecord(idOf(stream));
    case 'circular':
      return yield* derivedFromCircular(idOf(stream));
    default:
      return {};
  }
}

function* derivedFromReview(id: string, version: number, at: Instant): Asking<Derived> {
  const review = yield* stateIn(`review/${id}`);
  if (review.stage === 'unstarted') return {};
  const acting = yield* actingFor(stateIn, { by: system, at });
  const env = yield* reviewEnv(stateIn, id, acting);
  const title = review.number ? `${review.number} ${review.case.caseNumber}` : review.case.caseNumber;
  const takenUpAt = review.atMeeting?.opened ? review.atMeeting.meeting : undefined;
  return {
    register: { ...rowOf(id, review, env), version },
    // whoever is asked something knows the case, and not what is done on it (12)
    tasks: taskRows(title, tasksOn(review, env), { [answerInquiry.name]: review.case.caseNumber }),
    clocks: clocksOf(review, env).map(jobOf),
    ...(takenUpAt === undefined ? {} : { takenUpAt }),
  };
}

/** A clock fires on the day after its last day. */
function jobOf({ clock, judge, dueOn, command }: RunningClock): NewJob {
  const dueAt = new Date(beijing(addDays(dueOn, 1), '00:00')).toISOString();
  const given = { name: command.name, with: { ...command.with } as Readonly<Record<string, Json>> };
  return { key: `${clock}/${judge}`, dueAt, command: given };
}

function* derivedFromMeeting(id: string, version: number, at: Instant): Asking<Derived> {
  const meeting = yield* stateIn(`meeting/${id}`);
  if (meeting.stage === 'unstarted') return {};
  const acting = yield* actingFor(stateIn, { by: system, at });
  const tabled = yield* tabledAt(stateIn, reviewsOf(meeting, undefined), acting);
  const tasks = tasksAt(meeting, { ...acting, id, tabled });
  return {
    meeting: meetingRow(id, version, meeting),
    tasks: taskRows(`${meeting.on} ${meeting.place}`, tasks),
  };
}

function meetingRow(id: string, version: number, meeting: Exclude<Meeting, { stage: 'unstarted' }>): ViewRow {
  return {
    id,
    version,
    stage: meeting.stage,
    kind: meeting.kind,
    held_on: meeting.on,
    held_at: meeting.time,
    place: meeting.place,
    items: meeting.agenda.filter((item) => item.stage !== 'removed').length,
  };
}

function* derivedFromRecord(judge: string): Asking<Derived> {
  const record = yield* stateIn(`record/${judge}`);
  const waiting = record.prior.filter((each) => !each.countersignedOn);
  const tasks = waiting.map(() => ({ command: 'countersign-prior-findings', judge, persons: [judge] }));
  return { tasks: taskRows('', tasks) };
}

function* derivedFromCircular(id: string): Asking<Derived> {
  const circular = yield* stateIn(`circular/${id}`);
  if (circular.stage === 'unstarted') return {};
  return { circular: { id, title: circular.title, published_on: circular.on } };
}

/** A row for each person whose task it is; some commands go by a title of their own. */
function taskRows(
  title: string,
  tasks: readonly Task[],
  own: Readonly<Record<string, string>> = {},
): ViewRow[] {
  return tasks.flatMap((task, place) =>
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
      title: own[task.command] ?? title,
    })),
  );
}

import { reviewsOf, stateIn, tabledAt } from '../../core/court/execute.ts';
import { idOf, kindOf, type Stream } from '../../core/court/streams.ts';
import type { Refusal } from '../../core/kernel/decision.ts';
import type { Reason } from '../../core/kernel/reason.ts';
import { refusalOf as refusalAt } from '../../core/meeting/tasks.ts';
import type { Acting } from '../../core/people/acting.ts';
import { isDeputyOf } from '../../core/people/people.ts';
import { notTheirs } from '../../core/people/task.ts';
import { refusalOf } from '../../core/review/tasks.ts';
import type { CourtDate } from '../../core/time/court-date.ts';
import { sightConditions, viewerOf } from '../../views/sight-predicate.ts';
import type { ClockName } from '../../vocabulary/clocks.ts';
import type { CourtService } from '../court/service.ts';
import { type Asker, acting, reviewFor } from './asking.ts';

/** A task as it lies in the view of everybody’s tasks. */
export interface DeskRow {
  readonly stream: Stream;
  readonly person: string;
  readonly command: string;
  readonly judge: string | null;
  readonly sanction: string | null;
  readonly dueOn: CourtDate | null;
  readonly clock: ClockName | null;
  readonly provisional: boolean;
  readonly optional: boolean;
  readonly waits: readonly Reason[] | null;
  readonly title: string;
  readonly number: string | null;
}

const columns = `t.stream, t.person, t.command, t.judge, t.sanction, t.due_on as "dueOn", t.clock, t.provisional, t.optional,
  t.waits, t.title, r.number`;

/** An import leaves drafts by the hundred: what is to be done about them is told as one, and their list opened. */
const DRAFTS = 'complete-referral';

const COUNT_OF_DRAFTS = {
  name: 'desk-drafts',
  text: `select count(*)::int as drafts from view_task
         where court = $1 and person = $2 and command = '${DRAFTS}' and stream <> all($3::text[])`,
};

export async function draftsOf(service: CourtService, env: Acting): Promise<number> {
  const hidden = await hiddenMeanwhile(service, env);
  const values = [service.court, env.by, [...hidden]];
  const [counted] = await service.db.rows<{ drafts: number }>(COUNT_OF_DRAFTS, values);
  return counted?.drafts ?? 0;
}

/** Reviews that wait for being written anew, or for this day, and that this person may no longer know of. */
async function hiddenMeanwhile({ db, court }: CourtService, env: Acting): Promise<ReadonlySet<string>> {
  const values: unknown[] = [court, env.today];
  const sight = sightConditions(viewerOf(env, court), (value) => `$${values.push(value)}`);
  const named = values.map((_, index) => `$${index + 1}::text is null`).join(' or ');
  const text = `select 'review/' || id as stream from view_review where court = $1
    and (id in (select review from view_again where court = $1)
      or (select coalesce(views_on < $2::date, true) from court where court = $1))
    and not coalesce(${sight.visible}, false)
    and (select ${named}) is not null`;
  const rows = await db.rows<{ stream: string }>({ text }, values);
  return new Set(rows.map((row) => row.stream));
}

const TASKS = {
  name: 'desk-tasks',
  text: `select ${columns} from view_task t left join view_review r on r.court = t.court and t.stream = 'review/' || r.id
         where t.court = $1 and t.person = any($2::text[]) and t.command <> '${DRAFTS}'
         order by t.due_on nulls last, t.optional, t.title, t.stream, t.place`,
};

/** The tasks of a person and, as far as they may do them, of those whose deputy they are today. */
export async function deskRows(service: CourtService, env: Acting): Promise<readonly DeskRow[]> {
  const { people, today, by } = env;
  const principals = people.deputies
    .map((each) => each.person)
    .filter((person) => person !== by && isDeputyOf(people, by, person, today));
  const [hidden, written] = await Promise.all([
    hiddenMeanwhile(service, env),
    service.db.rows<DeskRow>(TASKS, [service.court, [...new Set([by, ...principals])]]),
  ]);
  // what is a principal’s is asked of the rules themselves
  const rows = written.filter((row) => row.person !== by || !hidden.has(row.stream));
  const own = new Set(rows.filter((row) => row.person === by).map(keyOf));
  const shown: DeskRow[] = [];
  for (const row of rows) {
    if (row.person === by) shown.push(row);
    else if (!own.has(keyOf(row)) && (await mayStandInFor(service, row, env))) shown.push(row);
  }
  return shown;
}

/** Colleagues of one office have the same tasks; what is one’s own anyway is not done on behalf. */
function keyOf({ stream, command, judge, sanction }: DeskRow): string {
  return [stream, command, judge, sanction].join(' ');
}

async function mayStandInFor(service: CourtService, row: DeskRow, env: Acting): Promise<boolean> {
  const who = { by: env.by, onBehalfOf: row.person, at: env.now };
  const refusal = await service.ask(refusalTo(row, who));
  return refusal === undefined || (row.waits !== null && !notTheirs.includes(refusal.code));
}

/** What whoever asks would be told on doing a task. */
export function* refusalTo({ stream, command }: Pick<DeskRow, 'stream' | 'command'>, who: Asker) {
  switch (kindOf(stream)) {
    case 'review': {
      const { review, env } = yield* reviewFor(idOf(stream), who);
      return review.stage === 'unstarted' ? gone : refusalOf(command, review, env);
    }
    case 'meeting': {
      const meeting = yield* stateIn<'meeting'>(`meeting/${idOf(stream)}`);
      if (meeting.stage === 'unstarted') return gone;
      const env = yield* acting(who);
      const tabled = yield* tabledAt(stateIn, reviewsOf(meeting, undefined), env);
      return refusalAt(command, meeting, { ...env, id: idOf(stream), tabled });
    }
    default:
      return who.onBehalfOf === undefined ? undefined : gone;
  }
}

const gone: Refusal = { code: 'not-yours-to-do', because: [] };

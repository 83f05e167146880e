import { idOf, kindOf } from '../../core/court/streams.ts';
import type { Locale } from '../../core/kernel/text.ts';
import type { Acting } from '../../core/people/acting.ts';
import { deputiesOf, nameOf } from '../../core/people/people.ts';
import type { Caller, Site } from '../http/site.ts';
import { acting } from './asking.ts';
import { courtTasks } from './court-tasks.ts';
import { type DeskRow, deskRows, draftsOf } from './desk-rows.ts';
import { meetingsAhead } from './meetings.ts';
import { escalatedTo, waitingFor } from './others.ts';
import { toldTask } from './review.ts';
import { togetherDone } from './same-acts.ts';
import { settingUp } from './set-up.ts';

/** What this person has to do, in the order of its days; what they may do for others; what waits for others; who stands in. */
export async function deskOf(site: Site, caller: Caller, locale: Locale) {
  const { service } = site;
  const env = await service.ask(acting({ by: caller.by, at: caller.at }));
  const [rows, drafts, ofTheCourt, waiting, escalated, meetings, setUp] = await Promise.all([
    deskRows(service, env),
    draftsOf(service, env),
    courtTasks(site, env, locale),
    waitingFor(service, env, locale),
    escalatedTo(service, env, locale),
    meetingsAhead(service, env),
    settingUp(site, env, locale),
  ]);
  const tasks = [...togetherDone(rows.map((row) => toldRow(row, env, locale))), ...ofTheCourt];
  return {
    today: env.today,
    tasks: tasks.sort((one, other) => (one.dueOn ?? '9999').localeCompare(other.dueOn ?? '9999')),
    drafts,
    waiting,
    escalated,
    meetings,
    cover: coverOf(env),
    setUp,
  };
}

function toldRow(row: DeskRow, env: Acting, locale: Locale) {
  const { people, today, by } = env;
  return {
    on: { kind: kindOf(row.stream), id: idOf(row.stream) },
    about: row.title,
    ...toldTask(
      {
        command: row.command,
        persons: [row.person],
        judge: row.judge ?? undefined,
        sanction: row.sanction ?? undefined,
        dueOn: row.dueOn ?? undefined,
        clock: row.clock ?? undefined,
        provisional: row.provisional,
        optional: row.optional,
        waits: row.waits ?? undefined,
      },
      today,
      locale,
    ),
    judgeName: row.judge ? nameOf(people, row.judge) : undefined,
    ...(row.person === by ? {} : { onBehalfOf: row.person, onBehalfOfName: nameOf(people, row.person) }),
  };
}

/** Who stands in for this person today, and since they are on leave until when. */
function coverOf({ people, by, today }: Acting) {
  const leave = people.leave.find((span) => span.person === by && span.from <= today && today <= span.until);
  return {
    onLeaveUntil: leave?.until,
    deputies: deputiesOf(people, by, today).map(({ deputy, from, until, handedOver }) => ({
      deputy,
      name: nameOf(people, deputy),
      from,
      until,
      handedOver: handedOver ?? false,
    })),
  };
}

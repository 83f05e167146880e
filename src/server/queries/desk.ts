import type { Locale } from '../../core/kernel/text.ts';
import { isDeputyOf, nameOf } from '../../core/people/people.ts';
import type { ClockName } from '../../core/time/clocks.ts';
import type { CourtDate } from '../../core/time/court-date.ts';
import type { Caller, Site } from '../http/site.ts';
import { acting } from './asking.ts';
import { toldTask } from './review.ts';

interface Row {
  readonly stream: string;
  readonly person: string;
  readonly command: string;
  readonly judge: string | null;
  readonly sanction: string | null;
  readonly dueOn: CourtDate | null;
  readonly clock: ClockName | null;
  readonly provisional: boolean;
  readonly optional: boolean;
  readonly title: string;
}

const TASKS = {
  name: 'desk-tasks',
  text: `select stream, person, command, judge, sanction, due_on as "dueOn", clock, provisional, optional, title
         from view_task where court = $1 and person = any($2::text[])
         order by due_on nulls last, optional, title, stream, place limit 500`,
};

/** What this person has to do, in the order of its days, and what they may do for those whose deputy they are. */
export async function deskOf({ db, service }: Site, caller: Caller, locale: Locale) {
  const env = await service.ask(acting(caller));
  const { people, today, by } = env;
  const principals = people.deputies
    .map((each) => each.person)
    .filter((person) => isDeputyOf(people, by, person, today));
  const rows = await db.rows<Row>(TASKS, [service.court, [...new Set([by, ...principals])]]);
  return {
    today,
    tasks: rows.map((row) => ({
      on: resourceOf(row.stream),
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
        },
        today,
        locale,
      ),
      judgeName: row.judge ? nameOf(people, row.judge) : undefined,
      ...(row.person === by ? {} : { onBehalfOf: row.person, onBehalfOfName: nameOf(people, row.person) }),
    })),
  };
}

function resourceOf(stream: string) {
  const [kind = '', id = ''] = [stream.slice(0, stream.indexOf('/')), stream.slice(stream.indexOf('/') + 1)];
  return { kind, id };
}

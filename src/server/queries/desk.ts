import type { Stream } from '../../core/court/streams.ts';
import type { Locale } from '../../core/kernel/text.ts';
import type { Acting } from '../../core/people/acting.ts';
import { ledBy } from '../../core/people/leading.ts';
import { isDeputyOf, nameOf } from '../../core/people/people.ts';
import type { ClockName } from '../../core/time/clocks.ts';
import type { CourtDate } from '../../core/time/court-date.ts';
import type { Caller, Site } from '../http/site.ts';
import { acting } from './asking.ts';
import { mayKnowOf } from './knowing.ts';
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

interface Escalated extends Omit<Row, 'person' | 'optional'> {
  readonly persons: readonly string[];
}

const TASKS = {
  name: 'desk-tasks',
  text: `select stream, person, command, judge, sanction, due_on as "dueOn", clock, provisional, optional, title
         from view_task where court = $1 and person = any($2::text[])
         order by due_on nulls last, optional, title, stream, place limit 500`,
};

const OVERDUE = {
  name: 'desk-escalated',
  text: `select stream, array_agg(distinct person) as persons, command, judge, sanction, due_on as "dueOn", clock,
           bool_or(provisional) as provisional, title
         from view_task where court = $1 and person = any($2::text[]) and due_on < $3::date and not optional
         group by stream, place, command, judge, sanction, due_on, clock, title
         order by due_on, title, stream, place limit 200`,
};

/** Overdue work of those whom somebody leads goes up to them (5(2)), as far as they may know of the case. */
async function escalatedTo({ db, service }: Site, caller: Caller, env: Acting, locale: Locale) {
  const { people, today, by } = env;
  const led = ledBy(people, by, today);
  const late = await db.rows<Escalated>(OVERDUE, [service.court, led, today]);
  const known = new Map<string, boolean>();
  for (const stream of new Set(late.map((row) => row.stream)))
    known.set(stream, await service.ask(mayKnowOf(stream as Stream, { ...caller, onBehalfOf: undefined })));
  return late
    .filter((row) => known.get(row.stream))
    .map((row) => ({
      ...taskOf({ ...row, optional: false }, env, locale),
      persons: row.persons,
      personNames: row.persons.map((person) => nameOf(people, person)),
    }));
}

/** What this person has to do, in the order of its days, and what they may do for those whose deputy they are. */
export async function deskOf(site: Site, caller: Caller, locale: Locale) {
  const { db, service } = site;
  const env = await service.ask(acting(caller));
  const { people, today, by } = env;
  const principals = people.deputies
    .map((each) => each.person)
    .filter((person) => isDeputyOf(people, by, person, today));
  const rows = await db.rows<Row>(TASKS, [service.court, [...new Set([by, ...principals])]]);
  return {
    today,
    tasks: rows.map((row) => ({
      ...taskOf(row, env, locale),
      ...(row.person === by ? {} : { onBehalfOf: row.person, onBehalfOfName: nameOf(people, row.person) }),
    })),
    escalated: await escalatedTo(site, caller, env, locale),
  };
}

function taskOf(row: Omit<Row, 'person'>, { people, today }: Acting, locale: Locale) {
  const { stream, title, command, judge, sanction, dueOn, clock, provisional, optional } = row;
  return {
    on: resourceOf(stream),
    about: title,
    ...toldTask(
      {
        command,
        persons: [],
        judge: judge ?? undefined,
        sanction: sanction ?? undefined,
        dueOn: dueOn ?? undefined,
        clock: clock ?? undefined,
        provisional,
        optional,
      },
      today,
      locale,
    ),
    judgeName: judge ? nameOf(people, judge) : undefined,
  };
}

function resourceOf(stream: string) {
  const [kind = '', id = ''] = [stream.slice(0, stream.indexOf('/')), stream.slice(stream.indexOf('/') + 1)];
  return { kind, id };
}

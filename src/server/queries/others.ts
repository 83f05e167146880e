import { mayKnowOf } from '../../core/court/knowing.ts';
import { idOf, kindOf, type Stream } from '../../core/court/streams.ts';
import type { Locale } from '../../core/kernel/text.ts';
import type { Acting } from '../../core/people/acting.ts';
import { ledBy } from '../../core/people/leading.ts';
import { holds, nameOf } from '../../core/people/people.ts';
import { sightConditions, viewerOf } from '../../views/sight-predicate.ts';
import type { CourtService } from '../court/service.ts';
import type { DeskRow } from './desk-rows.ts';
import { toldTask } from './review.ts';

interface Row extends Omit<DeskRow, 'person' | 'optional' | 'waits' | 'number'> {
  readonly persons: readonly string[];
}

const MOST = 200;
const columns = `t.stream, t.title, t.command, t.judge, t.sanction, t.due_on as "dueOn", t.clock, t.provisional,
  array_agg(t.person order by t.person) as persons`;
const grouped = `group by t.stream, t.place, t.title, t.command, t.judge, t.sanction, t.due_on, t.clock, t.provisional
  order by t.due_on nulls last, t.title, t.stream, t.place limit ${MOST}`;

/**
 * What others have to do on the reviews that this person answers for: the quality office for all it sees whole, a reviewer for
 * their own. Nobody else’s desk tells of others’ work.
 */
export async function waitingFor({ db, court }: CourtService, env: Acting, locale: Locale) {
  const clerk = holds(env.people, env.by, 'quality-office-clerk', env.today);
  const values: unknown[] = [court, env.by];
  const put = (value: unknown) => `$${values.push(value)}`;
  const { visible, whole } = sightConditions(viewerOf(env, court), put);
  const text = `select ${columns}
                from view_task t join view_review v on v.court = t.court and t.stream = 'review/' || v.id
                where t.court = $1 and not t.optional and t.waits is null and t.command <> 'urge'
                  and ${visible} and ${whole} and ${clerk ? 'true' : 'v.reviewer = $2'}
                  and not exists (select from view_task own where own.court = t.court and own.stream = t.stream
                    and own.place = t.place and own.person = $2)
                ${grouped}`;
  const rows = await db.rows<Row>({ text }, values);
  return rows.map((row) => toldOf(row, env, locale));
}

const OVERDUE = {
  name: 'desk-escalated',
  text: `select ${columns} from view_task t
         where t.court = $1 and t.person = any($2::text[]) and t.due_on < $3::date and not t.optional ${grouped}`,
};

/** Overdue work of those whom somebody leads goes up to them (5(2)), as far as they may know of the case. */
export async function escalatedTo(service: CourtService, env: Acting, locale: Locale) {
  const { people, today, by, now } = env;
  const led = ledBy(people, by, today);
  const late = await service.db.rows<Row>(OVERDUE, [service.court, led, today]);
  const known = new Map<Stream, boolean>();
  for (const { stream } of late)
    if (!known.has(stream)) known.set(stream, await service.ask(mayKnowOf(stream, { by, at: now })));
  return late.filter((row) => known.get(row.stream)).map((row) => toldOf(row, env, locale));
}

function toldOf(row: Row, { people, today }: Acting, locale: Locale) {
  const { stream, title, command, judge, sanction, dueOn, clock, provisional, persons } = row;
  return {
    on: { kind: kindOf(stream), id: idOf(stream) },
    about: title,
    ...toldTask(
      {
        command,
        persons,
        judge: judge ?? undefined,
        sanction: sanction ?? undefined,
        dueOn: dueOn ?? undefined,
        clock: clock ?? undefined,
        provisional,
      },
      today,
      locale,
    ),
    judgeName: judge ? nameOf(people, judge) : undefined,
    persons,
    personNames: persons.map((person) => nameOf(people, person)),
  };
}

import type { Locale } from '../../core/kernel/text.ts';
import type { Acting } from '../../core/people/acting.ts';
import { holds, nameOf } from '../../core/people/people.ts';
import type { ClockName } from '../../core/time/clocks.ts';
import type { CourtDate } from '../../core/time/court-date.ts';
import { sightConditions, viewerOf } from '../../views/sight-predicate.ts';
import type { CourtService } from '../court/service.ts';
import { toldTask } from './review.ts';

interface Row {
  readonly id: string;
  readonly title: string;
  readonly command: string;
  readonly judge: string | null;
  readonly sanction: string | null;
  readonly dueOn: CourtDate | null;
  readonly clock: ClockName | null;
  readonly provisional: boolean;
  readonly persons: readonly string[];
}

const MOST = 200;

/**
 * What others have to do on the reviews that this person answers for: the quality office for all it sees whole, a reviewer for
 * their own. Nobody else’s desk tells of others’ work.
 */
export async function waitingFor({ db, court }: CourtService, env: Acting, locale: Locale) {
  const clerk = holds(env.people, env.by, 'quality-office-clerk', env.today);
  const values: unknown[] = [court, env.by];
  const put = (value: unknown) => `$${values.push(value)}`;
  const { visible, whole } = sightConditions(viewerOf(env), put);
  const text = `select v.id, t.title, t.command, t.judge, t.sanction, t.due_on as "dueOn", t.clock, t.provisional,
                  array_agg(t.person order by t.person) as persons
                from view_task t join view_review v on v.court = t.court and t.stream = 'review/' || v.id
                where t.court = $1 and not t.optional and t.waits is null and ${visible} and ${whole} and ${clerk ? 'true' : 'v.reviewer = $2'}
                  and not exists (select from view_task own where own.court = t.court and own.stream = t.stream
                    and own.place = t.place and own.person = $2)
                group by v.id, t.place, t.title, t.command, t.judge, t.sanction, t.due_on, t.clock, t.provisional
                order by t.due_on nulls last, t.title limit ${MOST}`;
  const rows = await db.rows<Row>({ text }, values);
  return rows.map((row) => ({
    on: { kind: 'review', id: row.id },
    about: row.title,
    ...toldTask(
      {
        command: row.command,
        persons: row.persons,
        judge: row.judge ?? undefined,
        sanction: row.sanction ?? undefined,
        dueOn: row.dueOn ?? undefined,
        clock: row.clock ?? undefined,
        provisional: row.provisional,
      },
      env.today,
      locale,
    ),
    judgeName: row.judge ? nameOf(env.people, row.judge) : undefined,
    persons: row.persons.map((person) => ({ person, name: nameOf(env.people, person) })),
  }));
}

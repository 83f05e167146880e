import { type Asking, stateIn } from '../../core/court/execute.ts';
import { mayKnowOf } from '../../core/court/knowing.ts';
import { idOf, kindOf } from '../../core/court/streams.ts';
import type { Locale } from '../../core/kernel/text.ts';
import { inPerson } from '../../core/people/acting.ts';
import { nameOf } from '../../core/people/people.ts';
import { evolvePeople } from '../../core/people/people-events.ts';
import { notTheirs } from '../../core/people/task.ts';
import { refusalOf } from '../../core/review/tasks.ts';
import type { CourtService } from '../court/service.ts';
import { type Told, told } from '../http/language.ts';
import { type Asker, acting, reviewFor } from './asking.ts';
import type { DeskRow } from './desk-rows.ts';
import { titleOf } from './review.ts';

/** One thing that somebody has open: whether it would go to the receiver, and if not, why and what to do instead. */
export interface OpenWork {
  readonly on: { readonly kind: string; readonly id: string };
  readonly about: string;
  readonly title: string;
  readonly goes: boolean;
  readonly because: readonly Told[];
  /** The command that the office gives instead. */
  readonly instead?: { readonly command: string; readonly title: string };
}

const WORK = `select t.stream, t.command, t.judge, t.title, t.waits from view_task t where t.court = $1 and t.person = $2
  union select 'review/' || r.id, 'accept-assignment', null, coalesce(r.number, r.case_number), null from view_review r
  where r.court = $1 and r.reviewer = $2 and r.stage in ('assigned', 'under-examination', 'examined', 'delivered')
  order by 4, 1, 2`;

/** All that somebody has open, as far as who asks may know of it, and what of it a hand-over would carry to another. */
export async function openWork(
  service: CourtService,
  person: string,
  to: string | undefined,
  who: Asker,
  locale: Locale,
): Promise<readonly OpenWork[]> {
  const rows = await service.db.rows<DeskRow>({ text: WORK }, [service.court, person]);
  const found: OpenWork[] = [];
  for (const row of rows) {
    if (!(await service.ask(mayKnowOf(row.stream, who)))) continue;
    const hindrance = await service.ask(hindranceOf(row, person, to, who));
    const asReviewer = hindrance?.code === 'in-person' && hindrance.reviews;
    const title = row.command === 'accept-assignment' ? 'release-assignment' : row.command;
    const [kind, id] = [kindOf(row.stream), idOf(row.stream)];
    if (row.command === 'accept-assignment' && !asReviewer) continue;
    found.push({
      on: { kind, id },
      about: row.title,
      title: row.command === 'accept-assignment' ? reviewing[locale] : titleOf(title, locale),
      goes: hindrance === undefined,
      because: hindrance ? told(hindrance.because, locale) : [],
      ...(asReviewer && row.command === 'accept-assignment'
        ? {
            instead: { command: 'release-assignment', title: titleOf('release-assignment', locale) },
          }
        : {}),
    });
  }
  return found;
}

const reviewing = { zh: '评查（本人办理）', en: 'Reviewing (in person)' };

interface Hindrance {
  readonly code: string;
  readonly because: Parameters<typeof told>[0];
  readonly reviews: boolean;
}

const own = { code: 'in-person', because: [{ cite: inPerson.cite, says: inPerson }] };

function* hindranceOf(
  { stream, command }: DeskRow,
  person: string,
  to: string | undefined,
  who: Asker,
): Asking<Hindrance | undefined> {
  const kind = kindOf(stream);
  if (kind === 'meeting') {
    const people = yield* stateIn<'people'>('people/court');
    const clerk = (yield* acting(who)).today;
    const office = people.offices.some(
      (held) =>
        held.person === person && held.office === 'quality-office-clerk' && (held.until ?? clerk) >= clerk,
    );
    return office ? undefined : { ...own, reviews: false };
  }
  if (kind !== 'review') return { ...own, reviews: false };
  const { review, env } = yield* reviewFor(idOf(stream), who);
  if (review.stage === 'unstarted') return undefined;
  const receiver = to ?? 'nobody';
  const people = evolvePeople(env.people, {
    type: 'DeputyAppointed',
    deputy: { person, deputy: receiver, from: env.today },
  });
  const refusal = refusalOf(command, review, { ...env, people, by: receiver, onBehalfOf: person });
  if (!refusal || !notTheirs.includes(refusal.code)) return undefined;
  const reviews = review.assignment?.reviewer === person;
  if (refusal.code !== 'recused' || to === undefined) return { ...refusal, reviews };
  const name = nameOf(env.people, to);
  const says = { zh: `${name}与本案有应当回避的关系。`, en: `${name} has to stay away from this review.` };
  return { code: 'recused', because: [{ cite: '3', says }], reviews };
}

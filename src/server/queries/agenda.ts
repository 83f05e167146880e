import { idOf } from '../../core/court/streams.ts';
import type { Locale } from '../../core/kernel/text.ts';
import { nameOf } from '../../core/people/people.ts';
import { awaitedAs } from '../../core/review/at-meeting.ts';
import { itemKinds } from '../../vocabulary/meeting.ts';
import type { CourtService } from '../court/service.ts';
import { type Asker, acting, reviewFor } from './asking.ts';
import { deskRows } from './desk-rows.ts';
import { toldDue } from './review.ts';

/** What whoever asks can put on an agenda, and as what: determinations, reconsiderations with their judge, and the rest. */
export async function awaitingAPlace(service: CourtService, who: Asker, locale: Locale) {
  const env = await service.ask(acting(who));
  const rows = await deskRows(service, env);
  const items = [];
  for (const row of rows.filter(({ command, waits }) => command === 'add-agenda-item' && !waits)) {
    const id = idOf(row.stream);
    const judge = row.judge ?? undefined;
    const { review } = await service.ask(reviewFor(id, who));
    const kind = review.stage === 'unstarted' ? undefined : awaitedAs(review, judge);
    if (!kind) continue;
    const due = {
      dueOn: row.dueOn ?? undefined,
      clock: row.clock ?? undefined,
      provisional: row.provisional,
    };
    items.push({
      kind,
      kindName: itemKinds[kind][locale],
      review: id,
      about: row.title,
      number: row.number ?? undefined,
      judge,
      judgeName: judge && nameOf(env.people, judge),
      optional: row.optional,
      ...toldDue(due, env.today, locale),
    });
  }
  return items;
}

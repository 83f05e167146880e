import { stateIn } from '../../core/court/execute.ts';
import { mayKnowOf } from '../../core/court/knowing.ts';
import { idOf, type Stream } from '../../core/court/streams.ts';
import type { CourtDate } from '../../core/time/court-date.ts';
import { courtDateOf } from '../../core/time/instant.ts';
import type { Caller, Site } from '../http/site.ts';

interface Row {
  readonly stream: string;
  readonly title: string;
  readonly judge: string;
  readonly dueOn: CourtDate;
}

const NEXT = {
  name: 'meeting-next',
  text: `select min(held_on) as "on" from view_meeting
         where court = $1 and held_on >= $2::date and stage in ('planned', 'convened', 'open', 'adjourned')`,
};

const ASKED = {
  name: 'reconsiderations-not-listed',
  text: `select distinct stream, title, judge, due_on as "dueOn" from view_task
         where court = $1 and command = 'add-agenda-item' and clock = 'reconsideration'
           and ($2::date is null or due_on < $2::date)
         order by due_on, stream limit 200`,
};

/** Requests for reconsideration whose month ends before the next meeting that is planned, or while none is (24, O3). */
export async function reconsiderationsTooLate({ db, service, now }: Site, caller: Caller) {
  const [next] = await db.rows<{ on: CourtDate | null }>(NEXT, [service.court, courtDateOf(now())]);
  const nextOn = next?.on ?? null;
  const rows = await db.rows<Row>(ASKED, [service.court, nextOn]);
  const warnings = [];
  const { persons } = await service.ask(stateIn('people/court'));
  for (const { stream, title, judge, dueOn } of rows)
    if (await service.ask(mayKnowOf(stream as Stream, caller)))
      warnings.push({
        review: idOf(stream as Stream),
        about: title,
        judge,
        judgeName: persons[judge]?.name ?? judge,
        dueOn,
        nextMeetingOn: nextOn,
      });
  return warnings;
}

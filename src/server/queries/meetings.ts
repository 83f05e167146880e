import { type Asking, reviewsOf, stateIn, tabledAt } from '../../core/court/execute.ts';
import { mayKnowOfMeetings } from '../../core/court/knowing.ts';
import { type Locale, sameInBoth } from '../../core/kernel/text.ts';
import { askedBy, choicesOf } from '../../core/meeting/asked.ts';
import { actionsAt } from '../../core/meeting/decider.ts';
import type { Ballot } from '../../core/meeting/meeting.ts';
import { type Known, printed } from '../../core/meeting/question-text.ts';
import { type Acting, principal } from '../../core/people/acting.ts';
import { isBound } from '../../core/review/env.ts';
import { begun, type Finding } from '../../core/review/review.ts';
import { knowsOfReview, sightOf } from '../../core/review/rights.ts';
import type { CourtDate } from '../../core/time/court-date.ts';
import { sayIn } from '../../core/time/days-in-words.ts';
import type { Sql } from '../../log/sql.ts';
import { type MeetingSight, meetingView } from '../../views/meeting-view.ts';
import { namesIn } from '../../views/review-view.ts';
import { itemKinds } from '../../vocabulary/meeting.ts';
import { optionName } from '../../vocabulary/names.ts';
import { meetingStages } from '../../vocabulary/stages.ts';
import type { CourtService } from '../court/service.ts';
import { type Asker, acting, reviewFor, type Seen } from './asking.ts';
import { toldActions } from './review.ts';

export interface MeetingRow {
  readonly id: string;
  readonly version: number;
  readonly stage: string;
  readonly kind: string;
  readonly on: CourtDate;
  readonly time: string;
  readonly place: string;
  readonly items: number;
}

const columns = 'id, version, stage, kind, held_on as "on", held_at as time, place, items';

/** Meetings, the latest first. */
export async function meetingList(
  db: Sql,
  court: string,
  { limit, cursor }: { limit: number; cursor?: readonly [string, string] | undefined },
) {
  const after = cursor ? 'and (held_on, id) < ($3::date, $4::text)' : '';
  const text = `select ${columns} from view_meeting where court = $1 ${after}
                order by held_on desc, id desc limit $2`;
  const rows = await db.rows<MeetingRow>({ text }, [court, limit + 1, ...(cursor ?? [])]);
  const items = rows.slice(0, limit);
  const last = rows.length > limit ? items.at(-1) : undefined;
  return { items, next: last ? Buffer.from(JSON.stringify([last.on, last.id])).toString('base64url') : null };
}

/** One meeting with what this person can do at it; nothing if they may not know of meetings. */
export function* meetingPage(id: string, who: Asker, locale: Locale): Asking<object | undefined> {
  const meeting = yield* stateIn(`meeting/${id}`);
  const env = yield* acting(who);
  if (meeting.stage === 'unstarted' || !mayKnowOfMeetings(env)) return undefined;
  const tabled = yield* tabledAt(stateIn, reviewsOf(meeting, undefined), env);
  const hidden = new Set<string>();
  const open = new Set<string>();
  const known = new Map<string, readonly Finding[]>();
  for (const review of new Set(meeting.agenda.flatMap((item) => [item.review ?? [], item.reviews].flat()))) {
    const looked = yield* reviewFor(review, who);
    if (isHiddenFrom(looked, who)) hidden.add(review);
    const sight = sightOf(looked.review, looked.env);
    if (knowsOfReview(sight)) open.add(review);
    if (sight === 'whole') known.set(review, begun(looked.review).findings);
  }
  const asked: MeetingSight['asked'] = ({ question, grades }, item) =>
    askedIn(locale, { question, grades }, { people: env.people, findings: known.get(item.review ?? '') });
  const choices: MeetingSight['choices'] = (ballot) => choicesIn(locale, ballot);
  const meetingEnv = { ...env, id, tabled };
  const page = {
    ...meetingView(meeting, meetingEnv, { hidden, open, asked, choices }),
    stageName: meetingStages[meeting.stage][locale],
    itemKindNames: Object.fromEntries(Object.entries(itemKinds).map(([kind, name]) => [kind, name[locale]])),
    actions: toldActions(
      actionsAt(meeting, meetingEnv).filter((each) => each.name !== 'plan-meeting'),
      locale,
    ),
  };
  return { ...page, names: namesIn(page, env.people.persons) };
}

function isHiddenFrom({ review, env }: Seen, who: Asker): boolean {
  if (review.stage === 'unstarted') return false;
  return isBound(review, env, who.by) || isBound(review, env, principal(env));
}

/** A question in words. Supervision and the secretary know of meetings, and not of every finding. */
function askedIn(locale: Locale, { question, grades }: Pick<Ballot, 'question' | 'grades'>, known: Known) {
  const { about, words, cite } = printed(askedBy(question), known, grades !== undefined);
  return { ...(about && { about: sayIn(about, locale) }), words: sayIn(words, locale), cite };
}

function choicesIn(locale: Locale, { grades }: Pick<Ballot, 'grades'>) {
  return choicesOf({ grades }).map((choice) => ({
    choice,
    name: (optionName('choice', choice) ?? sameInBoth(choice))[locale],
  }));
}

/** The meetings to come of whoever belongs there: members, the office, and whoever attends for supervision. */
export async function meetingsAhead(
  { db, court }: CourtService,
  env: Acting,
): Promise<readonly Pick<MeetingRow, 'id' | 'stage' | 'on' | 'time' | 'place'>[]> {
  if (!mayKnowOfMeetings(env)) return [];
  const text = `select id, stage, held_on as "on", held_at as time, place from view_meeting
                where court = $1 and stage in ('planned', 'convened', 'open', 'adjourned') order by held_on, held_at, id limit 50`;
  return db.rows({ name: 'meetings-ahead', text }, [court]);
}

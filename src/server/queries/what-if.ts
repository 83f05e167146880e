import { type Asking, stateIn } from '../../core/court/execute.ts';
import type { Locale, Text } from '../../core/kernel/text.ts';
import { questionText } from '../../core/meeting/question-text.ts';
import { compareBallots, type HeldMeeting } from '../../core/meeting/what-if.ts';
import type { Acting } from '../../core/people/acting.ts';
import { type Past, pastUnder, whyNotCompared } from '../../core/readings/past.ts';
import { isOption, type Readings, readingsOn } from '../../core/readings/readings.ts';
import { findReading } from '../../core/readings/register.ts';
import { compareRecords, countedOn, type HeldRecord, withInstead } from '../../core/record/what-if.ts';
import { sightOf } from '../../core/review/rights.ts';
import { commencement } from '../../core/rules/art33-commencement.ts';
import type { CourtDate } from '../../core/time/court-date.ts';
import type { Sql } from '../../log/sql.ts';
import { namesIn } from '../../views/review-view.ts';
import { type Asker, acting, reviewFor } from './asking.ts';
import { mayCompareReadings } from './knowing.ts';
import { recordSeenBy, tellingOf } from './records.ts';
import { compareMonths } from './withheld.ts';

export interface Asked {
  readonly reading: string;
  readonly option: string;
  /** The first day on which it would have held; since the Measures came into force where it is not said. */
  readonly from?: CourtDate | undefined;
}

export type WhatIf = { readonly refused: 'not-yours' | 'no-such-option' } | { readonly answer: object };

/**
 * The court's past results under another option of a reading, before it is adopted (Article 32). Changes nothing. A record or a
 * review that whoever asks may not see whole is not in it and not counted.
 *
 * @param meetings the meetings that have been held
 */
export function* whatIf(
  { reading: id, option, from = commencement }: Asked,
  meetings: readonly string[],
  who: Asker,
  locale: Locale,
): Asking<WhatIf> {
  const env = yield* acting(who);
  if (!mayCompareReadings(env)) return { refused: 'not-yours' };
  const reading = findReading(id);
  if (!reading || !isOption(reading.id, option)) return { refused: 'no-such-option' };
  const adoptions = yield* stateIn('readings/court');
  const now = (day: CourtDate): Readings => readingsOn(adoptions, day);
  const instead = { reading: reading.id, option, from };
  const other = withInstead(now, instead);
  const past = pastUnder(reading.id);
  const head = { reading: reading.id, option, from, past, inForce: env.readings[reading.id] };
  switch (past) {
    case 'sanctions': {
      const records = yield* recordsSeenBy(who, env);
      const ways = [
        { readingsOn: now, dayOf: countedOn({ ...instead, reading: '' }) },
        { readingsOn: other, dayOf: countedOn(instead) },
      ] as const;
      const comparison = compareRecords(records, ...ways);
      const changed = comparison.changed.map(({ changes, ...judge }) => {
        const told = tellingOf(records.find((each) => each.judge === judge.judge)!, locale);
        return {
          ...judge,
          changes: changes.map((each) => ({ ...each, before: told(each.before), after: told(each.after) })),
        };
      });
      return answered({ ...head, differing: comparison.totals.results, ...comparison, changed }, env);
    }
    case 'votes': {
      const { held, cases } = yield* meetingsSeenBy(meetings, who);
      const comparison = compareBallots(held, now, other);
      const changed = comparison.changed.map(({ question, ...each }) => ({
        ...each,
        case: cases.get(each.review ?? ''),
        question: questionText(question, env.people)[locale],
      }));
      const differing = changed.length;
      return answered({ ...head, differing, ballots: comparison.ballots, changedBallots: changed }, env);
    }
    case 'months':
      return answered({ ...head, ...(yield* compareMonths(who, env, now, other)) }, env);
    default:
      return answered({ ...head, differing: null, why: whyFor(past)[locale] }, env);
  }
}

function whyFor(past: Exclude<Past, 'sanctions' | 'votes' | 'months'>): Text {
  return whyNotCompared[past];
}

function answered(answer: object, env: Acting): WhatIf {
  return { answer: { ...answer, names: namesIn(answer, env.people.persons) } };
}

/** The records that whoever asks may see whole, in the order of the register of people. */
export function* recordsSeenBy(who: Asker, env: Acting): Asking<readonly HeldRecord[]> {
  const records: HeldRecord[] = [];
  for (const judge of Object.keys(env.people.persons)) {
    const record = yield* stateIn(`record/${judge}`);
    if (record.findings.length === 0) continue;
    if (yield* recordSeenBy(judge, who, env, ['whole'])) records.push(record);
  }
  return records;
}

/** Meetings with those items only whose review whoever asks may see whole. */
function* meetingsSeenBy(
  ids: readonly string[],
  who: Asker,
): Asking<{ readonly held: readonly HeldMeeting[]; readonly cases: ReadonlyMap<string, string> }> {
  const held: HeldMeeting[] = [];
  const cases = new Map<string, string>();
  for (const id of ids) {
    const meeting = yield* stateIn(`meeting/${id}`);
    if (meeting.stage === 'unstarted') continue;
    const agenda: (typeof meeting.agenda)[number][] = [];
    for (const item of meeting.agenda) {
      if (item.review === undefined) continue;
      const seen = yield* reviewFor(item.review, who);
      if (seen.review.stage === 'unstarted' || sightOf(seen.review, seen.env) !== 'whole') continue;
      cases.set(item.review, seen.review.case.caseNumber);
      agenda.push(item);
    }
    held.push({ id, meeting: { ...meeting, agenda } });
  }
  return { held, cases };
}

/** The meetings at which ballots may have been closed. */
export async function heldMeetings(db: Sql, court: string): Promise<readonly string[]> {
  const text = `select id from view_meeting where court = $1 and stage in ('open', 'adjourned', 'closed') order by held_on, id`;
  return (await db.rows<{ id: string }>({ text }, [court])).map(({ id }) => id);
}

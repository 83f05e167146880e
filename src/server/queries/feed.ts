import { createHash } from 'node:crypto';
import { idOf, kindOf } from '../../core/court/streams.ts';
import type { Locale, Text } from '../../core/kernel/text.ts';
import { nameOf } from '../../core/people/people.ts';
import { answerInquiry } from '../../core/review/inquiry.ts';
import { sightOf } from '../../core/review/rights.ts';
import type { CourtDate } from '../../core/time/court-date.ts';
import { type CalendarEntry, icalendar } from '../../views/icalendar.ts';
import type { CourtService } from '../court/service.ts';
import { type Asker, acting, reviewFor } from './asking.ts';
import { type DeskRow, deskRows } from './desk-rows.ts';
import { meetingsAhead } from './meetings.ts';
import { titleOf } from './review.ts';

const words = {
  name: { zh: '质鉴：期限与会议', en: 'Zhijian: deadlines and meetings' },
  lastDay: { zh: '（最后一日）', en: ' (last day)' },
  provisional: {
    zh: '暂定：该年的工作日安排尚未公布。',
    en: 'Provisional: the working days of that year are not published yet.',
  },
  meeting: { zh: '质监委会议', en: 'Meeting of the quality committee' },
  unnumbered: { zh: '评查（未编号）', en: 'Review without a number' },
} as const satisfies Record<string, Text>;

/**
 * A person’s deadlines and meetings as a calendar program fetches them: the number of the review and what is due, nothing of
 * the case. Rights are asked anew for each review at each fetch.
 */
export async function feedText(service: CourtService, who: Asker, locale: Locale): Promise<string> {
  const env = await service.ask(acting(who));
  const rows = (await deskRows(service, env)).filter((row) => row.dueOn !== null);
  const entries: CalendarEntry[] = [];
  const seen = new Map<string, boolean>();
  for (const row of rows) {
    const by = { ...who, onBehalfOf: row.person === who.by ? undefined : row.person };
    const key = `${row.stream} ${row.person}`;
    if (!seen.has(key)) seen.set(key, await mayKnow(service, row, by));
    if (!seen.get(key)) continue;
    const behalf = row.person === who.by ? '' : nameOf(env.people, row.person);
    entries.push(entryOf(service.court, row, behalf, locale));
  }
  const meetings = (await meetingsAhead(service, env)).map((meeting) => ({
    uid: uidOf(service.court, 'meeting', meeting.id),
    summary: words.meeting[locale],
    on: meeting.on,
    time: meeting.time,
    place: meeting.place,
    provisional: meeting.stage === 'planned',
  }));
  return icalendar(words.name[locale], [...entries, ...meetings], who.at);
}

async function mayKnow(service: CourtService, { stream }: DeskRow, who: Asker): Promise<boolean> {
  if (kindOf(stream) !== 'review') return true;
  const { review, env } = await service.ask(reviewFor(idOf(stream), who));
  return sightOf(review, env) !== 'nothing';
}

function entryOf(court: string, row: DeskRow, behalf: string, locale: Locale): CalendarEntry {
  const about =
    kindOf(row.stream) === 'review'
      ? row.command === answerInquiry.name
        ? words.unnumbered[locale]
        : (row.number ?? words.unnumbered[locale])
      : kindOf(row.stream) === 'meeting'
        ? words.meeting[locale]
        : '';
  const last = row.clock && row.clock !== 'prompt' ? words.lastDay[locale] : '';
  const forWhom = behalf ? (locale === 'zh' ? `〔代${behalf}〕` : ` [for ${behalf}]`) : '';
  return {
    uid: uidOf(court, row.stream, row.command, row.judge ?? '', row.sanction ?? '', row.person),
    summary: `${about} ${titleOf(row.command, locale)}${last}${forWhom}`.trim(),
    on: row.dueOn as CourtDate,
    provisional: row.provisional,
    ...(row.provisional ? { description: words.provisional[locale] } : {}),
  };
}

/** The same for the same duty at every fetch, and telling nothing. */
function uidOf(...parts: readonly string[]): string {
  return `${createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 32)}@zhijian`;
}

import type { CourtDate } from '../time/court-date.ts';
import { periodEnd } from '../time/period.ts';
import type { WorkCalendar } from '../time/work-calendar.ts';

export const quotes = { O3: '提请审判委员会确认' } as const;

/** Minutes of a body, by which it decided: their number and the day of the meeting. */
export interface Minutes {
  readonly number: string;
  readonly on: CourtDate;
}

/** The bodies whose minutes are entered; one that a superior court designated goes by its name. */
export const adjudicationCommittee = 'adjudication-committee';
export const qualityCommittee = 'quality-committee';

export interface BodyMinutes extends Minutes {
  readonly body: string;
}

/** How long minutes may be on the way; later ones are shown by the scan and seen by a second person. */
export const LATE_AFTER_WORKDAYS = 5;

/** Whether minutes are entered so late that their word alone is not enough. */
export function isLate(on: CourtDate, today: CourtDate, calendar: WorkCalendar): boolean {
  return today > periodEnd({ workdays: LATE_AFTER_WORKDAYS }, on, calendar).value.dueOn;
}

/** What stands against minutes beside those of the same body that are known, and which of them do. */
export interface OutOfOrder {
  readonly why: 'another-day' | 'earlier-day' | 'earlier-number' | 'later-number';
  readonly than: Minutes;
}

/**
 * Minutes of one body go up in number and in day. The same ones may be named again, for whatever else that meeting decided, and
 * have one day. Of a day before the last they are not simply taken (`earlier-day`); and a number stands between those of the
 * days before and after. So nobody can choose a counting day by minutes that were thought of later.
 */
export function minutesOutOfOrder(known: readonly Minutes[], given: Minutes): readonly OutOfOrder[] {
  const same = known.find((each) => written(each.number) === written(given.number));
  if (same) return same.on === given.on ? [] : [{ why: 'another-day', than: same }];
  const last = lastOf(known);
  const above = lastOf(
    known.filter((each) => each.on <= given.on && isLaterNumber(each.number, given.number)),
  );
  const below = firstOf(
    known.filter((each) => each.on > given.on && isLaterNumber(given.number, each.number)),
  );
  return [
    ...(above ? [{ why: 'earlier-number', than: above } as const] : []),
    ...(below ? [{ why: 'later-number', than: below } as const] : []),
    ...(last && last.on > given.on ? [{ why: 'earlier-day', than: last } as const] : []),
  ];
}

function firstOf(known: readonly Minutes[]): Minutes | undefined {
  const [first, ...others] = known;
  return first && others.reduce((least, each) => (isLater(least, each) ? each : least), first);
}

function lastOf(known: readonly Minutes[]): Minutes | undefined {
  const [first, ...others] = known;
  return first && others.reduce((last, each) => (isLater(each, last) ? each : last), first);
}

function isLater(one: Minutes, other: Minutes): boolean {
  return one.on === other.on ? isLaterNumber(one.number, other.number) : one.on > other.on;
}

/** Numbers of one series differ in their figures only, 审委会〔2026〕3号 and 审委会〔2026〕12号; of two series neither is later. */
function isLaterNumber(one: string, other: string): boolean {
  const [left, right] = [written(one), written(other)];
  if (left.replace(FIGURES, '#') !== right.replace(FIGURES, '#')) return false;
  const [figures, others] = [figuresOf(left), figuresOf(right)];
  const place = figures.findIndex((each, index) => each !== others[index]);
  return place >= 0 && (figures[place] ?? 0) > (others[place] ?? 0);
}

const FIGURES = /\d+/g;

function figuresOf(number: string): readonly number[] {
  return (number.match(FIGURES) ?? []).map(Number);
}

/** However brackets, widths, blanks and zeros are written. */
function written(number: string): string {
  return number
    .normalize('NFKC')
    .replace(/\s/g, '')
    .replace(/[[〔【{〈《]/g, '(')
    .replace(/[\]〕】}〉》]/g, ')')
    .replace(FIGURES, (figures) => String(Number(figures)));
}

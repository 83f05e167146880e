import { z } from 'zod';

/** A day in Beijing, `YYYY-MM-DD`. Compared as text: earlier is smaller. */
export type CourtDate = `${number}-${number}-${number}`;

const SHAPE = /^(\d{4})-(\d{2})-(\d{2})$/;
const DAY_MS = 86_400_000;

/** A real day of the calendar, 1900 to 2199. */
export function isCourtDate(text: string): text is CourtDate {
  const match = SHAPE.exec(text);
  if (!match) return false;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  if (year < 1900 || year > 2199 || month < 1 || month > 12) return false;
  return day >= 1 && day <= lastDayOfMonth(year, month);
}

export const courtDate = z
  .string()
  .refine(isCourtDate, {
    message: 'not a day of the calendar (YYYY-MM-DD, 1900 to 2199)',
    params: { zh: '不是日历上的日期（YYYY-MM-DD，1900至2199年）' },
  })
  .meta({ format: 'date', description: 'a day in Beijing' }) as unknown as z.ZodType<CourtDate, string>;

export function courtDateFrom(year: number, month: number, day: number): CourtDate {
  return `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}` as CourtDate;
}

export function yearOf(date: CourtDate): number {
  return Number(date.slice(0, 4));
}

export function monthOf(date: CourtDate): number {
  return Number(date.slice(5, 7));
}

export function dayOfMonth(date: CourtDate): number {
  return Number(date.slice(8, 10));
}

export function addDays(date: CourtDate, days: number): CourtDate {
  return new Date(Date.parse(date) + days * DAY_MS).toISOString().slice(0, 10) as CourtDate;
}

/** The same day of the month, or the month's last where it has no such day. */
export function addMonths(date: CourtDate, months: number): CourtDate {
  const count = yearOf(date) * 12 + (monthOf(date) - 1) + months;
  const year = Math.floor(count / 12);
  const month = (count % 12) + 1;
  return courtDateFrom(year, month, Math.min(dayOfMonth(date), lastDayOfMonth(year, month)));
}

/** The same day of the year; 29 February becomes 28 February. */
export function addYears(date: CourtDate, years: number): CourtDate {
  return addMonths(date, years * 12);
}

/** How many days after `from` the day `to` is; negative when it is before. */
export function daysBetween(from: CourtDate, to: CourtDate): number {
  return (Date.parse(to) - Date.parse(from)) / DAY_MS;
}

/** 0 is Sunday, 6 is Saturday. */
export function weekday(date: CourtDate): number {
  return new Date(Date.parse(date)).getUTCDay();
}

/** The last day of the calendar quarter that the day is in. */
export function quarterEnd(date: CourtDate): CourtDate {
  const month = Math.ceil(monthOf(date) / 3) * 3;
  return courtDateFrom(yearOf(date), month, lastDayOfMonth(yearOf(date), month));
}

export function earliest(first: CourtDate, ...others: readonly CourtDate[]): CourtDate {
  return others.reduce((found, date) => (date < found ? date : found), first);
}

export function latest(first: CourtDate, ...others: readonly CourtDate[]): CourtDate {
  return others.reduce((found, date) => (date > found ? date : found), first);
}

function lastDayOfMonth(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

function two(number: number): string {
  return String(number).padStart(2, '0');
}

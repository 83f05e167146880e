import { addDays, type CourtDate, weekday, yearOf } from './court-date.ts';

/** What the State Council's notice for one year changes about plain weeks. */
export interface YearNotice {
  /** Days off that would otherwise be Monday to Friday. */
  readonly off: readonly CourtDate[];
  /** Saturdays and Sundays on which one works. */
  readonly work: readonly CourtDate[];
  /** False where only the notice of a neighboring year named some of its days; the year's own is not there yet. */
  readonly published?: boolean;
}

/** The notices that are published, by year (`"2026"`). A year that is not there has plain weeks, and nothing is guessed. */
export interface WorkCalendar {
  readonly notices: Readonly<Record<string, YearNotice>>;
}

export function isPublished(calendar: WorkCalendar, year: number): boolean {
  const notice = calendar.notices[String(year)];
  return notice !== undefined && notice.published !== false;
}

export function isWorkday(calendar: WorkCalendar, day: CourtDate): boolean {
  const notice = calendar.notices[String(yearOf(day))];
  const weekend = weekday(day) === 0 || weekday(day) === 6;
  return weekend ? (notice?.work.includes(day) ?? false) : !notice?.off.includes(day);
}

/** The first working day after the day. */
export function nextWorkday(calendar: WorkCalendar, day: CourtDate): CourtDate {
  return rollToWorkday(calendar, addDays(day, 1));
}

/** The day itself when it is a working day, otherwise the next one. */
export function rollToWorkday(calendar: WorkCalendar, day: CourtDate): CourtDate {
  let found = day;
  while (!isWorkday(calendar, found)) found = addDays(found, 1);
  return found;
}

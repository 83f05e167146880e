import { type Explained, explained, type Reason, reason } from '../kernel/reason.ts';
import { addDays, addMonths, type CourtDate, yearOf } from './court-date.ts';
import { isPublished, nextWorkday, rollToWorkday, type WorkCalendar } from './work-calendar.ts';

/** How long a period is: working days, calendar days or months. */
export type Length = { readonly workdays: number } | { readonly days: number } | { readonly months: number };

/** The last day of a period; provisional while the State Council's notice for its year is not published. */
export interface Due {
  readonly dueOn: CourtDate;
  readonly provisional: boolean;
}

/** Day 0 is not counted; a length in days or months that ends on a day off ends on the next working day. */
export function periodEnd(length: Length, from: CourtDate, calendar: WorkCalendar): Explained<Due> {
  if ('workdays' in length) {
    let day = from;
    for (let counted = 0; counted < length.workdays; counted++) day = nextWorkday(calendar, day);
    return due(day, calendar, [
      reason(
        'law:Civil Procedure Law 85',
        `${from}当日不计算在内，自次日起计${length.workdays}个工作日，至${day}届满。`,
        `The day ${from} is not counted; ${length.workdays} working day(s) counted from the next day end on ${day}.`,
      ),
    ]);
  }
  const [end, zh, en] =
    'days' in length
      ? ([addDays(from, length.days), `${length.days}日`, `${length.days} day(s)`] as const)
      : ([addMonths(from, length.months), `${length.months}个月`, `${length.months} month(s)`] as const);
  const cite = 'days' in length ? 'law:Civil Code 201' : 'law:Civil Code 202';
  return rolled(end, calendar, [
    reason(
      cite,
      `${from}当日不计算在内，期间${zh}，末日为${end}。`,
      `The day ${from} is not counted; ${en} end on ${end}.`,
    ),
  ]);
}

/** The end of a period on `end`, moved off a day off, with the reasons so far and those for the move. */
export function rolled(end: CourtDate, calendar: WorkCalendar, because: readonly Reason[]): Explained<Due> {
  const day = rollToWorkday(calendar, end);
  if (day === end) return due(day, calendar, because);
  return due(day, calendar, [
    ...because,
    reason(
      'law:Civil Procedure Law 85',
      `${end}不是工作日，期间顺延至其后第一个工作日${day}。`,
      `${end} is not a working day, so the period ends on the next one, ${day}.`,
    ),
  ]);
}

/** The day due as it is, provisional in a year without a notice. */
export function due(dueOn: CourtDate, calendar: WorkCalendar, because: readonly Reason[]): Explained<Due> {
  if (isPublished(calendar, yearOf(dueOn))) return explained({ dueOn, provisional: false }, because);
  return explained({ dueOn, provisional: true }, [
    ...because,
    reason(
      'law:Regulation on Public Holidays for National Annual Festivals and Memorial Days',
      `${yearOf(dueOn)}年的放假安排没有公布，周六、周日按休息日计算，${dueOn}是暂定日期。`,
      `The public holidays of ${yearOf(dueOn)} are not published; Saturdays and Sundays are taken as off, and ${dueOn} is provisional.`,
    ),
  ]);
}

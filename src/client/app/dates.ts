import { type Locale, useWords } from './text.tsx';

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** A court date in words: 2026年3月2日, 2 Mar 2026. */
export function dayIn(locale: Locale, day: string): string {
  const [year, month, date] = day.slice(0, 10).split('-').map(Number);
  if (!year || !month || !date) return day;
  return locale === 'zh' ? `${year}年${month}月${date}日` : `${date} ${months[month - 1]} ${year}`;
}

/** A month in words: 2026年3月, Mar 2026. */
export function monthIn(locale: Locale, month: string): string {
  const [year, number] = month.split('-').map(Number);
  if (!year || !number) return month;
  return locale === 'zh' ? `${year}年${number}月` : `${months[number - 1]} ${year}`;
}

/** An instant in Beijing time, to the minute. */
export function instantIn(locale: Locale, instant: string): string {
  const at = new Date(instant);
  if (Number.isNaN(at.getTime())) return instant;
  const beijing = new Date(at.getTime() + 8 * 3_600_000).toISOString();
  return `${dayIn(locale, beijing)} ${beijing.slice(11, 16)}`;
}

const DAY = /^\d{4}-\d{2}-\d{2}$/;
const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}/;

/** A value as a person reads it, where it is a day or an instant. */
export function datedIn(locale: Locale, value: string): string {
  if (DAY.test(value)) return dayIn(locale, value);
  return INSTANT.test(value) ? instantIn(locale, value) : value;
}

export function useDates() {
  const { locale } = useWords();
  return {
    day: (day: string | null | undefined) => (day ? dayIn(locale, day) : ''),
    instant: (instant: string) => instantIn(locale, instant),
    dated: (value: string) => datedIn(locale, value),
  };
}

import type { Locale, Text } from '../kernel/text.ts';
import { type CourtDate, isCourtDate } from './court-date.ts';

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** A day as people write it: 2026年3月2日, 2 Mar 2026. */
export function dayInWords(day: CourtDate): Text {
  const [year, month = 1, date] = day.split('-').map(Number);
  return { zh: `${year}年${month}月${date}日`, en: `${date} ${months[month - 1]} ${year}` };
}

/** Days stand in texts as programs write them; this is how a text is said to a person. */
const DAY = /(?<![\d-])\d{4}-\d{2}-\d{2}(?![\d-])/g;

export function daysInWords(text: string, locale: Locale): string {
  return text.replace(DAY, (day) => (isCourtDate(day) ? dayInWords(day)[locale] : day));
}

/** A text in one language, for a person to read. */
export function sayIn(text: Text, locale: Locale): string {
  return daysInWords(text[locale], locale);
}

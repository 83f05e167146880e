import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, it } from 'vitest';
import { addDays, type CourtDate, weekday } from './court-date.ts';
import { publishedCalendar } from './published.ts';
import { isWorkday } from './work-calendar.ts';

// The data themselves: the functions of chinese-days depend on the time zone of the machine.
const data = createRequire(import.meta.url)
  .resolve('chinese-days')
  .replace(/[^/\\]+$/, 'chinese-days.json');
const chineseDays = JSON.parse(readFileSync(data, 'utf8')) as Record<
  'holidays' | 'workdays',
  Record<string, string>
>;

function inChineseDays(day: CourtDate): boolean {
  if (day in chineseDays.workdays) return true;
  return !(day in chineseDays.holidays) && weekday(day) !== 0 && weekday(day) !== 6;
}

it('holds the notices of 2004 to 2026, as chinese-days has them, day by day', () => {
  const years = Object.keys(publishedCalendar.notices);
  expect([years[0], years.at(-1), years.length]).toEqual(['2004', '2026', 23]);
  const different: string[] = [];
  for (let day: CourtDate = '2004-01-01'; day <= '2026-12-31'; day = addDays(day, 1)) {
    if (isWorkday(publishedCalendar, day) !== inChineseDays(day)) different.push(day);
  }
  expect(different).toEqual([]);
});

it('lists only what differs from plain weeks', () => {
  for (const { off, work } of Object.values(publishedCalendar.notices)) {
    for (const day of off) expect(isWorkday({ notices: {} }, day)).toBe(true);
    for (const day of work) expect(isWorkday({ notices: {} }, day)).toBe(false);
  }
});

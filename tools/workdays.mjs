// Writes law/workdays.json from the dev dependency chinese-days (which transcribes the State Council's yearly notices
// on public holidays). Run by hand after raising that dependency: node tools/workdays.mjs
//
// chinese-days answers a year it does not know as plain weeks. So only years for which it lists days are written; every
// other year counts as "not published". Each day stands under its own calendar year, also when it was announced in the
// notice of the next one. `off` holds Mondays to Fridays that are off, `work` Saturdays and Sundays on which one works:
// what is not listed follows the week.
import { readFileSync, writeFileSync } from 'node:fs';

const root = new URL('..', import.meta.url);
const source = JSON.parse(
  readFileSync(new URL('node_modules/chinese-days/dist/chinese-days.json', root), 'utf8'),
);
const version = JSON.parse(
  readFileSync(new URL('node_modules/chinese-days/package.json', root), 'utf8'),
).version;

const isWeekend = (day) => [0, 6].includes(new Date(`${day}T00:00:00Z`).getUTCDay());
const daysOf = (days, year, weekend) =>
  Object.keys(days)
    .filter((day) => day.startsWith(`${year}-`) && isWeekend(day) === weekend)
    .sort();

const years = [...new Set(Object.keys(source.holidays).map((day) => day.slice(0, 4)))].sort();
const notices = Object.fromEntries(
  years.map((year) => [
    year,
    { off: daysOf(source.holidays, year, false), work: daysOf(source.workdays, year, true) },
  ]),
);
const text = JSON.stringify({ source: `chinese-days ${version}`, notices }, null, 1);
const packed = text.replace(/\[\s+([^\]]*?)\s+\]/g, (_, days) => `[${days.replace(/\s+/g, ' ')}]`);
writeFileSync(new URL('law/workdays.json', root), `${packed}\n`);

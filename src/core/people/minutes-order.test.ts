import { describe, expect, it } from 'vitest';
import type { CourtDate } from '../time/court-date.ts';
import { publishedCalendar } from '../time/published.ts';
import { isLate, minutesOutOfOrder } from './minutes-order.ts';

const minutes = (number: string, on: string) => ({ number, on: on as CourtDate });
const third = minutes('审委会〔2026〕3号', '2026-04-10');
const ninth = minutes('审委会〔2026〕9号', '2026-04-20');

const anotherDay = (than: typeof ninth) => ({ why: 'another-day', than });
const earlierDay = { why: 'earlier-day', than: ninth };
const earlierNumber = (than = ninth) => ({ why: 'earlier-number', than });
const laterNumber = (than = ninth) => ({ why: 'later-number', than });

describe('minutes of one body go up in number and in day', () => {
  it.each([
    ['审委会〔2026〕10号', '2026-04-21', []],
    ['审委会〔2026〕10号', '2026-04-20', []],
    ['审委会〔2026〕12号', '2026-05-08', []],
    ['审委会〔2027〕1号', '2027-01-04', []],
    // what the same meeting decided on another review
    ['审委会〔2026〕9号', '2026-04-20', []],
    ['审委会〔2026〕3号', '2026-04-10', []],
    ['审委会[2026] ０9 号', '2026-04-20', []],
    ['审委会〔2026〕9号', '2026-04-19', [anotherDay(ninth)]],
    ['审委会〔2026〕3号', '2026-04-21', [anotherDay(third)]],
    // an earlier day than the last, with the number that belongs there
    ['审委会〔2026〕5号', '2026-04-15', [earlierDay]],
    ['审委会〔2026〕4号', '2026-04-10', [earlierDay]],
    ['审委会〔2026〕2号', '2026-04-09', [earlierDay]],
    ['审委会〔2026〕8号', '2026-04-19', [earlierDay]],
    // with a number that belongs elsewhere
    ['审委会〔2026〕10号', '2026-04-19', [laterNumber(), earlierDay]],
    ['审委会〔2026〕10号', '2026-04-09', [laterNumber(third), earlierDay]],
    ['审委会〔2026〕4号', '2026-04-09', [laterNumber(third), earlierDay]],
    ['审委会〔2026〕2号', '2026-04-15', [earlierNumber(third), earlierDay]],
    // the number goes back
    ['审委会〔2026〕8号', '2026-04-20', [earlierNumber()]],
    ['审委会〔2026〕8号', '2026-04-21', [earlierNumber()]],
    ['审委会〔2025〕40号', '2026-04-21', [earlierNumber()]],
    // another series has numbers of its own, but no days of its own
    ['审委会刑专〔2026〕1号', '2026-04-20', []],
    ['审委会刑专〔2026〕1号', '2026-04-19', [earlierDay]],
  ] as const)('%s of %s', (number, on, right) => {
    expect(minutesOutOfOrder([third, ninth], minutes(number, on))).toEqual(right);
    expect(minutesOutOfOrder([ninth, third], minutes(number, on))).toEqual(right);
  });

  it('are free where none are known', () => {
    expect(minutesOutOfOrder([], minutes('审委会〔2026〕1号', '2026-01-05'))).toEqual([]);
  });

  it('name the last of one day by its number, and the first of those that follow', () => {
    const eleventh = minutes('审委会〔2026〕11号', '2026-04-20');
    for (const known of [
      [ninth, eleventh],
      [eleventh, ninth],
    ])
      expect(minutesOutOfOrder(known, minutes('审委会〔2026〕12号', '2026-04-19'))).toEqual([
        laterNumber(),
        { why: 'earlier-day', than: eleventh },
      ]);
  });
});

describe('minutes are late once five working days have passed', () => {
  it.each([
    // Friday 17 April; the days of May the first are off, and 9 May is worked
    ['2026-04-17', '2026-04-17', false],
    ['2026-04-17', '2026-04-24', false],
    ['2026-04-17', '2026-04-25', true],
    ['2026-04-17', '2026-04-27', true],
    ['2026-04-30', '2026-05-11', false],
    ['2026-04-30', '2026-05-12', true],
  ])('of %s, entered on %s', (on, today, late) => {
    expect(isLate(on as CourtDate, today as CourtDate, publishedCalendar)).toBe(late);
  });
});

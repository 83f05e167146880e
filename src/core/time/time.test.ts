import { describe, expect, it } from 'vitest';
import { defaultReadings, withReadings } from '../readings/readings.ts';
import { clockEnd } from './clocks.ts';
import {
  addDays,
  addMonths,
  addYears,
  courtDate,
  daysBetween,
  earliest,
  isCourtDate,
  latest,
  quarterEnd,
  weekday,
} from './court-date.ts';
import { beijing, courtDateOf, fromBeijing, instant, toInstant } from './instant.ts';
import { periodEnd } from './period.ts';
import { publishedCalendar } from './published.ts';
import { isPublished, isWorkday, nextWorkday } from './work-calendar.ts';

const calendar = publishedCalendar;

describe('a court date', () => {
  it('is a real day between 1900 and 2199', () => {
    for (const day of ['2020-02-29', '2000-02-29', '1900-01-01', '2199-12-31'])
      expect(isCourtDate(day)).toBe(true);
    for (const day of [
      '2019-02-29',
      '2100-02-29',
      '2020-04-31',
      '2020-13-01',
      '1899-12-31',
      '2200-01-01',
      '2020-1-1',
    ])
      expect(isCourtDate(day)).toBe(false);
    expect(courtDate.safeParse('2020-00-10').success).toBe(false);
    expect(courtDate.safeParse(20200110).success).toBe(false);
  });

  it('ends a month on the same day or the last', () => {
    expect(addMonths('2020-01-31', 1)).toBe('2020-02-29');
    expect(addMonths('2019-01-31', 1)).toBe('2019-02-28');
    expect(addMonths('2019-12-31', 1)).toBe('2020-01-31');
    expect(addMonths('2020-03-31', -1)).toBe('2020-02-29');
    expect(addYears('2020-02-29', 1)).toBe('2021-02-28');
    expect(addYears('2021-02-28', 1)).toBe('2022-02-28');
  });

  it('counts days over the end of a year', () => {
    expect(addDays('2019-12-31', 1)).toBe('2020-01-01');
    expect(addDays('2020-03-01', -1)).toBe('2020-02-29');
    expect(daysBetween('2019-12-31', '2020-12-31')).toBe(366);
    expect(weekday('2020-01-19')).toBe(0);
    expect(earliest('2020-01-02', '2020-01-01')).toBe('2020-01-01');
    expect(latest('2020-01-02', '2020-01-03')).toBe('2020-01-03');
  });

  it('knows the end of its quarter', () => {
    expect(
      ['2020-01-01', '2020-03-31', '2020-04-01', '2020-12-31'].map((day) => quarterEnd(day as '2020-01-01')),
    ).toEqual(['2020-03-31', '2020-03-31', '2020-06-30', '2020-12-31']);
  });
});

describe('an instant', () => {
  it('has one form, so that text order is time order', () => {
    expect(toInstant('2026-03-02T01:00:00.750Z')).toBe('2026-03-02T09:00:00+08:00');
    expect(instant.parse('2026-03-01T20:00:00-05:00')).toBe('2026-03-02T09:00:00+08:00');
    expect(instant.safeParse('2026-03-02T09:00').success).toBe(false);
    expect(fromBeijing('2026-03-02T09:00')).toBe(beijing('2026-03-02', '09:00'));
    expect(() => fromBeijing('2026-02-29T09:00')).toThrow(RangeError);
    expect(() => fromBeijing('2026-03-02T24:00')).toThrow(RangeError);
  });

  it('falls on a day in Beijing', () => {
    expect(courtDateOf(toInstant('2026-03-02T15:59:59Z'))).toBe('2026-03-02');
    expect(courtDateOf(toInstant('2026-03-02T16:00:00Z'))).toBe('2026-03-03');
  });
});

describe('the work calendar', () => {
  it('has the make-up workdays and the days off of the notices', () => {
    expect(isWorkday(calendar, '2020-01-19')).toBe(true);
    expect(isWorkday(calendar, '2020-01-31')).toBe(false);
    expect(isWorkday(calendar, '2020-02-01')).toBe(false);
    expect(isWorkday(calendar, '2020-02-03')).toBe(true);
    expect(isWorkday(calendar, '2015-09-03')).toBe(false);
    expect(isWorkday(calendar, '2026-02-14')).toBe(true);
    expect(nextWorkday(calendar, '2026-09-30')).toBe('2026-10-08');
  });

  it('guesses nothing in a year without a notice', () => {
    expect([2003, 2004, 2026, 2027].map((year) => isPublished(calendar, year))).toEqual([
      false,
      true,
      true,
      false,
    ]);
    expect(isWorkday(calendar, '2027-10-01')).toBe(true);
    expect(isWorkday(calendar, '2027-10-02')).toBe(false);
  });
});

describe('a period', () => {
  it('does not count its first day and rolls off a day off', () => {
    expect(periodEnd({ days: 10 }, '2020-01-14', calendar).value.dueOn).toBe('2020-02-03');
    expect(periodEnd({ days: 10 }, '2020-01-13', calendar).value.dueOn).toBe('2020-01-23');
    expect(periodEnd({ months: 1 }, '2020-01-31', calendar).value.dueOn).toBe('2020-03-02');
    expect(periodEnd({ workdays: 1 }, '2020-01-17', calendar).value.dueOn).toBe('2020-01-19');
  });

  it('is provisional when it ends in a year without a notice', () => {
    expect(periodEnd({ workdays: 3 }, '2026-12-30', calendar).value).toEqual({
      dueOn: '2027-01-04',
      provisional: true,
    });
    expect(periodEnd({ workdays: 1 }, '2026-12-30', calendar).value).toEqual({
      dueOn: '2026-12-31',
      provisional: false,
    });
  });
});

describe('the named clocks', () => {
  it('count three working days over the Spring Festival of 2020', () => {
    const end = clockEnd('defense', '2020-01-22', calendar, defaultReadings);
    expect(end.value).toEqual({ dueOn: '2020-02-04', provisional: false });
    expect(end.because.map((one) => one.cite)).toEqual(['O3', 'R-O3.1', 'law:Civil Procedure Law 85']);
  });

  it('have the lengths of the procedure', () => {
    const from = '2021-03-01';
    const ends = (
      [
        'findings-answer',
        'examination',
        'delivery',
        'reconsideration-request',
        'reconsideration',
        'quarterly-meeting',
        'prompt',
      ] as const
    ).map((name) => clockEnd(name, from, calendar, defaultReadings).value.dueOn);
    expect(ends).toEqual([
      '2021-03-04',
      '2021-04-01',
      '2021-03-08',
      '2021-03-11',
      '2021-04-01',
      '2021-03-31',
      '2021-03-02',
    ]);
  });

  it('take the days to answer findings from R-13.1', () => {
    const readings = withReadings({ 'R-13.1': 5 });
    expect(clockEnd('findings-answer', '2021-03-01', calendar, readings).value.dueOn).toBe('2021-03-08');
  });

  it('end a quarter without a roll', () => {
    expect(clockEnd('quarterly-meeting', '2024-04-01', calendar, defaultReadings).value.dueOn).toBe(
      '2024-06-30',
    );
  });
});

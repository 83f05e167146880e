import { describe, expect, it } from 'vitest';
import { defaultOf, isFigure } from './reading.ts';
import {
  type Adoption,
  defaultReadings,
  isOption,
  readingsField,
  readingsOn,
  withReadings,
} from './readings.ts';
import { readingRegister } from './register.ts';

describe('the register of readings', () => {
  it('has every point once, each with at least two options or a number', () => {
    expect(new Set(readingRegister.map((reading) => reading.id)).size).toBe(44);
    expect(readingRegister).toHaveLength(44);
    for (const reading of readingRegister) {
      if (isFigure(reading)) expect(isOption(reading.id, defaultOf(reading))).toBe(true);
      else expect(reading.options.length).toBeGreaterThan(1);
    }
  });

  it('puts the default first', () => {
    expect(defaultReadings['R-28.1']).toBe('rolling');
    expect(defaultReadings['R-13.1']).toBe('3');
    expect(defaultReadings['R-18.5']).toBe('30');
    expect(defaultReadings['R-24.6']).toBe('no');
  });
});

describe('readings in an input', () => {
  it('may be a number where the point takes one', () => {
    expect(readingsField.parse({ 'R-13.1': 5, 'R-18.5': '45' })).toEqual({ 'R-13.1': '5', 'R-18.5': '45' });
    for (const wrong of [0, 1.5, -1, '', '3 days', true, null]) {
      expect(readingsField.safeParse({ 'R-13.1': wrong }).success).toBe(false);
    }
    expect(isOption('R-28.1', 'calendar-year')).toBe(true);
  });

  it('may be a number or the answer without one where the point takes either', () => {
    expect(defaultReadings['R-9.5']).toBe('any-excess');
    expect(readingsField.parse({ 'R-9.5': 'any-excess' })).toEqual({ 'R-9.5': 'any-excess' });
    expect(readingsField.parse({ 'R-9.5': 30 })).toEqual({ 'R-9.5': '30' });
    for (const wrong of [0, 'sometimes', '']) {
      expect(readingsField.safeParse({ 'R-9.5': wrong }).success).toBe(false);
    }
    expect(isOption('R-13.1', 'any-excess')).toBe(false);
  });

  it('name the path of an unknown id or option', () => {
    const parsed = readingsField.safeParse({ 'R-28.1': 'sometimes', 'R-99': 'x', toString: 'x' });
    expect(parsed.error?.issues.map((issue) => issue.path)).toEqual([['R-28.1'], ['R-99'], ['toString']]);
    expect(() => withReadings({ 'R-28.1': 'sometimes' })).toThrow();
  });
});

describe('the readings in force on a day', () => {
  const adoption = (option: string, from: Adoption['from']): Adoption => ({
    reading: 'R-28.1',
    option,
    from,
    minutesNumber: '质监委纪要〔2021〕1号',
    minutesOn: '2021-01-04',
  });

  it('are the latest adopted by then', () => {
    const adoptions = [adoption('rolling', '2022-01-01'), adoption('calendar-year', '2021-02-01')];
    expect(readingsOn(adoptions, '2021-01-31')['R-28.1']).toBe('rolling');
    expect(readingsOn(adoptions, '2021-02-01')['R-28.1']).toBe('calendar-year');
    expect(readingsOn(adoptions, '2022-01-01')['R-28.1']).toBe('rolling');
  });

  it('are the later in the list when two take effect on one day', () => {
    const adoptions = [adoption('calendar-year', '2021-02-01'), adoption('rolling', '2021-02-01')];
    expect(readingsOn(adoptions, '2021-02-01')['R-28.1']).toBe('rolling');
  });
});

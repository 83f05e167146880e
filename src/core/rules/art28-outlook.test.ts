import { describe, expect, it } from 'vitest';
import { history } from '../../testing/history-notation.ts';
import { withReadings } from '../readings/readings.ts';
import { outlook } from './art28-outlook.ts';

const readings = withReadings({});
const inShort = ({ oneMore }: ReturnType<typeof outlook>) =>
  oneMore.map(({ grade, share, result }) => `${grade} ${share}: ${result.rung}`);

describe('the outlook of a judge', () => {
  it('shows the units that still count and the last day of their windows', () => {
    const { units } = outlook(history('mp 2020-02-29, Mp 2018-01-10, Mp 2018-09-10'), readings, '2020-03-01');
    expect(
      units.map(({ finding, oneYearThrough, twoYearsThrough }) => [finding, oneYearThrough, twoYearsThrough]),
    ).toEqual([
      ['f3', '2019-09-10', '2020-09-10'],
      ['f1', '2021-02-28', '2022-02-28'],
    ]);
    const byYear = outlook(
      history('mp 2020-02-29'),
      withReadings({ 'R-28.1': 'calendar-year' }),
      '2020-03-01',
    );
    expect(byYear.units[0]).toMatchObject({ oneYearThrough: '2020-12-31', twoYearsThrough: '2021-12-31' });
  });

  it('leaves out what was used up, and knows the cost of what was made of it', () => {
    const { units } = outlook(history('op 2020-01-10, op 2020-02-10, op 2020-03-10'), readings, '2020-04-01');
    expect(units).toEqual([
      {
        finding: 'f3',
        grade: 'major',
        share: 'primary',
        direct: false,
        cost: 3,
        oneYearThrough: '2021-03-10',
        twoYearsThrough: '2022-03-10',
      },
    ]);
  });

  it('counts what happened by the day, its own and the last days of the windows included', () => {
    const of = (day: '2020-03-09' | '2020-03-10' | '2022-03-10' | '2022-03-11') =>
      outlook(history('mp 2020-03-10'), readings, day);
    const open = (['2020-03-09', '2020-03-10', '2022-03-10', '2022-03-11'] as const).map(
      (day) => of(day).units.length,
    );
    expect(open).toEqual([0, 1, 1, 0]);
    expect(inShort(of('2020-03-09'))[0]).toBe('minor secondary: 28(1)');
    expect(inShort(of('2020-03-10'))[0]).toBe('minor secondary: 28(2)');
    expect(of('2020-03-10').oneMore[0]!.result).toMatchObject({ finding: 'one-more', absorbed: false });
    expect(of('2020-03-10').oneMore[0]!.result.sensitiveTo).toBeUndefined();
  });

  it('has no unit for what was absorbed or found unlawful', () => {
    const { units } = outlook(
      history('op 2020-01-10 =a, mp 2020-02-10 =a, Uf 2020-02-11'),
      readings,
      '2020-03-01',
    );
    expect(units.map(({ finding }) => finding)).toEqual(['f1']);
  });

  it('keeps for what happened the readings of its day', () => {
    const findings = history('op 2020-01-10, op 2020-02-10');
    const additive = withReadings({ 'R-28.5': 'additive' });
    const { units, oneMore } = outlook(findings, readings, '2020-03-01', (day) =>
      day === '2020-02-10' ? additive : readings,
    );
    expect(units.map(({ cost }) => cost)).toEqual([1, 2]);
    expect(oneMore[3]!.result.allowanceMonths).toEqual({ rung: 3, credited: 3, toWithhold: 0 });
  });

  it('says what one more of each grade would bring on the day, whatever comes later', () => {
    expect(inShort(outlook([], readings, '2020-01-01'))).toEqual([
      'minor secondary: 28(1)',
      'minor primary: 28(1)',
      'ordinary secondary: 28(3)',
      'ordinary primary: 28(3)',
      'major secondary: committee-decides',
      'major primary: 28(5)',
    ]);
    const two = history('mp 2020-01-10, mp 2020-02-10, Mp 2020-03-10, Mp 2021-12-01');
    expect(inShort(outlook(two, readings, '2021-01-10'))).toEqual([
      'minor secondary: 28(3)',
      'minor primary: 28(3)',
      'ordinary secondary: 28(3)',
      'ordinary primary: 28(3)',
      'major secondary: committee-decides',
      'major primary: 28(6)',
    ]);
  });
});

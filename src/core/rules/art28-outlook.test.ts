import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { histories, sanctionReadings } from '../../testing/histories.ts';
import { history, readingsIn } from '../../testing/history-notation.ts';
import { withReadings } from '../readings/readings.ts';
import { addDays } from '../time/court-date.ts';
import { computeSanctions } from './art28-29-sanctions.ts';
import { outlook, supposed } from './art28-outlook.ts';

const readings = withReadings({});
const inShort = ({ oneMore }: ReturnType<typeof outlook>) =>
  oneMore.map(({ grade, shares, result }) => `${grade} ${shares.join('/')}: ${result.rung}`);
const windowsIn = (text: string, chosen = '-', day: `${number}-${number}-${number}` = '2020-04-01') =>
  outlook(history(text), withReadings(readingsIn(chosen)), day).units.map(
    ({ finding, windows }) =>
      `${finding}: ${windows.map((each) => `${each.for} ${each.through ?? 'always'}`).join(', ')}`,
  );

describe('the units that still count', () => {
  it.each([
    ['mp 2020-02-29', '-', ['f1: conversion 2021-02-28, ladder 2021-02-28']],
    ['mp 2020-02-29', 'R-28.1=calendar-year', ['f1: conversion 2020-12-31, ladder 2020-12-31']],
    ['op 2020-02-29', 'R-28.3=lifetime', ['f1: conversion 2021-02-28, ladder always']],
    ['op 2015-02-28', 'R-28.3=lifetime', ['f1: ladder always']],
    ['Ms 2020-03-01', '-', ['f1: conversion 2021-03-01']],
    ['os 2020-03-01', 'R-29.3=any-grade', ['f1: conversion 2021-03-01, ladder 2021-03-01']],
    [
      'Mp 2020-03-01',
      '-',
      ['f1: ladder 2021-03-01, five-in-two-years 2022-03-01, three-years-running 2022-12-31'],
    ],
    [
      'Mp 2020-03-01',
      'R-28.1=calendar-year',
      ['f1: ladder 2020-12-31, five-in-two-years 2021-12-31, three-years-running 2022-12-31'],
    ],
    ['Mp 2018-03-31', '-', ['f1: three-years-running 2020-12-31']],
    ['Mp 2017-12-31', '-', []],
    ['Mf 2020-03-01', 'R-28.4=does-not-count', []],
    ['mp 2019-03-31', '-', []],
    ['mp 2019-04-01', '-', ['f1: conversion 2020-04-01, ladder 2020-04-01']],
    ['mp 2020-01-01, mp 2020-01-02, mp 2020-01-03', '-', ['f3: ladder 2021-01-03']],
    ['mp 2020-01-01, mp 2020-01-02, mp 2020-01-03', 'R-29.5=do-not-count', []],
    [
      'mp 2020-01-01, mp 2020-01-02, mp 2020-01-03',
      'R-29.1=yes',
      ['f3: conversion 2021-01-03, ladder 2021-01-03'],
    ],
    ['Up 2020-01-01', '-', []],
    // of one case only what it counts by (R-28.7)
    ['mp 2020-01-01 =a, op 2020-01-02 =a', '-', ['f2: conversion 2021-01-02, ladder 2021-01-02']],
    // what was found on the day is in, what will be found later is not
    ['mp 2020-04-01, mp 2020-04-02', '-', ['f1: conversion 2021-04-01, ladder 2021-04-01']],
    // each window with its own last day, and none the day after
    ['mp 2019-03-31', 'R-28.3=lifetime', ['f1: ladder always']],
    [
      'Mp 2019-04-01',
      '-',
      ['f1: ladder 2020-04-01, five-in-two-years 2021-04-01, three-years-running 2021-12-31'],
    ],
    ['Mp 2019-03-31', '-', ['f1: five-in-two-years 2021-03-31, three-years-running 2021-12-31']],
    ['Mp 2018-04-01', '-', ['f1: five-in-two-years 2020-04-01, three-years-running 2020-12-31']],
    ['Ms 2020-03-01, Mf 2020-03-02', 'R-28.4=does-not-count', ['f1: conversion 2021-03-01']],
  ])('of %s under %s are %j', (text, chosen, expected) => {
    expect(windowsIn(text, chosen)).toEqual(expected);
  });

  it.each([
    ['ms 2020-03-01', '29; 28(2)'],
    ['os 2020-03-01', '29; 28(4)'],
    ['Ms 2020-03-01', '29'],
    ['Mp 2020-03-01', '28(6) 28(7); 28(8); 28(8)'],
  ])('of %s cite for what they count: %s', (text, cites) => {
    const { units } = outlook(history(text), readings, '2020-04-01');
    expect(units[0]!.windows.map((window) => window.cites.join(' ')).join('; ')).toBe(cites);
  });

  it('are those that each day’s readings gave', () => {
    const twice = history('mp 2020-01-01 =a, mp 2020-01-02 =a');
    const each = (day: string) => withReadings(day < '2020-02-01' ? { 'R-28.7': 'each' } : {});
    const found = ({ units }: ReturnType<typeof outlook>) => units.map(({ finding }) => finding);
    expect(found(outlook(twice, readings, '2020-03-01', each))).toEqual(['f1', 'f2']);
    expect(found(outlook(twice, readings, '2020-03-01'))).toEqual(['f1']);
  });

  it('leave out what was used up, and carry the cost of what was made of it', () => {
    const { units } = outlook(history('op 2020-01-10, op 2020-02-10, op 2020-03-10'), readings, '2020-04-01');
    expect(units).toMatchObject([
      { finding: 'f3', grade: 'major', share: 'primary', direct: false, cost: 3 },
    ]);
  });

  it('are exactly those that a further finding on the day is counted with', () => {
    fc.assert(
      fc.property(histories({ joint: false }), sanctionReadings, fc.nat(1600), (findings, chosen, later) => {
        const day = addDays('2019-06-01', later);
        const { units, oneMore } = outlook(findings, chosen, day);
        const withWindow = (...kinds: readonly string[]) =>
          units
            .filter((unit) => unit.windows.some((each) => kinds.includes(each.for)))
            .map((unit) => unit.finding);
        for (const { grade, shares, result } of oneMore) {
          const others = (ids: readonly string[]) => ids.filter((id) => id !== supposed);
          const limbs = result.rung === '28(8)' ? ['five-in-two-years', 'three-years-running'] : ['ladder'];
          expect(withWindow(...limbs)).toEqual(expect.arrayContaining(others(result.counted)));
          expect(withWindow('conversion')).toEqual(
            expect.arrayContaining(others(result.conversion?.from ?? [])),
          );
          if (result.conversion || result.rung === '28(8)' || result.rung === 'committee-decides') continue;
          const ofGrade = units.filter((unit) => unit.grade === grade).map((unit) => unit.finding);
          expect([shares, others(result.counted).sort()]).toEqual([
            shares,
            withWindow('ladder')
              .filter((id) => ofGrade.includes(id))
              .sort(),
          ]);
        }
      }),
      { numRuns: 400 },
    );
  });
});

describe('one more', () => {
  it('of each grade and share is told as it would be computed, whatever comes later', () => {
    expect(inShort(outlook([], readings, '2020-01-01'))).toEqual([
      'minor secondary/primary/full: 28(1)',
      'ordinary secondary/primary/full: 28(3)',
      'major secondary: committee-decides',
      'major primary: 28(5)',
      'major full: 28(5)',
    ]);
    const two = history('mp 2020-01-10, mp 2020-02-10, Mp 2020-03-10, Mp 2021-12-01');
    expect(inShort(outlook(two, readings, '2021-01-10'))).toEqual([
      'minor secondary: 28(3)',
      'minor primary/full: 28(3)',
      'ordinary secondary/primary/full: 28(3)',
      'major secondary: committee-decides',
      'major primary: 28(6)',
      'major full: 28(6)',
    ]);
  });

  it('stands under a name of its own', () => {
    const { oneMore } = outlook(history('op 2019-12-31'), readings, '2020-01-01');
    expect(oneMore[1]!.result).toMatchObject({ finding: 'one-more', counted: ['f1', 'one-more'] });
  });

  it('says on which readings it rests', () => {
    const { oneMore } = outlook(history('op 2019-12-31'), readings, '2020-01-01');
    const ordinary = oneMore.find(({ grade }) => grade === 'ordinary')!;
    expect(ordinary.result).toMatchObject({ rung: '28(4)', sensitiveTo: ['R-28.1', 'R-28.5'] });
  });

  it('keeps for what was counted before the readings of its day', () => {
    const findings = history('mp 2020-01-01, mp 2020-01-02, mp 2020-01-03');
    const from = (day: string) => withReadings(day < '2020-02-01' ? {} : { 'R-29.5': 'do-not-count' });
    const { units, oneMore } = outlook(findings, from('2020-03-01'), '2020-03-01', from);
    expect(units).toEqual([]);
    expect(oneMore.find(({ grade }) => grade === 'ordinary')?.result).toEqual(
      computeSanctions(
        [
          ...findings,
          { id: supposed, case: supposed, on: '2020-03-01', grade: 'ordinary', share: 'secondary' },
        ],
        from,
      ).value.at(-1),
    );
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { histories, sanctionReadings } from '../../testing/histories.ts';
import { history } from '../../testing/history-notation.ts';
import { table } from '../../testing/table.ts';
import { isFigure } from '../readings/reading.ts';
import { type Readings, withReadings } from '../readings/readings.ts';
import { readingRegister } from '../readings/register.ts';
import type { Finding } from '../rules/art28-units.ts';
import { sanctionReadingIds } from '../rules/sanction-readings.ts';
import { addDays, courtDate } from '../time/court-date.ts';
import type { RecordFinding } from './record.ts';
import { compareRecords, countedOn, type HeldRecord, type Way, withInstead } from './what-if.ts';

const held = (judge: string, findings: readonly Finding[], decidedBefore = 0): HeldRecord => ({
  judge,
  findings: findings.map(
    (each): RecordFinding => ({ ...each, decidedOn: addDays(each.on, -decidedBefore), confirmedOn: each.on }),
  ),
});
const wayOf = (readings: Readings): Way => ({ readingsOn: () => readings, dayOf: ({ on }) => on });
const now = wayOf(withReadings({}));
const instead = (reading: string, option: string, from: `${number}-${number}-${number}` = '2019-12-18') => {
  const change = { reading, option, from };
  return { readingsOn: withInstead(now.readingsOn, change), dayOf: countedOn(change) };
};

describe('the results of a whole court under another reading', () => {
  const court = [
    held('cao', history('op 2025-11-10, op 2026-03-10')),
    held('yan', history('mp 2026-01-10')),
    held('bai', []),
  ];

  it('name each judge for whom something differs, before and after, and the sum', () => {
    const comparison = compareRecords(court, now, instead('R-28.1', 'calendar-year'));
    expect(comparison).toMatchObject({
      judges: 3,
      results: 3,
      changed: [
        {
          judge: 'cao',
          months: 0,
          changes: [
            {
              finding: 'f2',
              direction: 'lighter',
              before: { rung: '28(4)', allowanceMonths: { toWithhold: 1 } },
              after: { rung: '28(3)', allowanceMonths: { toWithhold: 1 } },
            },
          ],
        },
      ],
      totals: { results: 1, heavier: 0, lighter: 1, monthsMore: 0, monthsLess: 0 },
    });
  });

  it('count months more where nothing is credited', () => {
    expect(compareRecords(court, now, instead('R-28.5', 'additive')).totals).toEqual({
      results: 1,
      heavier: 1,
      lighter: 0,
      monthsMore: 1,
      monthsLess: 0,
    });
  });

  it('look back no further than the day from which it would hold', () => {
    const from = (day: `${number}-${number}-${number}`) =>
      compareRecords(court, now, instead('R-28.1', 'calendar-year', day)).totals.results;
    expect([from('2026-03-10'), from('2026-03-11')]).toEqual([1, 0]);
  });

  it('follow the day that counts where that is the reading', () => {
    const early = [held('cao', history('op 2025-03-01, op 2026-03-05'), 10)];
    const later = [
      {
        ...early[0]!,
        findings: [early[0]!.findings[0]!, { ...early[0]!.findings[1]!, decidedOn: '2026-02-01' as const }],
      },
    ];
    const comparison = compareRecords(later, now, instead('R-28.2', 'decided'));
    expect(comparison.changed[0]?.changes).toMatchObject([
      {
        finding: 'f2',
        on: { before: '2026-03-05', after: '2026-02-01' },
        before: { rung: '28(3)' },
        after: { rung: '28(4)' },
        direction: 'heavier',
        months: 0,
      },
    ]);
  });

  it('do not weigh every other reading again', () => {
    const { changed } = compareRecords(court, now, instead('R-28.1', 'calendar-year'));
    const both = changed.flatMap(({ changes }) => changes.flatMap(({ before, after }) => [before, after]));
    expect(both.map(({ sensitiveTo }) => sensitiveTo)).toEqual([undefined, undefined]);
  });

  it('leave out what was reversed', () => {
    const reversed = court.map((each) => ({
      ...each,
      findings: each.findings.map((one) => ({ ...one, reversed: { on: '2026-05-01' as const, basis: 'x' } })),
    }));
    expect(compareRecords(reversed, now, instead('R-28.5', 'additive'))).toMatchObject({
      results: 0,
      changed: [],
    });
  });
});

describe('the day that counts for a finding decided on 2026-02-01, confirmed on 2026-03-05 and counted as decided', () => {
  const findings: RecordFinding[] = history('op 2026-02-01').map((each) => ({
    ...each,
    decidedOn: '2026-02-01',
    confirmedOn: '2026-03-05',
  }));

  it.each(
    table(`
      reading | option        | from       | day
      R-28.2  | confirmed     | 2026-03-05 | 2026-03-05
      R-28.2  | confirmed     | 2026-03-06 | 2026-02-01
      R-28.2  | decided       | 2026-03-05 | 2026-02-01
      R-28.1  | calendar-year | 2026-03-05 | 2026-02-01
    `),
  )('is, with $reading as $option from $from, $day', ({ reading, option, from, day }) => {
    const change = { reading: reading!, option: option!, from: courtDate.parse(from) };
    expect(findings.map(countedOn(change))).toEqual([day]);
  });
});

describe('a comparison', () => {
  const options = readingRegister.flatMap((reading) =>
    isFigure(reading) || !sanctionReadingIds.some((id) => id === reading.id)
      ? []
      : reading.options.map((option) => ({ reading: reading.id as string, option: option.id as string })),
  );

  it('of a reading with itself finds nothing', () => {
    fc.assert(
      fc.property(histories(), sanctionReadings, (findings, readings) => {
        expect(compareRecords([held('a', findings)], wayOf(readings), wayOf(readings)).changed).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });

  it('there and back is the same, turned round', () => {
    fc.assert(
      fc.property(histories(), sanctionReadings, fc.constantFrom(...options), (findings, readings, turn) => {
        const records = [held('a', findings)];
        const [one, other] = [wayOf(readings), wayOf({ ...readings, [turn.reading]: turn.option })];
        const there = compareRecords(records, one, other);
        const back = compareRecords(records, other, one);
        const turned = { heavier: 'lighter', lighter: 'heavier', otherwise: 'otherwise' } as const;
        expect(back.changed.flatMap(({ changes }) => changes)).toEqual(
          there.changed
            .flatMap(({ changes }) => changes)
            .map((each) => ({
              ...each,
              on: { before: each.on.after, after: each.on.before },
              before: each.after,
              after: each.before,
              direction: turned[each.direction],
              months: 0 - each.months,
            })),
        );
        expect(back.totals.monthsMore).toBe(there.totals.monthsLess);
      }),
      { numRuns: 200 },
    );
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { datedReadings, histories, sanctionReadings } from '../../testing/histories.ts';
import { runs } from '../../testing/runs.ts';
import { readingsOn, withReadings } from '../readings/readings.ts';
import { addYears, type CourtDate, yearOf } from '../time/court-date.ts';
import { computeSanctions, type SanctionResult } from './art28-29-sanctions.ts';
import { runHistory } from './art28-history.ts';
import { type Finding, inCountingOrder, type Unit } from './art28-units.ts';
import { shares } from './grades.ts';
import { departuresIn } from './sanction-readings.ts';

const compute = (findings: readonly Finding[], readings = {}) =>
  computeSanctions(findings, withReadings(readings)).value;

describe('sanctions of any history', () => {
  it('are not changed by a later finding in another case, be it of the same day', () => {
    const grade = fc.constantFrom<Finding['grade']>('minor', 'ordinary', 'major', 'unlawful');
    fc.assert(
      fc.property(
        histories(),
        datedReadings,
        grade,
        fc.constantFrom(...shares),
        (findings, dated, one, share) => {
          const readings = (day: CourtDate) => dated.findLast(([from]) => from <= day)![1];
          const on = findings.reduce<CourtDate>((last, { on }) => (on > last ? on : last), '2019-12-18');
          const later: Finding = { id: 'later', case: 'other', on, grade: one, share };
          const results = computeSanctions([...findings, later], readings).value;
          expect(results.slice(0, -1)).toEqual(computeSanctions(findings, readings).value);
        },
      ),
      runs(400),
    );
  });

  it('do not depend on the order of recording when the days differ', () => {
    fc.assert(
      fc.property(histories(), sanctionReadings, (findings, readings) => {
        const days = new Set<string>();
        const distinct = findings.filter(({ on }) => !days.has(on) && days.add(on));
        expect(compute([...distinct].reverse(), readings)).toEqual(compute(distinct, readings));
      }),
      runs(400),
    );
  });

  it('never use a unit twice, nor count one that was used up', () => {
    fc.assert(
      fc.property(histories({ joint: false }), datedReadings, (findings, dated) => {
        const readingsOf = ({ on }: Finding) => departuresIn(dated.findLast(([from]) => from <= on)![1]);
        const recorded = new Set<Unit>();
        const spent = new Set<Unit>();
        for (const outcome of runHistory(inCountingOrder(findings), readingsOf).outcomes) {
          if (outcome.kind !== 'counted') continue;
          const { unit, usedUp, standing, conversions } = outcome;
          expect(usedUp).toHaveLength(conversions.length * 2);
          for (const one of [...usedUp, ...standing.others, ...standing.moneyOthers]) {
            expect(spent).not.toContain(one);
            expect(recorded).toContain(one);
            expect(one.placed.finding.on <= unit.placed.finding.on).toBe(true);
          }
          for (const one of usedUp) {
            expect(standing.others).not.toContain(one);
            spent.add(one);
          }
          recorded.add(unit);
        }
      }),
      runs(400),
    );
  });

  it('withhold at least as much when nothing is credited', () => {
    fc.assert(
      fc.property(histories(), sanctionReadings, (findings, readings) => {
        const topUp = compute(findings, { ...readings, 'R-28.5': 'top-up' });
        const additive = compute(findings, { ...readings, 'R-28.5': 'additive' });
        topUp.forEach((result, place) => {
          const months = additive[place]!.allowanceMonths;
          expect(months.toWithhold).toBeGreaterThanOrEqual(result.allowanceMonths.toWithhold);
          expect(months.credited).toBe(0);
          expect(result.allowanceMonths.credited).toBeLessThanOrEqual(result.allowanceMonths.rung);
        });
      }),
      runs(400),
    );
  });

  it('name only counts that exist and lie in their window', () => {
    fc.assert(
      fc.property(histories(), sanctionReadings, (findings, readings) => {
        const results = compute(findings, readings);
        const dayOf = new Map(findings.map((finding) => [finding.id, finding.on]));
        for (const result of results) {
          const day = dayOf.get(result.finding)!;
          const calendar = readings['R-28.1'] === 'calendar-year';
          const unbounded = readings['R-28.3'] === 'lifetime' && /28\([1-4]\)/.test(result.rung ?? '');
          const years = result.rung === '28(8)' ? 3 : 1;
          for (const id of result.counted) {
            const earlier = dayOf.get(id)!;
            expect(earlier <= day).toBe(true);
            if (!unbounded) expect(inWindow(earlier, day, years, calendar)).toBe(true);
          }
          for (const id of result.conversion?.from ?? []) {
            expect(inWindow(dayOf.get(id)!, day, 1, calendar)).toBe(true);
          }
        }
      }),
      runs(400),
    );
  });

  it('are the same without sensitiveTo when it is not asked for', () => {
    fc.assert(
      fc.property(histories(), sanctionReadings, (findings, readings) => {
        const bare = computeSanctions(findings, readings, { sensitivity: false }).value;
        expect(bare).toEqual(compute(findings, readings).map(({ sensitiveTo: _, ...result }) => result));
      }),
      runs(400),
    );
  });
});

describe('a record under changing readings', () => {
  const adoption = {
    reading: 'R-28.5',
    option: 'additive',
    from: '2020-06-01',
    minutesNumber: '1',
    minutesOn: '2020-05-20',
  } as const;
  const findings: Finding[] = (['2020-01-10', '2020-02-10', '2020-07-10'] as const).map((on, place) => ({
    id: `f${place}`,
    case: `c${place}`,
    on,
    grade: 'major',
    share: 'primary',
  }));

  it('keeps for each result the readings of its counting day', () => {
    const results = computeSanctions(findings, (day) => readingsOn([adoption], day)).value;
    expect(results.map(({ allowanceMonths }) => allowanceMonths.toWithhold)).toEqual([3, 3, 12]);
  });

  it('credits only what was really withheld', () => {
    const restored = findings.map((finding, place) =>
      place === 0 ? { ...finding, withheldMonths: 0 } : finding,
    );
    expect(monthsOf(compute(restored))).toEqual([3, 6, 6]);
  });
});

function monthsOf(results: readonly SanctionResult[]): number[] {
  return results.map((result) => result.allowanceMonths.toWithhold);
}

function inWindow(earlier: CourtDate, day: CourtDate, years: number, calendar: boolean): boolean {
  if (years === 3) return yearOf(day) - yearOf(earlier) <= 2;
  return calendar ? yearOf(day) - yearOf(earlier) < years : day <= addYears(earlier, years);
}

import { describe, expect, it } from 'vitest';
import { given, play } from '../../testing/given.ts';
import { delivered, examining } from '../../testing/states.ts';
import { actingFor, reviewEnv, stateIn } from '../court/execute.ts';
import type { Coefficient } from '../people/coefficients.ts';
import { fromBeijing } from '../time/instant.ts';
import { type Examined, examinationOf, workloads } from './workload.ts';

const period = { from: '2026-01-01', to: '2026-03-31' } as const;
const today = '2026-04-02';
const done = (
  completedOn: Examined['completedOn'],
  dueOn: Examined['dueOn'] = '2026-02-10',
  category: Examined['category'] = 'civil',
): Examined => ({ review: 'r', reviewer: 'sun', category, completedOn, dueOn });
const coefficient = (more: Partial<Coefficient> = {}): Coefficient => ({
  category: 'civil',
  coefficient: '0.5',
  from: '2026-01-01',
  minutesNumber: '1',
  minutesOn: '2026-01-01',
  ...more,
});
const of = (examined: readonly Examined[], coefficients: readonly Coefficient[] = []) =>
  workloads(examined, period, coefficients, [], today)[0];

describe('the workload of a reviewer', () => {
  it.each([
    ['completed on the last day', done('2026-02-10'), { cases: 1, inTime: 1, late: 0, open: 0, overdue: 0 }],
    ['completed a day late', done('2026-02-11'), { cases: 1, inTime: 0, late: 1 }],
    ['completed before the period', done('2025-12-31'), undefined],
    ['completed on the first day of the period', done('2026-01-01'), { cases: 1, inTime: 1 }],
    ['completed on the last day of the period', done('2026-03-31', '2026-04-10'), { cases: 1, inTime: 1 }],
    ['completed after the period', done('2026-04-01', '2026-04-10'), undefined],
    ['still open, its day today', done(undefined, today), { cases: 0, open: 1, overdue: 0 }],
    ['still open, its day past', done(undefined, '2026-04-01'), { cases: 0, open: 1, overdue: 1 }],
  ])('counts an examination %s', (_, examined, expected) => {
    if (expected) expect(of([examined])).toMatchObject(expected);
    else expect(of([examined])).toBeUndefined();
  });

  it('is counted only, as long as the court has set no coefficient', () => {
    expect(of([done('2026-02-01'), done('2026-02-02')])?.converted).toBeUndefined();
    const criminal = done('2026-02-02', '2026-02-10', 'criminal');
    expect(of([done('2026-02-01'), criminal], [coefficient()])).toMatchObject({
      cases: 2,
      converted: undefined,
      byCategory: [
        { category: 'civil', cases: 1, converted: '0.50' },
        { category: 'criminal', cases: 1, converted: undefined },
      ],
    });
  });

  it('is converted by the coefficient of the day of completion', () => {
    const changed = [coefficient(), coefficient({ coefficient: '0.75', from: '2026-02-02' })];
    expect(of([done('2026-02-01'), done('2026-02-02')], changed)?.converted).toBe('1.25');
  });

  it('stands in the order of the list, not by size', () => {
    const many = [
      { ...done('2026-02-01'), reviewer: 'li' },
      { ...done('2026-02-02'), reviewer: 'li' },
    ];
    const all = workloads(many, period, [], ['wu', 'li'], today);
    expect(all.map(({ reviewer, cases }) => [reviewer, cases])).toEqual([
      ['wu', 0],
      ['li', 2],
    ]);
  });

  it('is read off the review: who examined it, by when, and when it was completed', () => {
    const read = (court: ReturnType<typeof given>['court']) => {
      const acting = court.ask(actingFor(stateIn, { by: 'shen', at: fromBeijing('2026-03-16T09:00') }));
      return examinationOf(court.state('review/r1'), court.ask(reviewEnv(stateIn, 'r1', acting)));
    };
    expect(read(given(...delivered).court)).toMatchObject({
      category: 'civil',
      completedOn: '2026-03-12',
      dueOn: '2026-04-08',
    });
    expect(read(given(...examining).court)?.completedOn).toBeUndefined();
    expect(read(given(play('2026-03-02', 'registered')).court)).toBeUndefined();
  });
});

describe('a coefficient', () => {
  const set = (more: object = {}) => ({
    at: '2026-03-02T09:00',
    by: 'shen',
    do: 'set-workload-coefficient',
    on: 'court',
    with: {
      category: 'civil',
      coefficient: '0.5',
      from: '2026-01-01',
      minutesNumber: '审管〔2026〕2号',
      minutesOn: '2026-03-02',
      ...more,
    },
  });

  it('is set by the office with the minutes, for this year on', () => {
    const court = given()
      .when(set())
      .then({
        type: 'WorkloadCoefficientSet',
        coefficient: {
          category: 'civil',
          coefficient: '0.5',
          from: '2026-01-01',
          minutesNumber: '审管〔2026〕2号',
          minutesOn: '2026-03-02',
        },
      });
    expect(court.state('people/court').coefficients).toMatchObject([
      { category: 'civil', coefficient: '0.5' },
    ]);
  });

  it.each([
    ['for a year that is over', { from: '2025-12-31' }, 'before-this-year'],
    ['by minutes of tomorrow', { minutesOn: '2026-03-03' }, 'in-future'],
    ['of nothing', { coefficient: '0.00' }, 'malformed'],
    ['below nothing', { coefficient: '-1' }, 'malformed'],
  ])('is not set %s', (_, more, code) => {
    given().when(set(more)).refused(code);
  });

  it('is not set by a judge', () => {
    given()
      .when({ ...set(), by: 'bai', do: 'set-workload-coefficient' })
      .refused('not-yours-to-do');
  });
});

import { describe, expect, it } from 'vitest';
import { table } from '../../testing/table.ts';
import type { Procedure } from '../../vocabulary/case.ts';
import type { CourtDate } from '../time/court-date.ts';
import { publishedCalendar } from '../time/published.ts';
import type { Span } from './excluded-days.ts';
import { type ProcedureChange, wrongChange } from './procedure-change.ts';
import { type Extension, timeLimit } from './time-limits.ts';

// Filed on a day after which nothing rolls, unless the row is about the roll.
const limits = table(`
  procedure                  | filed      | closed     | extensions               | excluded                | limit      | late | warnings
  ---------------------------|------------|------------|--------------------------|-------------------------|------------|------|---------
  civil-first-ordinary       | 2019-07-31 | 2020-03-01 | president 6m             |                         | 2020-07-31 | 0    | 0
  civil-first-ordinary       | 2021-03-01 | 2021-09-01 |                          |                         | 2021-09-01 | 0    | 0
  civil-first-ordinary       | 2021-03-01 | 2021-09-02 |                          |                         | 2021-09-01 | 1    | 0
  civil-first-ordinary       | 2021-03-01 |            |                          |                         | 2021-09-01 | -    | 0
  civil-first-ordinary       | 2019-08-31 | 2020-02-29 |                          |                         | 2020-03-02 | 0    | 0
  civil-first-ordinary       | 2021-03-01 | 2021-12-01 | president 7m             |                         | 2022-04-01 | 0    | 1
  civil-first-ordinary       | 2021-03-01 | 2021-12-01 | president 6m, superior-court 3m |                  | 2022-06-01 | 0    | 0
  civil-summary              | 2021-03-01 | 2021-06-01 |                          |                         | 2021-06-01 | 0    | 0
  civil-summary              | 2021-03-01 | 2021-06-01 | superior-court 1m        |                         | 2021-07-01 | 0    | 1
  civil-small-claims         | 2022-01-01 | 2022-03-01 |                          |                         | 2022-03-01 | 0    | 0
  civil-small-claims         | 2021-12-31 | 2022-03-01 |                          |                         | 2022-02-28 | 1    | 1
  civil-second-judgment      | 2021-03-01 | 2021-06-01 |                          |                         | 2021-06-01 | 0    | 0
  civil-second-ruling        | 2021-03-01 | 2021-03-31 |                          |                         | 2021-03-31 | 0    | 0
  civil-special              | 2021-03-01 | 2021-03-31 | president 30d            |                         | 2021-04-30 | 0    | 0
  criminal-first             | 2021-03-01 | 2021-05-06 |                          |                         | 2021-05-06 | 0    | 0
  criminal-first             | 2012-12-31 | 2013-02-28 |                          |                         | 2013-02-28 | 0    | 1
  criminal-first             | 2013-01-01 | 2013-03-01 |                          |                         | 2013-03-01 | 0    | 0
  criminal-summary           | 2021-03-02 | 2021-03-22 |                          |                         | 2021-03-22 | 0    | 0
  criminal-fast-track        | 2021-03-01 | 2021-03-11 |                          |                         | 2021-03-11 | 0    | 0
  criminal-private           | 2021-03-01 | 2021-09-01 |                          |                         | 2021-09-01 | 0    | 0
  criminal-second            | 2021-04-01 | 2021-06-01 |                          |                         | 2021-06-01 | 0    | 0
  administrative-first       | 2021-03-01 | 2021-09-01 |                          |                         | 2021-09-01 | 0    | 0
  administrative-first       | 2015-04-30 | 2015-10-30 |                          |                         | 2015-10-30 | 0    | 1
  administrative-first       | 2015-05-01 | 2015-11-01 |                          |                         | 2015-11-02 | 0    | 0
  administrative-summary     | 2021-03-01 | 2021-04-15 |                          |                         | 2021-04-15 | 0    | 0
  administrative-second      | 2021-03-01 | 2021-06-01 |                          |                         | 2021-06-01 | 0    | 0
  enforcement                | 2021-03-01 | 2021-09-01 |                          |                         | 2021-09-01 | 0    | 0
  enforcement-non-litigation | 2021-03-01 | 2021-06-01 |                          |                         | 2021-06-01 | 0    | 0
  enforcement-objection      | 2021-03-01 | 2021-03-17 |                          |                         | 2021-03-16 | 1    | 0
  enforcement-review         | 2021-03-01 | 2021-04-30 | president 30d            |                         | 2021-04-30 | 0    | 0
  enforcement-review         | 2021-03-01 | 2021-04-30 | president 31d            |                         | 2021-05-06 | 0    | 1
  commutation                | 2021-03-02 | 2021-04-02 |                          |                         | 2021-04-02 | 0    | 0
  state-compensation         | 2021-03-01 | 2021-06-02 |                          |                         | 2021-06-01 | 1    | 0
  civil-retrial-review       | 2021-03-01 | 2021-06-01 |                          |                         | 2021-06-01 | 0    | 0
  civil-retrial-first        | 2021-03-01 | 2021-09-01 |                          |                         | 2021-09-01 | 0    | 0
  civil-retrial-second       | 2021-03-01 | 2021-06-02 |                          |                         | 2021-06-01 | 1    | 0
  civil-summary              | 2021-03-01 | 2021-06-30 |                          | 2021-04-01..2021-04-10  | 2021-06-11 | 19   | 0
  civil-summary              | 2021-03-01 | 2021-06-30 |                          | 2021-04-01..2021-04-10, 2021-04-06..2021-04-15 | 2021-06-16 | 14 | 0
  civil-summary              | 2021-03-01 | 2021-06-30 |                          | 2021-04-06..2021-04-15, 2021-04-01..2021-04-10 | 2021-06-16 | 14 | 0
  civil-summary              | 2021-03-01 | 2021-06-30 |                          | 2021-02-20..2021-03-02  | 2021-06-02 | 28   | 0
  civil-summary              | 2021-03-01 | 2021-06-10 |                          | 2021-06-10..2021-06-20  | 2021-06-02 | 8    | 0
  civil-summary              | 2021-03-01 | 2021-06-10 |                          | 2021-06-11..2021-06-20  | 2021-06-01 | 9    | 0
  civil-summary              | 2021-03-01 | 2021-06-30 |                          | 2021-02-01..2021-02-20  | 2021-06-01 | 29   | 0
  civil-summary              | 2021-03-01 | 2021-06-30 |                          | 2021-04-01..2021-04-30, 2021-04-10..2021-04-12 | 2021-07-01 | 0 | 0
`);

const list = (cell: string) => (cell === '' ? [] : cell.split(',').map((one) => one.trim()));

function extension(text: string): Extension {
  const [approvedBy, length] = text.split(' ');
  const amount = Number.parseInt(length!, 10);
  return {
    approvedBy: approvedBy as Extension['approvedBy'],
    [length!.endsWith('m') ? 'months' : 'days']: amount,
  };
}

function span(text: string): Span {
  const [from, to] = text.split('..') as [CourtDate, CourtDate];
  return { from, to };
}

describe('the time limit', () => {
  it.each(limits)('of $procedure filed $filed, $extensions, without $excluded, is $limit', (row) => {
    const { value, because } = timeLimit(
      {
        procedure: row.procedure as Procedure,
        filedOn: row.filed as CourtDate,
        closedOn: row.closed === '' ? undefined : (row.closed as CourtDate),
        extensions: list(row.extensions!).map(extension),
        excluded: list(row.excluded!).map(span),
      },
      publishedCalendar,
    );
    expect(value.limitOn).toBe(row.limit);
    expect(String(value.overdueDays ?? '-')).toBe(row.late);
    expect(value.overdue).toBe(row.late === '-' ? null : row.late !== '0');
    expect(String(value.warnings.length)).toBe(row.warnings);
    expect(because.length).toBeGreaterThan(1);
  });

  it('of an open case is judged by a day when one is given', () => {
    const open = { procedure: 'civil-summary', filedOn: '2021-03-01', extensions: [], excluded: [] } as const;
    expect(timeLimit({ ...open, on: '2021-06-03' }, publishedCalendar).value).toMatchObject({
      overdue: true,
      overdueDays: 2,
    });
  });

  it('is provisional in a year without a notice', () => {
    const input = {
      procedure: 'civil-summary',
      filedOn: '2026-11-02',
      extensions: [],
      excluded: [],
    } as const;
    expect(timeLimit(input, publishedCalendar).value).toMatchObject({
      limitOn: '2027-02-02',
      provisional: true,
    });
  });
});

describe('an extension', () => {
  const warned = (procedure: Procedure, ...extensions: Extension[]) =>
    timeLimit({ procedure, filedOn: '2022-03-01', extensions, excluded: [] }, publishedCalendar).value
      .warnings.length;
  const president = (length: { months?: number; days?: number }): Extension => ({
    ...length,
    approvedBy: 'president',
  });

  it('by as much as the law allows is counted without a warning, by a day more with one', () => {
    expect(warned('civil-first-ordinary', president({ months: 6 }))).toBe(0);
    expect(warned('civil-first-ordinary', president({ months: 6, days: 1 }))).toBe(1);
    expect(warned('civil-first-ordinary', president({ months: 3 }), president({ months: 4 }))).toBe(1);
    expect(warned('civil-first-ordinary', president({ days: 186 }))).toBe(0);
    expect(warned('civil-first-ordinary', president({ days: 187 }))).toBe(1);
    expect(warned('civil-summary', president({ days: 31 }))).toBe(0);
    expect(warned('civil-summary', president({ days: 32 }))).toBe(1);
    expect(warned('criminal-summary', president({ days: 25 }))).toBe(0);
    expect(warned('criminal-summary', president({ days: 26 }))).toBe(1);
    expect(warned('criminal-summary', president({ months: 1 }))).toBe(1);
  });

  it('by someone the law does not name is warned of, and one without a figure is not', () => {
    expect(warned('administrative-first', president({ months: 1 }))).toBe(1);
    expect(warned('administrative-first', { months: 9, approvedBy: 'superior-court' })).toBe(0);
    expect(warned('criminal-private', { days: 1, approvedBy: 'supreme-court' })).toBe(1);
  });
});

const running = table(`
  closed     | on         | limit      | late
  -----------|------------|------------|-----
             |            | 2024-06-03 | -
             | 2024-02-10 | 2024-04-11 | 0
             | 2024-05-01 | 2024-07-01 | 0
             | 2024-08-01 | 2024-10-08 | 0
  2024-08-01 |            | 2024-10-08 | 0
  2024-01-31 |            | 2024-04-01 | 0
`);

describe('an exclusion that is still running', () => {
  it.each(running)('by closing $closed or day $on gives $limit', ({ closed, on, limit, late }) => {
    const { value, because } = timeLimit(
      {
        procedure: 'civil-summary',
        filedOn: '2024-01-01',
        closedOn: (closed || undefined) as CourtDate | undefined,
        on: (on || undefined) as CourtDate | undefined,
        extensions: [],
        excluded: [{ from: '2024-02-01' }],
      },
      publishedCalendar,
    );
    expect([value.limitOn, String(value.overdueDays ?? '-')]).toEqual([limit, late]);
    expect(because.some(({ says }) => says.en.includes('still running'))).toBe(true);
  });
});

const changed = table(`
  procedure            | filed      | changes                                                         | closed     | limit      | late | warnings
  ---------------------|------------|-----------------------------------------------------------------|------------|------------|------|---------
  civil-summary        | 2025-01-02 | civil-first-ordinary 2025-03-20                                 | 2025-06-02 | 2025-07-02 | 0    | 0
  civil-summary        | 2025-01-02 | civil-first-ordinary 2025-03-20                                 | 2025-07-03 | 2025-07-02 | 1    | 0
  civil-summary        | 2025-01-02 | civil-first-ordinary 2025-04-02                                 | 2025-06-02 | 2025-07-02 | 0    | 0
  civil-summary        | 2025-01-02 | civil-first-ordinary 2025-04-03                                 | 2025-06-02 | 2025-07-02 | 0    | 1
  civil-small-claims   | 2025-01-02 | civil-summary 2025-02-10, civil-first-ordinary 2025-03-20       | 2025-07-02 | 2025-07-02 | 0    | 0
  administrative-summary | 2025-01-02 | administrative-first 2025-02-10                               | 2025-07-02 | 2025-07-02 | 0    | 0
  criminal-fast-track  | 2025-03-03 | criminal-summary 2025-03-10                                     | 2025-03-31 | 2025-03-31 | 0    | 0
  criminal-summary     | 2025-03-03 | criminal-first 2025-03-10                                       | 2025-05-12 | 2025-05-12 | 0    | 0
  criminal-summary     | 2025-03-03 | criminal-first 2025-03-10                                       | 2025-05-13 | 2025-05-12 | 1    | 0
`);

const changes = (cell: string): ProcedureChange[] =>
  list(cell).map((one) => {
    const [to, on] = one.split(' ') as [Procedure, CourtDate];
    return { to, on };
  });

describe('a change of procedure', () => {
  it.each(changed)('from $procedure filed $filed by $changes has the limit $limit', (row) => {
    const { value, because } = timeLimit(
      {
        procedure: row.procedure as Procedure,
        filedOn: row.filed as CourtDate,
        closedOn: row.closed as CourtDate,
        extensions: [],
        excluded: [],
        changes: changes(row.changes!),
      },
      publishedCalendar,
    );
    expect([value.limitOn, String(value.overdueDays), String(value.warnings.length)]).toEqual([
      row.limit,
      row.late,
      row.warnings,
    ]);
    expect(because[0]?.cite).toMatch(/^law:Interpretation of the /);
  });

  it.each([
    ['civil-summary', 'civil-first-ordinary 2025-01-02', undefined],
    ['civil-summary', 'civil-first-ordinary 2025-01-01', 'before 2025-01-02'],
    ['civil-summary', 'civil-first-ordinary 2025-06-02', undefined],
    ['civil-summary', 'civil-first-ordinary 2025-06-03', 'after the closing'],
    ['civil-summary', 'criminal-first 2025-03-01', 'can’t follow'],
    ['civil-summary', 'civil-summary 2025-03-01', 'can’t follow'],
    ['civil-small-claims', 'civil-summary 2025-03-01, civil-first-ordinary 2025-02-28', 'before 2025-03-01'],
  ])('of %s to %s: wrong is %s', (procedure, cell, wrong) => {
    const found = wrongChange(procedure as Procedure, '2025-01-02', '2025-06-02', changes(cell));
    if (wrong === undefined) expect(found).toBeUndefined();
    else expect(found?.says.en).toContain(wrong);
  });
});

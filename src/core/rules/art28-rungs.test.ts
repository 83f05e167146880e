import { describe, expect, it } from 'vitest';
import { history, readingsIn } from '../../testing/history-notation.ts';
import { table } from '../../testing/table.ts';
import { withReadings } from '../readings/readings.ts';
import { computeSanctions } from './art28-29-sanctions.ts';
import { consequences, type Rung } from './art28-rungs.ts';

const rungs = table(`
  rung  | months | sanctions                                 | proposals
  ------|--------|-------------------------------------------|----------
  28(1) | 0      | order-to-rectify                          |
  28(2) | 0      | admonition                                |
  28(3) | 1      | criticism-and-education withhold-allowance |
  28(4) | 2      | written-self-criticism withhold-allowance |
  28(5) | 3      | circulated-criticism withhold-allowance   |
  28(6) | 6      | circulated-criticism withhold-allowance   |
  28(7) | 12     | withhold-allowance                        | transfer-from-adjudication
  28(8) | 0      |                                           | removal-from-judge-quota
  28(9) | 0      |                                           | removal-from-judge-quota refer-to-disciplinary-committee
`);

it.each(rungs)('$rung brings $sanctions, and proposes $proposals', (row) => {
  const { months, sanctions, proposals } = consequences[row.rung as Rung];
  expect([String(months), sanctions.join(' '), proposals.join(' ')]).toEqual([
    row.months,
    row.sanctions,
    row.proposals,
  ]);
});

// The last result of each history, whole but for its reasons.
const results = table(`
  history                                     | readings                 | absorbed | rung              | sanctions                                 | proposals                | sensitive
  --------------------------------------------|--------------------------|----------|-------------------|-------------------------------------------|--------------------------|----------
  mp 2020-01-10                               | -                        | false    | 28(1)             | order-to-rectify                          |                          |
  Ms 2020-01-10                               | -                        | false    | committee-decides |                                           |                          |
  Mf 2020-01-10                               | -                        | false    | 28(5)             | circulated-criticism withhold-allowance   |                          | R-28.4
  Uf 2020-01-10                               | -                        | false    | 28(9)             |                                           | removal-from-judge-quota refer-to-disciplinary-committee |
  op 2020-01-10 =a, mp 2020-01-11 =a          | -                        | true     | null              |                                           |                          | R-28.7
  Uf 2020-01-10 =a, Uf 2020-01-11 =a          | -                        | true     | null              |                                           |                          | R-28.7
  op 2020-01-10, op 2021-01-09                | -                        | false    | 28(4)             | written-self-criticism withhold-allowance |                          | R-28.1 R-28.5
  mp 2020-01-10, mp 2021-01-11                | -                        | false    | 28(1)             | order-to-rectify                          |                          | R-28.3
  mp 2020-01-10, mp 2020-01-11, mp 2020-01-12 | -                        | false    | 28(3)             | criticism-and-education withhold-allowance |                         |
  mp 2020-01-10, ms 2020-01-11, mp 2020-01-12 | -                        | false    | 28(3)             | criticism-and-education withhold-allowance |                         |
  op 2020-01-10, op 2020-01-11, op 2020-01-12 | -                        | false    | 28(5)             | circulated-criticism withhold-allowance   |                          | R-28.5
  op 2020-01-10, os 2020-01-11, op 2020-01-12 | -                        | false    | committee-decides |                                           |                          | R-29.4
  op 2020-01-10, os 2020-01-11, op 2020-01-12 | R-28.5=additive          | false    | committee-decides |                                           |                          | R-29.4
  os 2020-01-10, ms 2020-01-11, Ms 2020-01-12 | -                        | false    | committee-decides |                                           |                          | R-29.3
  os 2020-01-10, os 2020-01-11, os 2020-01-12 | R-29.1=yes R-29.3=any-grade | false | committee-decides |                                           |                          | R-29.4
  os 2020-01-10, os 2020-01-11, ms 2020-01-12 | R-29.3=any-grade         | false    | 28(1)             | order-to-rectify                          |                          | R-29.3
  mp 2020-01-01 =a, mp 2020-01-02 =a, mp 2020-01-03 =a, mp 2020-01-04 =a, mp 2020-01-05, mp 2020-01-06 | R-28.7=each R-29.5=do-not-count | false | 28(3) | criticism-and-education withhold-allowance | | R-28.7 R-29.5
  op 2019-12-01, mp 2020-01-10, mp 2020-01-11, mp 2020-01-12 | -         | false    | 28(4)             | written-self-criticism withhold-allowance |                          | R-28.1 R-28.5 R-29.5
  op 2020-01-01, op 2020-01-02, mp 2020-02-01, mp 2020-02-02, mp 2020-02-03 | - | false | 28(4)           | written-self-criticism withhold-allowance |                          | R-28.5 R-29.1 R-29.5
  Mp 2020-01-10, Mp 2021-06-01, Mp 2022-12-31 | -                        | false    | 28(8)             |                                           | removal-from-judge-quota | R-28.8
  Mp 2020-01-10, Mp 2021-06-01, Mp 2022-12-31 | R-28.8=money-rung-stands | false    | 28(8)             | circulated-criticism withhold-allowance   | removal-from-judge-quota | R-28.8
  Mp 2020-01-01, Mp 2020-01-02, Mp 2020-01-03, Mp 2020-01-04, Mp 2020-01-05 | R-28.8=money-rung-stands | false | 28(8) | withhold-allowance | transfer-from-adjudication removal-from-judge-quota | R-28.5 R-28.8
`);

describe('a result', () => {
  it.each(results)('of $history ($readings) has sanctions, proposals and what it is sensitive to', (row) => {
    const findings = history(row.history!);
    const readings = withReadings(readingsIn(row.readings!));
    const result = computeSanctions(findings, readings).value.at(-1)!;
    expect({
      absorbed: String(result.absorbed),
      rung: String(result.rung),
      sanctions: result.sanctions.join(' '),
      proposals: result.proposals.join(' '),
      sensitive: result.sensitiveTo!.join(' '),
    }).toEqual({
      absorbed: row.absorbed,
      rung: row.rung,
      sanctions: row.sanctions,
      proposals: row.proposals,
      sensitive: row.sensitive,
    });
    const bare = computeSanctions(findings, readings, { sensitivity: false }).value.at(-1)!;
    expect(bare).toEqual({ ...result, sensitiveTo: undefined });
  });

  it('without a rung of its own counts and withholds nothing', () => {
    const absorbed = computeSanctions(history('op 2020-01-10 =a, mp 2020-01-11 =a'), withReadings({})).value;
    const nothing = {
      conversion: null,
      counted: [],
      allowanceMonths: { rung: 0, credited: 0, toWithhold: 0 },
    };
    expect(absorbed[1]).toMatchObject(nothing);
    const [unlawful] = computeSanctions(history('Uf 2020-01-10'), withReadings({})).value;
    expect(unlawful).toMatchObject({ ...nothing, counted: ['f1'] });
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { histories, sanctionReadings } from '../../testing/histories.ts';
import { history, readingsIn } from '../../testing/history-notation.ts';
import { runs } from '../../testing/runs.ts';
import { table } from '../../testing/table.ts';
import { withReadings } from '../readings/readings.ts';
import { findReading } from '../readings/register.ts';
import { computeSanctions } from './art28-29-sanctions.ts';

// What the last result rests on, in order.
const chains = table(`
  history                                     | readings            | cites
  --------------------------------------------|---------------------|------
  mp 2020-01-10                               | -                   | 28(1) R-28.1 R-28.3
  mp 2020-01-10, mp 2020-02-10                | R-28.3=lifetime     | 28(2) R-28.3
  op 2020-01-10, op 2020-02-10                | -                   | 28(4) R-28.1 R-28.3 R-28.5
  Mf 2020-01-10                               | -                   | 28(5) R-28.1 R-28.4 R-28.5
  Ms 2020-01-10                               | -                   | 5(4)
  Mf 2020-01-10                               | R-28.4=does-not-count | R-28.4
  mp 2020-01-10, mp 2020-02-10, mp 2020-03-10 | -                   | 29 28(3) R-28.1 R-28.3 R-29.5 R-28.5
  op 2020-01-10, op 2020-02-10, op 2020-03-10 | -                   | 29 R-29.4 28(5) R-28.1 R-29.5 R-28.5
  op 2020-01-10, os 2020-02-10, op 2020-03-10 | -                   | 29 R-29.4 R-29.4
  Ms 2020-01-10, Ms 2020-02-10, Ms 2020-03-10 | -                   | 29 R-29.3 28(5) R-28.1 R-29.5 R-28.5
  Mp 2020-01-10, Mp 2020-02-10, Mp 2020-03-10 | -                   | 28(7) R-28.1 R-28.5 law:Judges Law 11, 48, 53
  Mp 2020-01-10, Mp 2021-06-01, Mp 2022-12-31 | -                   | 28(8) R-28.1 R-28.8 law:Judges Law 11, 48, 53
  Mp 2020-01-10, Mp 2021-06-01, Mp 2022-12-31 | R-28.8=money-rung-stands | 28(8) R-28.1 R-28.8 R-28.5 law:Judges Law 11, 48, 53
  Uf 2020-01-10                               | -                   | 28(9) law:Judges Law 11, 48, 53
  op 2020-01-10 =a, mp 2020-02-10 =a          | -                   | R-28.7
`);

describe('the chain of reasons', () => {
  it.each(chains)('of the last of $history ($readings) is $cites', (row) => {
    const readings = withReadings(readingsIn(row.readings!));
    const because = computeSanctions(history(row.history!), readings).value.at(-1)!.because;
    expect(because.map((one) => one.cite).join(' ')).toBe(row.cites);
  });

  it('names the figures of the case', () => {
    const results = computeSanctions(history('op 2020-01-10, op 2020-02-10'), withReadings({})).value;
    expect(results[1]!.because.map((one) => one.says.zh)).toEqual([
      '一年内未折算的一般差错责任共2件次（f1、f2）：责令书面检查、扣发办案补贴。',
      '期间按口径自每件次之日的次日起逐日计算，末日在内。',
      '第一至四项按口径也在一年内计算。',
      '本项应扣2个月，已扣1个月予以抵扣，本次扣发1个月。',
    ]);
    expect(results[1]!.because[3]!.says.en).toBe(
      'The rung has 2 month(s), 1 withheld before are credited, 1 to withhold now.',
    );
  });

  it('cites only readings that exist, in whole sentences of both languages', () => {
    fc.assert(
      fc.property(histories(), sanctionReadings, (findings, readings) => {
        for (const { because } of computeSanctions(findings, readings).value) {
          for (const { cite, says } of because) {
            if (cite.startsWith('R-')) expect(findReading(cite)).toBeDefined();
            expect(says.zh).toMatch(/。$/);
            expect(says.en).toMatch(/\.$/);
            expect(says.zh + says.en).not.toMatch(/undefined|null|NaN|\{|\}/);
          }
        }
      }),
      runs(200),
    );
  });
});

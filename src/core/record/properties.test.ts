import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { onRecord, reverses } from '../../testing/given-record.ts';
import { histories } from '../../testing/histories.ts';
import { runs } from '../../testing/runs.ts';
import { defaultReadings } from '../readings/readings.ts';
import type { Finding } from '../rules/art28-units.ts';
import { resultsOf } from './compute.ts';
import { emptyRecord, type JudgeRecord } from './record.ts';

function recordOf(findings: readonly Finding[]): JudgeRecord {
  const recorded = findings.map((finding) => ({
    ...finding,
    review: `review of ${finding.id}`,
    decidedOn: finding.on,
    confirmedOn: finding.on,
  }));
  return { ...emptyRecord('cao'), findings: recorded, results: resultsOf(recorded, () => defaultReadings) };
}

/** Reverses one finding of a record, and the same record in which it had never been. */
const reversals = fc
  .tuple(histories(), fc.nat(19))
  .filter(([findings, place]) => place < findings.length)
  .map(([findings, place]) => {
    const id = findings[place]!.id;
    const before = recordOf(findings);
    const { events, record } = onRecord(before)
      .when(reverses(id))
      .then({ type: 'CountReversed', finding: id }, { type: 'RecordRecomputed', reversed: id });
    return { id, events, record, never: recordOf(findings.filter((one) => one.id !== id)) };
  });

describe('a reversal', () => {
  it('leads to what would be had the finding never been, except where that is heavier', () => {
    fc.assert(
      fc.property(reversals, ({ record, never, events }) => {
        const changes = events.flatMap((event) =>
          event.type === 'RecordRecomputed' ? event.differences : [],
        );
        expect(record.results.map((one) => one.finding)).toEqual(never.results.map((one) => one.finding));
        record.results.forEach((result, place) => {
          const fresh = never.results[place]!;
          const change = changes.find((one) => one.finding === result.finding);
          if (change) expect(change.after).toEqual(fresh);
          expect(result).toEqual(change?.heavier ? change.before : fresh);
        });
      }),
      runs(200),
    );
  });

  it('names the finding nowhere any more, and says what was really withheld for each that changed', () => {
    fc.assert(
      fc.property(reversals, ({ id, record, events }) => {
        for (const event of events) {
          if (event.type !== 'RecordRecomputed') continue;
          for (const { finding, before, heavier, withheld } of event.differences) {
            if (finding === id) continue;
            const left = record.findings.find((one) => one.id === finding)!;
            const given = before.rung === 'committee-decides' ? left.committeeMonths : undefined;
            expect(left.withheldMonths).toBe(withheld ?? given ?? before.allowanceMonths.toWithhold);
            if (heavier) continue;
            const now = record.results.find((one) => one.finding === finding)!;
            expect([...now.counted, ...(now.conversion?.from ?? [])]).not.toContain(id);
          }
        }
      }),
      runs(200),
    );
  });
});

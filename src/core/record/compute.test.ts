import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { histories, sanctionReadings } from '../../testing/histories.ts';
import { withReadings } from '../readings/readings.ts';
import type { Finding } from '../rules/art28-units.ts';
import { identitiesIn, joined } from '../rules/art28-units.ts';
import { differences, isHeavier, resultsOf, settledResults } from './compute.ts';
import { evolveRecord } from './events.ts';
import { emptyRecord, type RecordFinding } from './record.ts';

const readings = withReadings({});

function onRecord(findings: readonly Finding[]): RecordFinding[] {
  return findings.map((each) => ({ ...each, review: each.case, decidedOn: each.on, confirmedOn: each.on }));
}

describe('a record that is computed again after a reversal', () => {
  const findings = onRecord([
    { id: 'f1', case: 'c1', on: '2026-01-10', grade: 'major', share: 'primary' },
    { id: 'f2', case: 'c1', on: '2026-01-10', grade: 'ordinary', share: 'primary' },
  ]);
  const before = resultsOf(findings, () => readings);
  const left = findings.map((each) =>
    each.id === 'f1' ? { ...each, reversed: { on: '2026-03-01' as const, basis: '判决' } } : each,
  );
  const after = resultsOf(left, () => readings);
  const changes = differences(before, after, left);

  it('puts the next finding of the case in the place of the one that fell, which is lighter', () => {
    expect(before.map(({ rung }) => rung)).toEqual(['28(5)', null]);
    expect(changes).toMatchObject([
      { finding: 'f2', heavier: false, before: { rung: '28(5)' }, after: { rung: '28(3)' } },
    ]);
    expect(settledResults(after, changes)).toEqual(after);
  });

  it('remembers what was really withheld for the case', () => {
    const record = { ...emptyRecord('cao'), findings: left, results: before };
    const next = evolveRecord(record, {
      type: 'RecordRecomputed',
      results: after,
      differences: changes,
      reversed: 'f1',
    });
    expect(next.findings.find(({ id }) => id === 'f2')?.withheldMonths).toBe(3);
    const again = evolveRecord(next, {
      type: 'RecordRecomputed',
      results: after,
      differences: [{ ...changes[0]!, before: after[0]! }],
    });
    expect(again.findings.find(({ id }) => id === 'f2')?.withheldMonths).toBe(3);
  });

  it('remembers also what the committee had given for the case', () => {
    const given = onRecord([
      { id: 'f1', case: 'c1', on: '2026-01-10', grade: 'major', share: 'secondary', committeeMonths: 2 },
      { id: 'f2', case: 'c1', on: '2026-01-10', grade: 'ordinary', share: 'primary' },
    ]);
    const fallen = [{ ...given[0]!, reversed: { on: '2026-03-01' as const, basis: '判决' } }, given[1]!];
    const results = resultsOf(given, () => readings);
    const recomputed = differences(
      results,
      resultsOf(fallen, () => readings),
      fallen,
    );
    const record = { ...emptyRecord('cao'), findings: fallen, results };
    const next = evolveRecord(record, { type: 'RecordRecomputed', results, differences: recomputed });
    expect(next.findings.find(({ id }) => id === 'f2')?.withheldMonths).toBe(2);
  });

  it('never makes heavier what had been imposed, whatever falls', () => {
    fc.assert(
      fc.property(histories(), fc.nat(19), sanctionReadings, (history, place, chosen) => {
        const all = onRecord(history);
        const imposed = resultsOf(all, () => chosen);
        const rest = all.filter((_, index) => index !== place);
        const computed = resultsOf(rest, () => chosen);
        const settled = settledResults(computed, differences(imposed, computed, all));
        const oneName = joined(all.map(identitiesIn));
        const caseOf = (id: string) => oneName(all.find((each) => each.id === id)!.case);
        const fallen = all[place]?.id;
        const stoodFor = (name: string) => {
          const counted = imposed.filter((each) => !each.absorbed && caseOf(each.finding) === name);
          return counted.find(({ finding }) => finding === fallen) ?? counted[0]!;
        };
        for (const now of settled) {
          const own = imposed.find((each) => each.finding === now.finding)!;
          const stood = own.absorbed ? stoodFor(caseOf(now.finding)) : own;
          expect(isHeavier(stood, now)).toBe(false);
        }
      }),
      { numRuns: 300 },
    );
  });
});

import fc from 'fast-check';
import { expect, it } from 'vitest';
import { histories, sanctionReadings } from '../../testing/histories.ts';
import { naiveSanctions } from '../../testing/naive-sanctions.ts';
import { runs } from '../../testing/runs.ts';
import { computeSanctions } from './art28-29-sanctions.ts';

/** 3,000 by default, so that the check stays quick; ZHIJIAN_HISTORIES=100000 for the whole proof. */
const { numRuns } = runs(Number(process.env.ZHIJIAN_HISTORIES ?? 3000));

it(`the engine agrees with the naive implementation on ${numRuns} random histories under random readings`, () => {
  fc.assert(
    fc.property(histories(), sanctionReadings, (findings, readings) => {
      const computed = computeSanctions(findings, readings).value.map(({ because, ...result }) => {
        expect(because.length).toBeGreaterThan(0);
        return result;
      });
      expect(computed).toEqual(naiveSanctions(findings, readings));
    }),
    { numRuns },
  );
}, 600_000);

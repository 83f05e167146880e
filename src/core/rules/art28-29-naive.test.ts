import fc from 'fast-check';
import { expect, it } from 'vitest';
import { datedReadings, histories } from '../../testing/histories.ts';
import { naiveSanctions } from '../../testing/naive-sanctions.ts';
import { runs } from '../../testing/runs.ts';
import { findReading } from '../readings/register.ts';
import type { CourtDate } from '../time/court-date.ts';
import { computeSanctions, type SanctionResult } from './art28-29-sanctions.ts';
import { sanctionReadingIds } from './sanction-readings.ts';

/** 3,000 by default, so that the check stays quick; `npm test` takes 100,000 by ZHIJIAN_HISTORIES. */
const { numRuns } = runs(Number(process.env.ZHIJIAN_HISTORIES ?? 3000));

/** Judgments with several numbers cost the naive implementation most: fewer of them, and shorter histories, reach as much. */
const anyHistories = fc.oneof(
  { weight: 5, arbitrary: histories({ joint: false }) },
  { weight: 1, arbitrary: histories({ most: 10, cases: 8 }) },
);

/** What the histories have to reach, so that agreeing on them means something. */
const wanted = [
  ...['absorbed', 'committee-decides', ...Array.from({ length: 9 }, (_, place) => `28(${place + 1})`)],
  ...['ordinary primary', 'ordinary secondary', 'major primary', 'major secondary', 'minor primary'],
  ...['three years running', 'five in two years', '28(8) with money', 'a conversion feeding another'],
  ...['credited in part', 'credited in whole', 'readings of another day'],
  ...sanctionReadingIds.flatMap((id) => [
    `sensitive to ${id}`,
    ...optionsOf(id).map((one) => `${id} ${one}`),
  ]),
];

it(`the engine agrees with the naive implementation on ${numRuns} random histories under random readings`, () => {
  const reached = new Map<string, number>();
  const reach = (what: string) => reached.set(what, (reached.get(what) ?? 0) + 1);
  fc.assert(
    fc.property(anyHistories, datedReadings, (findings, dated) => {
      const readingsOn = (day: CourtDate) => dated.findLast(([from]) => from <= day)![1];
      const computed = computeSanctions(findings, readingsOn).value;
      expect(computed.map(({ because: _, ...result }) => result)).toEqual(
        naiveSanctions(findings, readingsOn),
      );
      for (const result of computed) whatIsIn(result).forEach(reach);
      const inForce = new Set(findings.map(({ on }) => readingsOn(on)));
      if (inForce.size > 1) reach('readings of another day');
      for (const readings of inForce) for (const id of sanctionReadingIds) reach(`${id} ${readings[id]}`);
    }),
    // a hundred thousand take minutes on a busy machine: more than other properties are given
    { numRuns, interruptAfterTimeLimit: 560_000 },
  );
  for (const what of wanted)
    expect(reached.get(what) ?? 0, what).toBeGreaterThanOrEqual(Math.floor(numRuns / 1000));
}, 600_000);

function whatIsIn(result: SanctionResult): string[] {
  const { rung, conversion, counted, sanctions, sensitiveTo = [], allowanceMonths: months } = result;
  const conversions = result.because.filter(({ cite }) => cite === '29').length;
  return [
    rung ?? 'absorbed',
    ...(conversion ? [`${conversion.to} ${conversion.share}`] : []),
    ...(months.credited > 0 ? [`credited in ${months.toWithhold > 0 ? 'part' : 'whole'}`] : []),
    ...(rung === '28(8)' ? [counted.length < 5 ? 'three years running' : 'five in two years'] : []),
    ...(rung === '28(8)' && sanctions.length > 0 ? ['28(8) with money'] : []),
    ...(conversions > 1 ? ['a conversion feeding another'] : []),
    ...sensitiveTo.map((id) => `sensitive to ${id}`),
  ];
}

function optionsOf(id: (typeof sanctionReadingIds)[number]): string[] {
  const reading = findReading(id)!;
  return 'options' in reading ? reading.options.map((option) => option.id) : [];
}

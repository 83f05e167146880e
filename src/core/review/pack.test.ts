import { describe, expect, it } from 'vitest';
import { given } from '../../testing/given.ts';
import { sheeted } from '../../testing/states.ts';
import { table } from '../../testing/table.ts';
import { defaultReadings } from '../readings/readings.ts';
import { attributionOf } from './attribution.ts';
import type { ReviewEnv } from './env.ts';
import { begun, type OpenReview } from './review.ts';

const review = begun(given(...sheeted).court.state('review/r1'));
const env = { readings: defaultReadings } as unknown as ReviewEnv;

/** Cao handles, Yan presides, Xu sits with them. */
const members = [
  { judge: 'cao', handling: true, presiding: false },
  { judge: 'yan', handling: false, presiding: true },
  { judge: 'xu', handling: false, presiding: false },
];

function sat(kind: string, opinions: Readonly<Record<string, string>>): OpenReview {
  const bench = { kind, members: kind === 'panel' ? members : members.slice(0, 1) };
  return { ...review, case: { ...review.case, bench }, sheet: { ...review.sheet, opinions } } as OpenReview;
}

describe('who answers by Art. 22, going by what the review sheet says each held', () => {
  const rows = table(`
    kind       | cao     | yan     | xu      | misled | answer                   | undetermined
    -----------|---------|---------|---------|--------|--------------------------|-------------
    panel      | wrong   | right   | right   | no     | cao primary              |
    panel      | wrong   | wrong   | wrong   | no     | cao primary yan primary xu secondary |
    panel      | right   | right   | wrong   | no     | xu secondary             |
    panel      | right   | right   | right   | no     |                          |
    panel      | wrong   | unknown | right   | no     | cao primary              | yan
    panel      | wrong   | wrong   | wrong   | yes    | cao full                 |
    sole-judge | wrong   |         |         | no     | cao full                 |
  `);
  it.each(rows)('$kind: $cao, $yan, $xu, misled $misled: $answer', (row) => {
    const opinions = Object.fromEntries(
      ['cao', 'yan', 'xu'].flatMap((judge) => (row[judge] ? [[judge, row[judge]]] : [])),
    );
    const finding = { misled: row.misled === 'yes', brokeCentralism: false };
    const found = attributionOf(sat(row.kind ?? '', opinions), finding, env);
    expect(found?.attributions.map(({ judge, share }) => `${judge} ${share}`).join(' ')).toBe(row.answer);
    expect(found?.undetermined.join(' ')).toBe(row.undetermined);
  });

  it('is open while the bench is not known', () => {
    const unknown = { ...review, case: { ...review.case, bench: undefined } };
    expect(attributionOf(unknown, { misled: false, brokeCentralism: false }, env)).toBeUndefined();
  });
});

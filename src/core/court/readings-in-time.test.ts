import { describe, expect, it } from 'vitest';
import { given, play } from '../../testing/given.ts';
import { confirmed } from '../../testing/states.ts';

const at = '2026-03-02T08:00';
const prior = {
  at,
  by: 'shen',
  do: 'import-prior-findings',
  on: 'cao',
  with: {
    document: '质监〔2025〕9号',
    findings: ['2025-11-01', '2025-12-01'].map((on, place) => ({
      caseNumber: `（2025）吉0799民初${place + 5}号`,
      on,
      grade: 'ordinary',
      share: 'primary',
      documentNumber: '9',
    })),
  },
};
const signed = { at, by: 'cao', do: 'countersign-prior-findings', on: 'cao', with: { batch: 'p1' } };
const adopt = (from: string, option: string, day = '2026-03-02', reading = 'R-29.4') =>
  play(day, 'adopted', {
    reading,
    option,
    from,
    minutesNumber: `质监委纪要〔2026〕${day.replaceAll('-', '')}号`,
    minutesOn: day,
  });
const reversed = {
  at: '2026-04-20T09:00',
  by: 'shen',
  do: 'reverse-finding',
  on: 'r1',
  with: {
    judge: 'cao',
    finding: 'f1',
    basis: 'superior-ruling',
    document: { type: '判决', number: '1', on: '2026-04-18' },
  },
};
const rungs = (court: ReturnType<typeof given>['court']) =>
  court.state('record/cao').results.map((each) => `${each.rung} ${each.allowanceMonths.toWithhold}`);

/** Two ordinary counts of 2025; the third, confirmed on 2026-04-11, converts them into a major one. */
describe('a reading that the committee adopts', () => {
  it('does not change what was counted before the day from which it holds', () => {
    const before = given(prior, signed).court;
    const after = given(prior, signed, adopt('2026-03-02', 'always')).court;
    expect(rungs(after)).toEqual(rungs(before));
    expect(after.state('record/cao').results).toEqual(before.state('record/cao').results);
  });

  it('decides what is counted from that day on, by the readings of each counting day', () => {
    expect(rungs(given(prior, signed, ...confirmed).court)).toEqual(['28(3) 1', '28(4) 1', '28(5) 1']);
    const court = (from: string) =>
      given(prior, signed, adopt(from, 'additive', '2026-03-02', 'R-28.5'), ...confirmed).court;
    const counted = court('2026-03-02').state('record/cao').findings.at(-1)?.on ?? '';
    expect(rungs(court('2026-03-02'))).toEqual(['28(3) 1', '28(4) 1', '28(5) 3']);
    expect(rungs(court(counted))).toEqual(['28(3) 1', '28(4) 1', '28(5) 3']);
    expect(rungs(court('2026-04-30'))).toEqual(['28(3) 1', '28(4) 1', '28(5) 1']);
  });

  it('is named by the results that rest on it, and by those that another option would change', () => {
    const { results } = given(prior, signed, ...confirmed).court.state('record/cao');
    const [, second, third] = results;
    expect(second?.because.map(({ cite }) => cite)).toEqual(
      expect.arrayContaining(['28(4)', 'R-28.1', 'R-28.3', 'R-28.5']),
    );
    expect(second?.sensitiveTo).toContain('R-28.5');
    expect(third?.because.map(({ cite }) => cite)).toEqual(
      expect.arrayContaining(['29', 'R-29.4', 'R-29.5']),
    );
  });

  it('adopted later leaves closed cases alone, also when the record is computed again', () => {
    const late = adopt('2026-04-15', 'additive', '2026-04-15', 'R-28.5');
    const settledBefore = given(prior, signed, ...confirmed, late).court;
    expect(rungs(settledBefore)).toEqual(['28(3) 1', '28(4) 1', '28(5) 1']);
    const recomputed = given(prior, signed, ...confirmed, late, reversed).court;
    expect(rungs(recomputed)).toEqual(['28(3) 1', '28(4) 1']);
  });
});

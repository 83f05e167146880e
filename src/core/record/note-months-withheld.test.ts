import { describe, expect, it } from 'vitest';
import { counts, givenRecord, notes, type OnRecord, reverses, standing } from '../../testing/given-record.ts';

const secondary = counts('r1: Ms 2026-01-10');

describe('note-months-withheld', () => {
  it('gives a secondary major the months of the committee, which a later conversion credits', () => {
    const { events, record } = givenRecord(secondary)
      .when(notes('r1/f1', 2, true))
      .then({ type: 'MonthsWithheldNoted', finding: 'r1/f1', months: 2, byCommittee: true });
    expect(events).toEqual([{ type: 'MonthsWithheldNoted', finding: 'r1/f1', months: 2, byCommittee: true }]);
    expect(record.findings[0]).toMatchObject({ committeeMonths: 2 });
    expect(record.findings[0]?.withheldMonths).toBeUndefined();
    const later = givenRecord(
      secondary,
      notes('r1/f1', 2, true),
      counts('r2: Ms 2026-01-11'),
      counts('r3: Ms 2026-01-12'),
    );
    expect(standing(later.record).at(-1)).toBe('r3/f1 28(5) 3-2=1');
  });

  it('after a restoration notes what is still withheld, and credits no more', () => {
    const three = ['r1: Mp 2025-06-10', 'r2: Mp 2025-07-10', 'r3: Mp 2025-08-10'].map((each) => counts(each));
    const { events, record } = givenRecord(...three, reverses('r1/f1'))
      .when(notes('r3/f1', 3))
      .then({ type: 'MonthsWithheldNoted', finding: 'r3/f1', months: 3, byCommittee: false });
    expect(events).toEqual([
      { type: 'MonthsWithheldNoted', finding: 'r3/f1', months: 3, byCommittee: false },
    ]);
    expect(record.findings.at(-1)).toMatchObject({ withheldMonths: 3 });
    const next = (...steps: readonly OnRecord[]) =>
      standing(givenRecord(...three, reverses('r1/f1'), ...steps, counts('r4: Mp 2025-09-10')).record).at(-1);
    // 3 for the second and 6 for the third were withheld; 3 of the 6 are given back
    expect([next(), next(notes('r3/f1', 3))]).toEqual(['r4/f1 28(7) 12-9=3', 'r4/f1 28(7) 12-6=6']);
  });

  it('takes as many months as were really withheld, also where they are more', () => {
    const { record } = givenRecord(counts('r1: op 2026-01-10'))
      .when(notes('r1/f1', 2))
      .then({ type: 'MonthsWithheldNoted', finding: 'r1/f1', months: 2, byCommittee: false });
    expect(record.findings[0]).toMatchObject({ withheldMonths: 2 });
    expect(record.findings[0]?.committeeMonths).toBeUndefined();
  });

  it('changes no other finding, and none that was reversed', () => {
    const two = [counts('r1: op 2026-01-10'), counts('r2: op 2026-01-11'), reverses('r2/f1')];
    const months = (finding: string) =>
      givenRecord(...two)
        .when(notes(finding, 7))
        .then({ type: 'MonthsWithheldNoted', finding, months: 7, byCommittee: false })
        .record.findings.map((each) => each.withheldMonths);
    expect([months('r1/f1'), months('r2/f1'), months('r3/f1')]).toEqual([
      [7, undefined],
      [undefined, undefined],
      [undefined, undefined],
    ]);
  });

  it('is the system’s alone, with a whole number of months', () => {
    givenRecord(secondary)
      .when({ ...notes('r1/f1', 1), by: 'shen' })
      .refused('not-yours-to-do', '28');
    for (const months of [-1, 1.5])
      givenRecord(secondary)
        .when(notes('r1/f1', months))
        .refused('malformed', undefined, /months/);
    givenRecord(secondary)
      .when({ ...notes('r1/f1', 1), with: { finding: 'r1/f1', months: 1 } })
      .refused('malformed', undefined, /byCommittee/);
  });
});

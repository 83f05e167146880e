import { describe, expect, it } from 'vitest';
import { type Given, given } from '../../testing/given.ts';
import { cleared, confirmed, decided } from '../../testing/states.ts';
import { qualityOf } from './quality.ts';
import { begun, type OpenReview } from './review.ts';

const review = (...steps: readonly Given[]): OpenReview => begun(given(...steps).court.state('review/r1'));
const grade = (each: OpenReview) => qualityOf(each)?.value;

describe('the quality grade of a case (6(1))', () => {
  it('comes with the confirmation, not with the vote', () => {
    expect(grade(review(...decided))).toBeUndefined();
    expect(grade(review(...confirmed))).toBe('unqualified');
  });

  it('follows the gravest finding that stands', () => {
    const open = review(...confirmed);
    const cao = open.judges.cao!;
    const track = cao.track!;
    const minor = {
      ...track,
      findings: track.findings.map((each) => ({ ...each, grade: 'minor' as const })),
    };
    const of = (changed: typeof track) =>
      grade({ ...open, judges: { ...open.judges, cao: { ...cao, track: changed } } });
    expect(of(minor)).toBe('flawed');
    expect(of({ ...minor, findings: [...minor.findings, ...track.findings] })).toBe('unqualified');
    expect(of({ ...track, stage: 'reversed', findings: [] })).toBeUndefined();
  });

  it('is qualified once the review has ended without a finding', () => {
    expect(grade(review(...cleared))).toBeUndefined();
    const open = review(...cleared);
    expect(grade({ ...open, stage: 'closed', closing: 'no-liability' })).toBe('qualified');
    expect(grade({ ...open, stage: 'archived', closing: 'decided-by-superior' })).toBe('qualified');
  });

  it('is not given where nobody could decide', () => {
    expect(grade({ ...review(...cleared), stage: 'closed', closing: 'no-body' })).toBeUndefined();
  });
});

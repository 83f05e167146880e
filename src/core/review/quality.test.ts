import { describe, expect, it } from 'vitest';
import { type Given, given, play } from '../../testing/given.ts';
import { adopted, cleared, confirmed, decided, meeting } from '../../testing/states.ts';
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

const day = '2026-03-24';
const ballot = (question: string, choice: string, at = day) => play(at, 'ballot', { question, choice });
const established = [
  adopted('R-6.1', 'voted'),
  ...meeting,
  ballot('f1/cao/established', 'yes'),
  ballot('f1/cao/share/primary', 'yes'),
];
const close = {
  by: '@presider:m1',
  do: 'close-item',
  on: 'm1',
  at: '2026-03-24T10:30',
  with: { reasons: '经表决。' },
};

describe('the quality grade under R-6.1 voted', () => {
  it.each([
    [['yes'], 'unqualified'],
    [['no', 'yes'], 'flawed'],
    [['no', 'no'], 'qualified'],
  ] as const)('put from the lowest grade up, %s: %s', (choices, expected) => {
    const asked = ['quality/unqualified', 'quality/flawed'];
    const ballots = choices.map((choice, place) => ballot(asked[place] ?? '', choice));
    const court = given(...established, ...ballots)
      .when(close)
      .then(
        { type: 'ItemClosed', outcome: { quality: expected } },
        { type: 'ErrorFound', quality: expected },
      );
    const open = begun(court.state('review/r1'));
    expect(grade(open)).toBe(expected);
    expect(qualityOf(open)?.because.map(({ cite }) => cite)).toEqual(['R-6.1']);
  });

  it('has to be voted before the item can be closed, and after the findings only', () => {
    given(...established)
      .when(close)
      .refused('questions-left', '23');
    given(adopted('R-6.1', 'voted'), ...meeting)
      .when({ ...close, do: 'open-ballot', with: { question: 'quality/unqualified' } })
      .refused('question-not-next', '23');
    given(...meeting, ballot('f1/cao/established', 'no'))
      .when(close)
      .then(
        { type: 'ItemClosed', outcome: { quality: undefined } },
        { type: 'NoErrorFound', quality: undefined },
      );
  });

  it('is voted on a case without a finding as well', () => {
    const court = given(
      adopted('R-6.1', 'voted'),
      ...meeting,
      ballot('f1/cao/established', 'no'),
      ballot('quality/unqualified', 'no'),
      ballot('quality/flawed', 'yes'),
    )
      .when(close)
      .then(
        { type: 'ItemClosed', outcome: { quality: 'flawed' } },
        { type: 'NoErrorFound', quality: 'flawed' },
      );
    expect(grade(begun(court.state('review/r1')))).toBe('flawed');
  });

  it('stands as voted while the findings do; once one has fallen, no graver than what is left', () => {
    const open = { ...review(...confirmed), qualityVoted: 'unqualified' as const };
    const cao = open.judges.cao!;
    const track = cao.track!;
    const changedTo = (
      changed: Partial<typeof track>,
      quality: 'unqualified' | 'flawed' | 'qualified' = 'unqualified',
    ) =>
      grade({
        ...open,
        qualityVoted: quality,
        judges: { ...open.judges, cao: { ...cao, track: { ...track, ...changed } } },
      });
    const minor = track.findings.map((each) => ({ ...each, grade: 'minor' as const }));
    expect(changedTo({})).toBe('unqualified');
    expect(changedTo({ findings: minor })).toBe('unqualified');
    expect(changedTo({ stage: 'replaced', findings: minor })).toBe('flawed');
    expect(changedTo({ stage: 'revoked', findings: [] })).toBe('qualified');
    expect(changedTo({ stage: 'reversed', findings: [] }, 'flawed')).toBe('qualified');
    expect(changedTo({ stage: 'replaced' }, 'qualified')).toBe('qualified');
  });
});

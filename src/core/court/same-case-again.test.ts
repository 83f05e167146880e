import { describe, expect, it } from 'vitest';
import { type Given, given, play } from '../../testing/given.ts';
import { settled } from '../../testing/states.ts';

/** The same case is reviewed again, and another error of the judge cao is found in it. */
const again = (finding: object, grade = 'ordinary'): readonly Given[] => [
  ...settled,
  play('2026-05-20', 'archived'),
  play('2026-05-25', 'registered', {
    review: 'r2',
    document: { type: '民事裁定书', number: '（2026）吉07民终120号', on: '2026-05-10' },
  }),
  play('2026-05-28', 'defended', { review: 'r2' }),
  play('2026-05-29', 'under-examination', { review: 'r2' }),
  play('2026-06-01', 'sheet', { review: 'r2' }),
  play('2026-06-02', 'finding', { review: 'r2', facts: '判决主文利率与查明不符。', ...finding }),
  play('2026-06-02', 'heard', { review: 'r2' }),
  play('2026-06-04', 'delivered', { review: 'r2', grade }),
  { at: '2026-06-08T09:00', by: 'shen', do: 'table-for-meeting', on: 'r2' },
  play('2026-06-09', 'meeting', { review: 'r2', meeting: 'm5' }),
  ...['f1/cao/established', 'f1/cao/share/primary'].map((question) =>
    play('2026-06-16', 'ballot', { meeting: 'm5', question }),
  ),
  play('2026-06-16', 'closed-meeting', { meeting: 'm5' }),
  play('2026-06-16', 'told-the-panel', { review: 'r2' }),
  play('2026-07-03', 'confirmed', { review: 'r2', minutes: '审委会〔2026〕6号' }),
];
const reverse = (review: string) => ({
  at: '2026-08-03T09:00',
  by: 'shen',
  do: 'reverse-finding',
  on: review,
  with: {
    judge: 'cao',
    finding: 'f1',
    basis: 'superior-ruling',
    document: { type: '再审判决书', number: '（2026）吉民再17号', on: '2026-07-30' },
  },
});

type Court = ReturnType<typeof given>['court'];
const sanctions = (court: Court, id: 'r1' | 'r2') => {
  const review = court.state(`review/${id}`);
  const all = review.stage === 'unstarted' ? [] : (review.judges.cao?.track?.sanctions ?? []);
  return all.map(({ kind, months, stage, restore }) =>
    [kind, months, stage, restore].filter(Boolean).join(' '),
  );
};
const results = (court: Court) =>
  court
    .state('record/cao')
    .results.map(({ finding, absorbed, rung, allowanceMonths: { toWithhold } }) =>
      absorbed ? `${finding} absorbed` : `${finding} ${rung} ${toWithhold}`,
    );

describe('a case found in two reviews counts once (R-28.7)', () => {
  it('by its earliest finding of one gravity; the other leads to nothing', () => {
    const { court } = given(...again({}));
    expect(results(court)).toEqual(['r1/f1 28(3) 1', 'r2/f1 absorbed']);
    expect(sanctions(court, 'r2')).toEqual([]);
  });

  it('and when that falls the finding of the other review takes its place, with sanctions of its own', () => {
    const court = given(...again({}))
      .when(reverse('r1'))
      .then(
        { type: 'FindingReversed', judge: 'cao', finding: 'f1', basis: 'superior-ruling', left: [] },
        { type: 'CountReversed', finding: 'r1/f1', on: '2026-08-03' },
        {
          type: 'RecordRecomputed',
          reversed: 'r1/f1',
          differences: [
            {
              finding: 'r2/f1',
              before: { rung: '28(3)', allowanceMonths: { toWithhold: 1 } },
              after: { rung: '28(3)', allowanceMonths: { toWithhold: 1 } },
              heavier: false,
            },
          ],
        },
        {
          type: 'RestorationProposed',
          judge: 'cao',
          sanctions: ['criticism-and-education', 'withhold-allowance'],
          lapsed: [],
          stands: 0,
        },
        {
          type: 'SanctionsProposed',
          judge: 'cao',
          finding: 'f1',
          sanctions: [
            { kind: 'criticism-and-education', stage: 'proposed' },
            { kind: 'withhold-allowance', months: 1, stage: 'proposed' },
          ],
          forCommittee: false,
        },
      );
    expect(results(court)).toEqual(['r2/f1 28(3) 1']);
    expect(sanctions(court, 'r1')).toEqual([
      'criticism-and-education executed proposed',
      'withhold-allowance 1 executed proposed',
    ]);
    expect(sanctions(court, 'r2')).toEqual([
      'criticism-and-education proposed',
      'withhold-allowance 1 proposed',
    ]);
    expect(court.state('record/cao').findings.at(-1)?.withheldMonths).toBe(1);
  });

  it('by the graver later one, from its own day: what the earlier had led to is restored', () => {
    const { court } = given(...again({ item: '19(8)' }, 'major'));
    expect(results(court)).toEqual(['r1/f1 absorbed', 'r2/f1 28(5) 3']);
    expect(sanctions(court, 'r1')).toEqual([
      'criticism-and-education executed proposed',
      'withhold-allowance 1 executed proposed',
    ]);
    expect(sanctions(court, 'r2')).toEqual([
      'circulated-criticism proposed',
      'withhold-allowance 3 proposed',
    ]);
  });

  it('and when the graver falls the earlier takes its place again, and its sanctions stand', () => {
    const court = given(...again({ item: '19(8)' }, 'major'))
      .when(reverse('r2'))
      .then(
        { type: 'FindingReversed', judge: 'cao', finding: 'f1', basis: 'superior-ruling', left: [] },
        { type: 'ReviewClosed', because: 'tracks-ended' },
        { type: 'CountReversed', finding: 'r2/f1', on: '2026-08-03' },
        {
          type: 'RecordRecomputed',
          reversed: 'r2/f1',
          differences: [
            {
              finding: 'r1/f1',
              before: { rung: '28(5)', allowanceMonths: { toWithhold: 3 } },
              after: { rung: '28(3)', allowanceMonths: { toWithhold: 1 } },
              heavier: false,
            },
          ],
        },
        {
          type: 'RestorationProposed',
          judge: 'cao',
          sanctions: [],
          lapsed: ['circulated-criticism', 'withhold-allowance'],
          stands: 0,
        },
        {
          type: 'SanctionsProposed',
          judge: 'cao',
          finding: 'f1',
          sanctions: [
            { kind: 'criticism-and-education', stage: 'proposed' },
            { kind: 'withhold-allowance', months: 1, stage: 'proposed' },
          ],
          forCommittee: false,
        },
      );
    expect(results(court)).toEqual(['r1/f1 28(3) 1']);
    expect(sanctions(court, 'r1')).toEqual([
      'criticism-and-education executed',
      'withhold-allowance 1 executed',
    ]);
    expect(sanctions(court, 'r2')).toEqual([]);
    expect(court.state('record/cao').findings[0]?.withheldMonths).toBe(1);
  });
});

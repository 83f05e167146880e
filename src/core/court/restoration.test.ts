import { describe, expect, it } from 'vitest';
import { type Given, given, play } from '../../testing/given.ts';
import { confirmed, proposed, settled } from '../../testing/states.ts';

const document = { type: '再审判决书', number: '（2026）吉民再17号', on: '2026-05-08' };
const reverse = (finding = 'f1') => ({
  by: 'shen',
  do: 'reverse-finding',
  with: { judge: 'cao', finding, basis: 'superior-ruling', document },
  at: '2026-05-11T09:00',
});
const sanctionsOf = (court: ReturnType<typeof given>['court']) => {
  const review = court.state('review/r1');
  return review.stage === 'unstarted' ? [] : (review.judges.cao?.track?.sanctions ?? []);
};

describe('what a finding had led to, once it is reversed (Judges Law 65)', () => {
  it('is to be restored where it was imposed', () => {
    const court = given(...settled)
      .when(reverse())
      .then(
        { type: 'FindingReversed', judge: 'cao', finding: 'f1', basis: 'superior-ruling', left: [] },
        { type: 'CountReversed', finding: 'r1/f1', on: '2026-05-11' },
        { type: 'RecordRecomputed', reversed: 'r1/f1', differences: [] },
        {
          type: 'RestorationProposed',
          judge: 'cao',
          sanctions: ['criticism-and-education', 'withhold-allowance'],
          lapsed: [],
          stands: 0,
        },
      );
    expect(sanctionsOf(court)).toMatchObject([
      { kind: 'criticism-and-education', restore: 'proposed' },
      { kind: 'withhold-allowance', restore: 'proposed' },
    ]);
  });

  const reversed = { ...reverse(), at: '2026-05-21T09:00', on: 'r1' };
  const restoration = {
    sanction: 'criticism-and-education',
    judge: 'cao',
    on: '2026-05-12',
    proof: '恢复名誉的通知',
  };
  const restored = (by: string, more: object = {}) => ({
    at: '2026-05-22T09:00',
    on: 'r1',
    by,
    do: 'record-restoration',
    with: { ...restoration, ...more },
  });

  it('is restored by whoever imposed it, with what shows it, once', () => {
    const once = given(...settled, reversed);
    once.when(restored('zheng')).then({
      type: 'SanctionRestored',
      judge: 'cao',
      sanction: 'criticism-and-education',
      on: '2026-05-12',
    });
    expect(sanctionsOf(once.court)).toMatchObject([
      { kind: 'criticism-and-education', stage: 'restored' },
      { kind: 'withhold-allowance', stage: 'executed' },
    ]);
    given(...settled, reversed, restored('zheng'))
      .when(restored('zheng'))
      .refused('nothing-to-restore', 'law:Judges Law 65');
  });

  it.each([
    ['by another', 'zhang', {}, 'not-the-owner'],
    ['tomorrow', 'zheng', { on: '2026-05-23' }, 'in-future'],
    ['where it was not imposed', 'zheng', { sanction: 'admonition' }, 'no-such-sanction'],
  ])('is not restored %s', (_, by, more, code) => {
    given(...settled, reversed)
      .when(restored(by, more))
      .refused(code);
  });

  it('falls away where it had only been proposed', () => {
    const { court, when } = given(...confirmed);
    when(reverse()).then(
      { type: 'FindingReversed', judge: 'cao', finding: 'f1', basis: 'superior-ruling', left: [] },
      { type: 'ReviewClosed', because: 'tracks-ended' },
      { type: 'CountReversed', finding: 'r1/f1', on: '2026-05-11' },
      { type: 'RecordRecomputed', reversed: 'r1/f1', differences: [] },
      {
        type: 'RestorationProposed',
        judge: 'cao',
        sanctions: [],
        lapsed: ['criticism-and-education', 'withhold-allowance'],
        stands: 0,
      },
    );
    expect(sanctionsOf(court)).toEqual([]);
  });

  it('gives way to the next finding of the case, with what that asks for (28)', () => {
    const ballots = [
      'f1/cao/established',
      'f1/cao/share/primary',
      'f2/cao/established',
      'f2/cao/share/primary',
    ];
    const two: readonly Given[] = [
      ...proposed,
      play('2026-03-11', 'finding', { finding: 'f2', item: '17(1)' }),
      play('2026-03-11', 'heard'),
      play('2026-03-13', 'delivered'),
      { at: '2026-03-16T09:00', by: 'shen', do: 'table-for-meeting', on: 'r1' },
      play('2026-03-17', 'meeting'),
      ...ballots.map((question) => play('2026-03-24', 'ballot', { question })),
      play('2026-03-24', 'closed-meeting'),
      play('2026-03-24', 'told-the-panel'),
      play('2026-04-10', 'confirmed'),
      play('2026-04-13', 'sanctions'),
    ];
    const court = given(...two)
      .when(reverse())
      .then(
        {
          type: 'FindingReversed',
          judge: 'cao',
          finding: 'f1',
          basis: 'superior-ruling',
          left: [{ finding: 'f2', item: '17(1)', grade: 'minor', share: 'primary' }],
        },
        { type: 'CountReversed', finding: 'r1/f1', on: '2026-05-11' },
        {
          type: 'RecordRecomputed',
          reversed: 'r1/f1',
          differences: [
            {
              finding: 'r1/f2',
              before: { rung: '28(3)', allowanceMonths: { toWithhold: 1 } },
              after: { rung: '28(1)', allowanceMonths: { toWithhold: 0 } },
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
          finding: 'f2',
          sanctions: [{ kind: 'order-to-rectify', stage: 'proposed' }],
          forCommittee: false,
        },
      );
    expect(sanctionsOf(court)).toMatchObject([
      { kind: 'order-to-rectify', stage: 'proposed' },
      { kind: 'criticism-and-education', restore: 'proposed' },
      { kind: 'withhold-allowance', restore: 'proposed' },
    ]);
    expect(court.state('record/cao').results).toMatchObject([{ finding: 'r1/f2', rung: '28(1)' }]);
    const fields = { judge: 'cao', sanction: 'order-to-rectify', dueOn: '2026-06-01' };
    const reversed = { ...reverse(), at: '2026-05-20T09:00', on: 'r1' };
    given(...two, reversed)
      .when({ by: 'chen', do: 'issue-sanction', with: fields, at: '2026-05-21T09:00' })
      .then({ type: 'SanctionIssued', judge: 'cao', sanction: 'order-to-rectify', dueOn: '2026-06-01' });
  });
});

import { describe, it } from 'vitest';
import { given, play } from '../../testing/given.ts';
import { told } from '../../testing/states.ts';
import { storyBefore } from '../../testing/story-desks.ts';

describe('a request of somebody on the panel (24)', () => {
  it('is answered to them, and decided for whom it was about', () => {
    given(
      ...told,
      {
        at: '2026-03-30T09:00',
        by: 'yan',
        do: 'request-reconsideration',
        on: 'r1',
        with: { grounds: '有误' },
      },
      play('2026-04-01', 'meeting-on-judge', { judge: 'yan' }),
      play('2026-04-08', 'ballot', { meeting: 'm2', question: 'f1/cao/upheld' }),
    )
      .when({ by: 'qian', do: 'close-item', on: 'm2', with: { reasons: '理由正当' } })
      .then(
        {
          type: 'ItemClosed',
          outcome: {
            kind: 'reconsideration',
            askedBy: 'yan',
            persons: [{ judge: 'cao', outcome: 'upheld' }],
          },
        },
        {
          type: 'ReconsiderationDecided',
          judge: 'cao',
          outcome: 'upheld',
          reasons: '理由正当',
          askedBy: 'yan',
        },
        { type: 'ReconsiderationAnswered', judge: 'yan', meeting: 'm2', reasons: '理由正当' },
      );
  });
});

describe('a reconsideration whose reason lies in the facts (24)', () => {
  const m2 = { meeting: 'm2' };
  const put = (question: string, choice: string) =>
    play('2026-04-20', question.includes('lighter') ? 'ballot-with-reason' : 'ballot', {
      ...m2,
      question,
      choice,
    });
  const reason = { finding: 'f1', liesIn: 'facts', words: '庭审录像证明金额无误。' };
  /** Two judges answer for the finding; one has asked, the other has been confirmed meanwhile. */
  const confirmedMeanwhile = [
    ...storyBefore('reason-in-the-facts-helps-everyone', 'record-reason').filter(({ at }) => at < '2026-04'),
    play('2026-04-09', 'confirmed'),
    play('2026-04-13', 'meeting-on-judge', { judge: 'yan' }),
    put('f1/yan/upheld', 'no'),
    put('f1/yan/lighter-share/secondary', 'no'),
    { at: '2026-04-20T10:00', by: '@presider', do: 'record-reason', on: 'm2', with: reason },
  ];
  const reasons = '事实无误。';
  const close = { by: 'qian', do: 'close-item', on: 'm2', with: { reasons } };
  const yan = { judge: 'yan', outcome: 'revoked' } as const;
  const revoked = { type: 'ReconsiderationDecided', ...yan, findings: [], askedBy: 'yan' } as const;
  const reversed = { type: 'FindingReversed', judge: 'cao', finding: 'f1', basis: reasons, reasons } as const;
  const lapsed = {
    type: 'RestorationProposed',
    judge: 'cao',
    sanctions: [],
    lapsed: ['criticism-and-education', 'withhold-allowance'],
    stands: 0,
  } as const;

  it('leaves what had been confirmed for another, where it is upheld for them', () => {
    given(...confirmedMeanwhile, put('f1/cao/upheld', 'yes'))
      .when(close)
      .then(
        { type: 'ItemClosed', outcome: { persons: [yan, { judge: 'cao', outcome: 'upheld' }] } },
        revoked,
      );
  });

  it('reverses what had been confirmed for another', () => {
    given(...confirmedMeanwhile, put('f1/cao/upheld', 'no'), put('f1/cao/lighter-share/secondary', 'no'))
      .when(close)
      .then(
        { type: 'ItemClosed', outcome: { persons: [yan, { judge: 'cao', outcome: 'revoked' }] } },
        revoked,
        { ...reversed, left: [] },
        { type: 'ReviewClosed', because: 'tracks-ended' },
        { type: 'CountReversed', finding: 'r1/f1', on: '2026-04-20', basis: '质监委复议' },
        { type: 'RecordRecomputed', reversed: 'r1/f1', results: [], differences: [] },
        lapsed,
      );
  });

  it('counts what is left lighter for another from the day of its own', () => {
    const lighter = { finding: 'f1', item: '18(3)', grade: 'ordinary', share: 'secondary' } as const;
    given(...confirmedMeanwhile, put('f1/cao/upheld', 'no'), put('f1/cao/lighter-share/secondary', 'yes'))
      .when(close)
      .then(
        {
          type: 'ItemClosed',
          outcome: { persons: [yan, { judge: 'cao', outcome: 'replaced', findings: [lighter] }] },
        },
        revoked,
        { ...reversed, left: [lighter] },
        { type: 'CountReversed', finding: 'r1/f1', on: '2026-04-20', basis: '质监委复议' },
        { type: 'RecordRecomputed', reversed: 'r1/f1' },
        {
          type: 'FindingsCounted',
          review: 'r1',
          findings: [{ id: 'r1/f1', share: 'secondary', on: '2026-04-10', decidedOn: '2026-03-24' }],
        },
        lapsed,
        { type: 'ReviewClosed', because: 'tracks-ended' },
        {
          type: 'SanctionsProposed',
          judge: 'cao',
          finding: 'f1',
          sanctions: [{ kind: 'criticism-and-education' }, { kind: 'withhold-allowance', months: 1 }],
        },
        { type: 'MonthsWithheldNoted', finding: 'r1/f1', months: 0 },
      );
  });
});

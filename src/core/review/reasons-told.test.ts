import { describe, expect, it } from 'vitest';
import { type Given, given, play } from '../../testing/given.ts';
import { cleared, decided, meeting, told } from '../../testing/states.ts';
import { begun } from './review.ts';

const reasons = '事实清楚，证据充分，经表决认定。';
const tell = (fields: object, at = '2026-03-24T14:00') => ({
  by: 'shen',
  do: 'notify-decision',
  with: { judge: 'cao', ...fields },
  at,
});
type Court = ReturnType<typeof given>['court'];
const caoIn = (court: Court) => begun(court.state('review/r1')).judges.cao;

describe('the reasons with which the presider closed the item', () => {
  it('are those of the decision, and are told without being typed again (O4)', () => {
    const before = given(...decided);
    expect(caoIn(before.court)?.reasons).toBe(reasons);
    const court = before.when(tell({})).then({ type: 'DecisionNotified', judge: 'cao', reasons });
    expect(caoIn(court)?.decision).toEqual({ issuedOn: '2026-03-24', reasons });
  });

  it('give way to what the office writes instead, which is what flows on', () => {
    const edited = '认定的事实与庭审笔录不符。';
    const court = given(...decided)
      .when(tell({ reasons: edited }))
      .then({ type: 'DecisionNotified', judge: 'cao', reasons: edited });
    expect(caoIn(court)).toMatchObject({ reasons, decision: { reasons: edited } });
  });

  it('go to a member of the panel who was not voted on as well', () => {
    const court = given(...decided)
      .when(tell({ judge: 'hua' }))
      .then({ type: 'DecisionNotified', judge: 'hua', reasons });
    expect(begun(court.state('review/r1')).judges.hua?.decision?.reasons).toBe(reasons);
  });

  it('are those of the reconsideration once there is one (24)', () => {
    const upheld: readonly Given[] = [
      ...told,
      {
        at: '2026-03-27T09:00',
        by: 'cao',
        do: 'request-reconsideration',
        on: 'r1',
        with: { grounds: '不服' },
      },
      play('2026-04-14', 'meeting-on-judge', { kind: 'reconsideration', judge: 'cao' }),
      play('2026-04-21', 'ballot', { meeting: 'm2', question: 'f1/cao/upheld' }),
      play('2026-04-21', 'closed-meeting', { meeting: 'm2', reasons: '原决定理由正当。' }),
    ];
    const court = given(...upheld)
      .when(tell({}, '2026-04-21T14:00'))
      .then({ type: 'DecisionNotified', judge: 'cao', reasons: '原决定理由正当。' });
    expect(caoIn(court)).toMatchObject({
      reasons: '原决定理由正当。',
      decision: { reasons },
      results: [{ issuedOn: '2026-04-21', reasons: '原决定理由正当。' }],
    });
    const signed = given(...upheld, { ...tell({}, '2026-04-21T14:00'), on: 'r1' })
      .when({ by: 'cao', do: 'record-receipt', with: { of: 'decision' }, at: '2026-04-22T09:00' })
      .then({ type: 'ReceiptRecorded', judge: 'cao', of: 'decision', on: '2026-04-22' });
    expect(caoIn(signed)).toMatchObject({
      decision: { receipt: { on: '2026-03-25' } },
      results: [{ issuedOn: '2026-04-21', receipt: { on: '2026-04-22' } }],
    });
  });

  it('are told to everybody when none is established and the review is closed', () => {
    const notEstablished: readonly Given[] = [
      ...meeting,
      play('2026-03-24', 'ballot', { choice: 'no' }),
      play('2026-03-24', 'closed-meeting', { reasons: '未过半数。' }),
    ];
    const close = { by: 'shen', do: 'close-without-finding', with: { because: 'none-established' } } as const;
    const court = given(...notEstablished)
      .when({ ...close, at: '2026-03-25T09:00' })
      .then(
        { type: 'DecisionNotified', judge: 'cao', reasons: '未过半数。' },
        { type: 'ReviewClosed', because: 'none-established', reasons: '未过半数。' },
      );
    expect(caoIn(court)?.decision?.reasons).toBe('未过半数。');
    given(...notEstablished)
      .when({ ...close, with: { ...close.with, reasons: '证据不足。' }, at: '2026-03-25T09:00' })
      .then(
        { type: 'DecisionNotified', judge: 'cao', mayAsk: false, reasons: '证据不足。' },
        { type: 'ReviewClosed', because: 'none-established', reasons: '证据不足。' },
      );
  });
});

describe('without reasons of the committee', () => {
  it('a closure is given reasons (O4)', () => {
    const close = (fields: object) =>
      given(...cleared).when({
        by: 'shen',
        do: 'close-without-finding',
        with: { because: 'no-liability', ...fields },
      });
    close({}).refused('reasons-missing', 'O4');
    close({ reasons: '未发现差错。' }).then(
      { type: 'DecisionNotified', judge: 'cao', mayAsk: false, reasons: '未发现差错。' },
      { type: 'ReviewClosed', because: 'no-liability' },
    );
  });
});

import { describe, expect, it } from 'vitest';
import { type Given, given, play } from '../../testing/given.ts';
import { adopted, confirmed, told } from '../../testing/states.ts';
import { fromBeijing } from '../time/instant.ts';
import { begun } from './review.ts';

const step = (at: string, by: string, name: string, fields: unknown, on = 'r1'): Given => ({
  at: `2026-${at}`,
  by,
  do: name,
  on,
  with: fields,
});
const reading = (id: string, option: string) => adopted(id, option);
const document = { type: '判决', number: '（2026）吉07民再1号', on: '2026-03-26' };
const ask = { by: 'cao', do: 'request-reconsideration', with: { grounds: '认识不一致' } } as const;
const ruling = { judge: 'cao', finding: 'f1', basis: 'superior-ruling', document };
const referred = step('03-26T09:00', 'shen', 'refer-to-discipline', {
  judge: 'cao',
  ground: '20(1)',
  facts: 'x',
});
const unlawful = step('03-27T09:00', 'zheng', 'record-discipline-outcome', {
  judge: 'cao',
  outcome: 'unlawful',
  document,
});
/** Something that anybody may do late, so that the clocks before it have fired. */
const later = (at: string) => ({
  by: 'shen',
  do: 'urge',
  with: { whom: 'shi', words: '请' },
  at: `2026-${at}`,
});
const track = (stage: string, more: object = {}) => ({ judges: { cao: { track: { stage, ...more } } } });

describe('a track that has ended or been confirmed', () => {
  it('is not reopened by a request made within the ten days (24)', () => {
    given(...told, referred, unlawful)
      .when({ ...ask, at: '2026-03-30T09:00' })
      .refused('nothing-to-reconsider', '24');
  });

  it('is not confirmed by the lapse of days that no longer matter (R-24.5)', () => {
    const stands = reading('R-24.5', 'decision-stands-without-confirmation');
    const court = given(stands, ...told, referred, unlawful)
      .when(later('04-10T09:00'))
      .then({ type: 'Urged', whom: 'shi' });
    expect(court.state('review/r1')).toMatchObject(track('unlawful-recorded'));
  });

  it('has no period left to be extended', () => {
    const asked = { askedOn: '2026-04-13', obstacleEndedOn: '2026-04-10', until: '2026-05-01' };
    given(...confirmed)
      .when({
        by: 'shen',
        do: 'extend-period',
        with: { judge: 'cao', of: 'decision', ...asked, reason: 'illness', proof: '诊断书' },
        at: '2026-04-13T09:00',
      })
      .refused('after-confirmation', 'O3');
  });
});

describe('the days of a judge', () => {
  it('run on, and the right stays open, while the review is with the superior court (3)', () => {
    const away = step('03-26T09:00', 'shen', 'refer-to-superior-court', {
      about: 'quorum',
      reason: '无法定人数',
    });
    given(...told, away)
      .when({ ...ask, at: '2026-03-30T09:00' })
      .then({ type: 'ReconsiderationRequested', judge: 'cao', on: '2026-03-30', forOthers: false });
    const court = given(...told, away)
      .when(later('04-10T09:00'))
      .then({ type: 'Urged', whom: 'shi' });
    expect(court.state('review/r1')).toMatchObject({ stage: 'with-superior-court', ...track('lapsed') });
  });

  it('extended, take a lapse and a submission back; at discipline the track stays there (25)', () => {
    const extend = {
      by: 'shen',
      do: 'extend-period',
      with: {
        judge: 'cao',
        of: 'decision',
        askedOn: '2026-04-13',
        obstacleEndedOn: '2026-04-10',
        until: '2026-05-08',
        reason: 'illness',
        proof: '诊断书',
      },
      at: '2026-04-13T09:00',
    };
    const submitted = step('04-10T09:00', 'shen', 'submit-for-confirmation', { judges: ['cao'] });
    const back = given(...told, submitted)
      .when(extend)
      .then({ type: 'PeriodExtended', judge: 'cao', of: 'decision', until: '2026-05-08' });
    expect(back.state('review/r1')).toMatchObject(track('reconsideration-open'));
    const away = given(...told, { ...referred, at: '2026-04-12T09:00' })
      .when(extend)
      .then({ type: 'PeriodExtended', judge: 'cao', of: 'decision', until: '2026-05-08' });
    expect(away.state('review/r1')).toMatchObject(track('at-discipline', { before: 'reconsideration-open' }));
  });

  it('are waited for before the decision stands by itself, the panel’s as well (R-24.5)', () => {
    const stands = reading('R-24.5', 'decision-stands-without-confirmation');
    const yan = step('04-07T09:00', 'yan', 'request-reconsideration', { grounds: '评议意见正确' });
    const waits = given(stands, ...told, yan)
      .when(later('04-10T09:00'))
      .then({ type: 'Urged', whom: 'shi' });
    expect(waits.state('review/r1')).toMatchObject(track('lapsed'));
    const withdrawn = given(stands, ...told, yan)
      .when({ by: 'yan', do: 'withdraw-reconsideration', with: { reason: '撤回' }, at: '2026-04-10T09:00' })
      .then(
        { type: 'ReconsiderationWithdrawn', judge: 'yan', reason: '撤回' },
        { type: 'ReconsiderationLapsed', judge: 'yan' },
        {
          type: 'FindingConfirmed',
          judge: 'cao',
          on: '2026-04-10',
          recused: [],
          findings: [{ finding: 'f1', item: '18(3)', grade: 'ordinary', share: 'primary' }],
        },
        {
          type: 'FindingsCounted',
          findings: [{ id: 'r1/f1', on: '2026-04-10', grade: 'ordinary', share: 'primary' }],
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
    expect(withdrawn.state('review/r1')).toMatchObject(track('confirmed'));
  });

  it('let the decision stand when a request of their own is withdrawn after they are past (R-24.5)', () => {
    const asked = step('03-30T09:00', 'cao', 'request-reconsideration', { grounds: 'x' });
    const withdraw = { by: 'cao', do: 'withdraw-reconsideration', with: { reason: '撤回' } };
    const withdrawn = given(reading('R-24.5', 'decision-stands-without-confirmation'), ...told, asked)
      .when({ ...withdraw, at: '2026-04-10T09:00' })
      .then(
        { type: 'ReconsiderationWithdrawn', judge: 'cao', reason: '撤回' },
        { type: 'ReconsiderationLapsed', judge: 'cao' },
        {
          type: 'FindingConfirmed',
          judge: 'cao',
          on: '2026-04-10',
          minutesNumber: '',
          attending: [],
          withoutConfirmation: true,
          findings: [{ finding: 'f1', item: '18(3)', grade: 'ordinary', share: 'primary' }],
        },
        { type: 'FindingsCounted', findings: [{ id: 'r1/f1', on: '2026-04-10' }] },
        { type: 'SanctionsProposed', judge: 'cao', finding: 'f1' },
      );
    expect(withdrawn.state('review/r1')).toMatchObject(track('confirmed'));
    const inTime = given(...told, asked)
      .when(withdraw)
      .then({ type: 'ReconsiderationWithdrawn', judge: 'cao', reason: '撤回' });
    expect(inTime.state('review/r1')).toMatchObject(track('reconsideration-open'));
  });
});

describe('a superior ruling before the confirmation', () => {
  const reopened = step('03-26T09:00', 'shen', 'reverse-finding', ruling);

  it('is tabled also when the finding has been submitted (24)', () => {
    const court = given(...told, step('04-10T09:00', 'shen', 'submit-for-confirmation', { judges: ['cao'] }))
      .when({ by: 'shen', do: 'reverse-finding', with: ruling })
      .then({
        type: 'ReconsiderationReopened',
        judge: 'cao',
        finding: 'f1',
        basis: 'superior-ruling',
        document: { on: '2026-03-26' },
      });
    expect(court.state('review/r1')).toMatchObject(track('under-reconsideration', { reopened: true }));
  });

  it('stays tabled when the judge withdraws a request of their own', () => {
    const asked = step('03-27T09:00', 'cao', 'request-reconsideration', { grounds: 'x' });
    const court = given(...told, reopened, asked)
      .when({ by: 'cao', do: 'withdraw-reconsideration', with: { reason: '撤回' } })
      .then({ type: 'ReconsiderationWithdrawn', judge: 'cao', reason: '撤回' });
    expect(court.state('review/r1')).toMatchObject(track('under-reconsideration', { reopened: true }));
  });

  it('once decided, is not submitted while the judge’s own days run', () => {
    const upheld = [
      ...told,
      reopened,
      play('2026-03-26', 'meeting-on-judge'),
      play('2026-04-02', 'ballot', { meeting: 'm2', question: 'f1/cao/upheld' }),
      play('2026-04-02', 'closed-meeting', { meeting: 'm2' }),
    ];
    const submit = { by: 'shen', do: 'submit-for-confirmation', with: { judges: ['cao'] } };
    given(...upheld)
      .when({ ...submit, at: '2026-04-03T09:00' })
      .refused('panel-right-open', 'R-24.3');
    given(...upheld)
      .when({ ...submit, at: '2026-04-10T09:00' })
      .then({ type: 'ConfirmationRequested', judges: ['cao'] });
  });
});

describe('a decision made anew after it was returned', () => {
  const returned = (...readings: readonly Given[]) => [
    ...readings,
    ...told,
    step('04-10T09:00', 'shen', 'submit-for-confirmation', { judges: ['cao'] }),
    step('04-11T15:00', 'shi', 'record-confirmation', {
      minutesNumber: '审委会〔2026〕4号',
      minutesOn: '2026-04-11',
      attending: ['@confirmers:r1'],
      recused: ['@confirmers-bound:r1'],
      results: [{ judge: 'cao', result: 'returned', reason: '再议' }],
    }),
    play('2026-04-13', 'meeting-on-judge', { kind: 'returned' }),
    play('2026-04-20', 'ballot', { meeting: 'm2', question: 'f1/cao/upheld' }),
    play('2026-04-20', 'closed-meeting', { meeting: 'm2' }),
  ];
  const submit = {
    by: 'shen',
    do: 'submit-for-confirmation',
    with: { judges: ['cao'] },
    at: '2026-04-21T09:00',
  };

  it('goes to confirmation again, without another reconsideration (R-24.6)', () => {
    given(...returned())
      .when(submit)
      .then({ type: 'ConfirmationRequested', judges: ['cao'] });
  });

  it('is told with a new right to ask under the other reading (R-24.6)', () => {
    const before = returned(reading('R-24.6', 'yes'));
    given(...before)
      .when(submit)
      .refused('panel-right-open');
    const court = given(...before)
      .when({
        by: 'shen',
        do: 'notify-decision',
        with: { judge: 'cao', reasons: '维持' },
        at: '2026-04-21T09:00',
      })
      .then({ type: 'DecisionNotified', judge: 'cao', mayAsk: true, reasons: '维持' });
    expect(court.state('review/r1')).toMatchObject(track('notified'));
  });
});

describe('a request that is withdrawn after its days', () => {
  const stands = reading('R-24.5', 'decision-stands-without-confirmation');
  const asks = step('03-26T09:00', 'cao', 'request-reconsideration', { grounds: '不服' });
  const withdraws = {
    by: 'cao',
    do: 'withdraw-reconsideration',
    with: { reason: '撤回' },
    at: '2026-04-10T09:00',
  };

  it('lets the decision stand under the reading for it; at discipline it waits there (R-24.5)', () => {
    const { court, when } = given(stands, ...told, asks);
    const after = when(withdraws).court;
    expect(court.state('review/r1')).toMatchObject(track('confirmed', { confirmedOn: '2026-04-10' }));
    expect(after.state('review/r1')).toMatchObject({ stage: 'decided' });
    const away = given(stands, ...told, asks, { ...referred, at: '2026-03-27T09:00' });
    away
      .when(withdraws)
      .then(
        { type: 'ReconsiderationWithdrawn', judge: 'cao', reason: '撤回' },
        { type: 'ReconsiderationLapsed', judge: 'cao' },
      );
    expect(away.court.state('review/r1')).toMatchObject(track('at-discipline', { before: 'lapsed' }));
  });
});

describe('a review whose tracks have all ended', () => {
  const submitted = [...told, step('04-10T09:00', 'shen', 'submit-for-confirmation', { judges: ['cao'] })];
  const notConfirmed = {
    by: 'shi',
    do: 'record-confirmation',
    with: {
      minutesNumber: '审委会〔2026〕4号',
      minutesOn: '2026-04-11',
      attending: ['@confirmers:r1'],
      recused: ['@confirmers-bound:r1'],
      results: [{ judge: 'cao', result: 'not-confirmed', reason: '证据不足' }],
    },
    at: '2026-04-11T09:00',
  };
  const ended = { type: 'FindingNotConfirmed', judge: 'cao', on: '2026-04-11', reason: '证据不足' } as const;

  it('closes, but waits for whoever is on a finding and has not been voted on', () => {
    given(...submitted)
      .when(notConfirmed)
      .then(ended, { type: 'ReviewClosed', because: 'tracks-ended' });
    const { court, when } = given(...submitted);
    const [finding] = begun(court.state('review/r1')).findings;
    const late = { ...finding!, id: 'f2', persons: [{ judge: 'jin', share: 'full' }] } as const;
    court.record('review/r1', { type: 'FindingProposed', finding: late }, fromBeijing('2026-04-10T10:00'));
    expect(when(notConfirmed).then(ended).state('review/r1')).toMatchObject({ stage: 'decided' });
  });
});

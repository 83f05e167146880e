import { describe, expect, it } from 'vitest';
import { type Given, given, play } from '../../testing/given.ts';
import { confirmed, delivered, examining, registered, settled, told } from '../../testing/states.ts';

const submitted = [
  ...told,
  { at: '2026-04-10T09:00', by: 'shen', do: 'submit-for-confirmation', on: 'r1', with: { judges: ['cao'] } },
];
const minutes = {
  minutesNumber: '审委会〔2026〕1号',
  attending: ['@confirmers:r1'],
  recused: ['@confirmers-bound:r1'],
  results: [{ judge: 'cao', result: 'confirmed' }],
};
const ruling = { type: '再审判决书', number: '（2026）吉民再17号' };

describe('a day that is before what it rests on', () => {
  const confirmedOn = (minutesOn: string) =>
    given(...submitted).when({ by: 'shi', do: 'record-confirmation', with: { ...minutes, minutesOn } });

  it('is refused of the minutes of a confirmation: before the submission that they answer (O3, 24)', () => {
    confirmedOn('2026-04-09').refused('before-submission', 'O3');
    confirmedOn('2026-04-10').then(
      { type: 'FindingConfirmed', judge: 'cao', on: '2026-04-10' },
      { type: 'FindingsCounted', findings: [{ id: 'r1/f1', on: '2026-04-10' }] },
      {
        type: 'SanctionsProposed',
        judge: 'cao',
        sanctions: [{ kind: 'criticism-and-education' }, { kind: 'withhold-allowance' }],
      },
    );
    confirmedOn('2030-01-01').refused('in-future', 'O2');
  });

  const executed = (on: string, at = '2026-06-01T09:00') =>
    given(...confirmed, {
      at: '2026-04-13T09:00',
      by: 'zheng',
      do: 'issue-sanction',
      on: 'r1',
      with: { judge: 'cao', sanction: 'criticism-and-education' },
    }).when({
      at,
      by: 'zheng',
      do: 'record-execution',
      with: { judge: 'cao', sanction: 'criticism-and-education', proof: 'x', on },
    });

  it('is refused of an execution: before the sanction', () => {
    executed('2026-04-12').refused('before-issue', '27');
    executed('2026-04-13').then({
      type: 'SanctionExecuted',
      sanction: 'criticism-and-education',
      on: '2026-04-13',
    });
    executed('2026-06-02').refused('in-future', 'O2');
  });

  it('is refused of an allowance: before the month after the confirmation, and not offered until then', () => {
    const withheld = (on: string, at: string) =>
      given(...confirmed, {
        at: '2026-04-13T09:00',
        by: 'zhang',
        do: 'issue-sanction',
        on: 'r1',
        with: { judge: 'cao', sanction: 'withhold-allowance' },
      }).when({
        at,
        by: 'zhang',
        do: 'record-execution',
        with: { judge: 'cao', sanction: 'withhold-allowance', proof: 'x', on },
      });
    withheld('2026-04-30', '2026-04-30T09:00').refused('before-the-month-after', '28');
    withheld('2026-04-30', '2026-05-04T09:00').refused('before-the-month-after', '28');
    withheld('2026-05-01', '2026-05-04T09:00').then({
      type: 'SanctionExecuted',
      sanction: 'withhold-allowance',
      on: '2026-05-01',
    });
  });

  const asked = (receivedOn: string) =>
    given(...told).when({
      by: 'shen',
      do: 'request-reconsideration',
      with: { judge: 'cao', receivedOn, grounds: 'x' },
    });

  it('is refused of a request for reconsideration: before its decision was issued (24)', () => {
    asked('2026-03-23').refused('before-issue', '24');
    asked('2026-03-24').then({ type: 'ReconsiderationRequested', judge: 'cao', on: '2026-03-24' });
  });

  const reversed = (on: string, more: object = {}) =>
    given(...settled).when({
      at: '2026-06-01T09:00',
      by: 'shen',
      do: 'reverse-finding',
      with: {
        judge: 'cao',
        finding: 'f1',
        basis: 'superior-ruling',
        document: { ...ruling, on },
        ...more,
      },
    });

  it('is refused of a document that reverses: before the confirmation', () => {
    reversed('2026-04-10').refused('before-confirmation', '28');
    reversed('2026-04-11').then(
      { type: 'FindingReversed', judge: 'cao', finding: 'f1', basis: 'superior-ruling', left: [] },
      { type: 'CountReversed', finding: 'r1/f1', on: '2026-06-01' },
      { type: 'RecordRecomputed', reversed: 'r1/f1', differences: [] },
      {
        type: 'RestorationProposed',
        sanctions: ['criticism-and-education', 'withhold-allowance'],
        stands: 0,
      },
    );
  });

  it('is no bound for a paper of the judge that had come in in time: it is a reason for reversal', () => {
    const numbers = { qualityCommitteeMinutes: '1', adjudicationCommitteeMinutes: '2' };
    const days = { qualityCommitteeMinutesOn: '2026-05-29', adjudicationCommitteeMinutesOn: '2026-06-01' };
    const both = { ...numbers, ...days };
    reversed('2026-03-04', { basis: 'received-in-time', ...numbers }).refused('minutes-missing', '28');
    reversed('2026-03-04', {
      basis: 'received-in-time',
      ...both,
      qualityCommitteeMinutesOn: '2026-04-10',
    }).refused('before-confirmation', 'O3');
    reversed('2026-03-04', { basis: 'received-in-time' }).refused('minutes-missing', '28');
    reversed('2026-03-01', { basis: 'received-in-time', ...both }).refused('before-issue', 'O3');
    reversed('2026-03-04', { basis: 'received-in-time', ...both }).then(
      { type: 'FindingReversed', judge: 'cao', finding: 'f1', basis: 'received-in-time', left: [] },
      { type: 'CountReversed', finding: 'r1/f1', on: '2026-06-01' },
      { type: 'RecordRecomputed', reversed: 'r1/f1', differences: [] },
      {
        type: 'RestorationProposed',
        sanctions: ['criticism-and-education', 'withhold-allowance'],
        stands: 0,
      },
    );
  });

  it('is refused of an outcome of discipline: before the referral (25)', () => {
    const outcome = (on: string) =>
      given(...examining, {
        at: '2026-03-09T09:00',
        by: 'shen',
        do: 'refer-to-discipline',
        on: 'r1',
        with: { judge: 'cao', ground: '20(1)', facts: 'x' },
      }).when({
        at: '2026-03-20T09:00',
        by: 'zheng',
        do: 'record-discipline-outcome',
        with: { judge: 'cao', outcome: 'none', document: { ...ruling, on } },
      });
    outcome('2026-03-08').refused('before-referral', '25');
    outcome('2026-03-09').then({
      type: 'DisciplineOutcomeRecorded',
      outcome: 'none',
      document: { on: '2026-03-09' },
    });
  });

  it('is refused of the ruling named as ground: before the case was closed (9(1))', () => {
    const registered = (on: string) => {
      const referral = {
        at: '2026-03-02T09:00',
        by: 'yang',
        do: 'refer-case',
        on: 'r1',
        with: {
          caseNumber: '（2025）吉0799民初8号',
          cause: 'x',
          parties: ['甲', '乙'],
          grounds: ['9(1)'],
          document: { ...ruling, on },
          reason: 'x',
        },
      };
      return given(referral).when({
        by: 'shen',
        do: 'register-case',
        with: {
          filedOn: '2025-05-06',
          closedOn: '2025-09-26',
          bench: { kind: 'sole-judge', members: [{ judge: 'cao', handling: true }] },
        },
      });
    };
    registered('2025-09-25').refused('document-before-closing', '9(1)');
    registered('2025-09-26').then({
      type: 'CaseRegistered',
      case: { closedOn: '2025-09-26', daysToClose: 143 },
    });
  });

  it('is said with the day and with what it rests on, in both languages', () => {
    const { refused } = given(...told).court.give({
      stream: 'review/r1',
      name: 'request-reconsideration',
      with: { judge: 'cao', receivedOn: '2026-02-01', grounds: 'x' },
      by: 'shen',
      at: '2026-03-27T09:00:00+08:00',
    }) as { refused: { field?: string; because: readonly { says: { zh: string; en: string } }[] } };
    expect(refused.field).toBe('receivedOn');
    expect(refused.because[0]?.says).toEqual({
      zh: '2026-02-01早于决定发出之日（2026-03-24）。',
      en: '2026-02-01 is before the day the decision was issued, 2026-03-24.',
    });
  });
});

describe('the day of the act beats the day of its entry', () => {
  const lapsed = told;

  it('for a request received in time and entered after the lapse (24)', () => {
    const enter = (receivedOn: string) =>
      given(...lapsed).when({
        at: '2026-04-20T09:00',
        by: 'shen',
        do: 'request-reconsideration',
        with: { judge: 'cao', receivedOn, grounds: 'x', proof: '邮戳' },
      });
    const court = enter('2026-04-06').then({
      type: 'ReconsiderationRequested',
      judge: 'cao',
      on: '2026-04-06',
    });
    expect(court.state('review/r1')).toMatchObject({
      judges: {
        cao: {
          decision: { lapsed: false },
          reconsideration: { receivedOn: '2026-04-06', enteredOn: '2026-04-20', proof: '邮戳' },
          track: { stage: 'under-reconsideration' },
        },
      },
    });
    enter('2026-04-08').refused('too-late', '24');
  });

  it('with the submission that had followed; once confirmed it is a reason for reversal', () => {
    const late = (...before: readonly Given[]) =>
      given(...before).when({
        at: '2026-05-20T09:00',
        by: 'shen',
        do: 'request-reconsideration',
        with: { judge: 'cao', receivedOn: '2026-04-06', grounds: 'x' },
      });
    const court = late(...submitted).then({
      type: 'ReconsiderationRequested',
      judge: 'cao',
      on: '2026-04-06',
    });
    expect(court.state('review/r1')).toMatchObject({
      judges: { cao: { track: { stage: 'under-reconsideration' } } },
    });
    late(...confirmed).refused('nothing-to-reconsider', '24');
  });

  const silent = [...registered];
  const defense = (receivedOn: string) => ({
    at: '2026-03-12T09:00',
    by: 'shen',
    do: 'submit-defense',
    with: { judge: 'cao', text: 'x', receivedOn },
  });

  it('for a defense received in time and entered after the days (O3)', () => {
    const court = given(...silent)
      .when(defense('2026-03-09'))
      .then({ type: 'DefenseSubmitted', judge: 'cao', late: false, on: '2026-03-09' });
    expect(court.state('review/r1')).toMatchObject({
      judges: {
        cao: {
          notice: { lapsed: false },
          defenses: [{ on: '2026-03-09', enteredOn: '2026-03-12', late: false }],
        },
      },
    });
    const after = given(...silent)
      .when(defense('2026-03-10'))
      .then({ type: 'DefenseSubmitted', judge: 'cao', late: true, on: '2026-03-10' });
    expect(after.state('review/r1')).toMatchObject({
      judges: { cao: { notice: { lapsed: true }, defenses: [{ on: '2026-03-10', late: true }] } },
    });
    given(...silent)
      .when(defense('2026-03-01'))
      .refused('before-issue', 'O3');
  });
});

describe('statements add up', () => {
  it('each in time or late by itself, until the ballot opens (O3, 13)', () => {
    const more = {
      at: '2026-03-18T09:00',
      by: 'cao',
      do: 'submit-defense',
      on: 'r1',
      with: { text: '补充' },
    };
    const answer = {
      at: '2026-03-18T09:10',
      by: 'cao',
      do: 'answer-findings',
      on: 'r1',
      with: { text: '再答' },
    };
    const { court } = given(...delivered, more, answer);
    const review = court.state('review/r1');
    const cao = review.stage === 'unstarted' ? undefined : review.judges.cao;
    expect(cao?.defenses?.map(({ on, late }) => [on, late])).toEqual([
      ['2026-03-05', false],
      ['2026-03-18', true],
    ]);
    expect(cao?.disclosures[0]?.answers?.map(({ text }) => text).at(-1)).toBe('再答');
    given(...told)
      .when({ by: 'cao', do: 'answer-findings', with: { text: 'x' } })
      .refused('ballot-begun', '13');
  });
});

describe('a suspicion after archiving', () => {
  it('is handed over, also by the supervision office; what another knows as well (25, 28(9))', () => {
    const archived = [...settled, play('2026-05-20', 'archived')];
    const refer = (by: string) => ({
      at: '2026-06-01T09:00',
      by,
      do: 'refer-to-discipline',
      on: 'r1',
      with: { judge: 'cao', ground: '20(1)', facts: 'x' },
    });
    given(...archived)
      .when(refer('zheng'))
      .then({ type: 'ReferredToDiscipline', judge: 'cao', ground: '20(1)' });
    given(...archived, refer('zheng'))
      .when(refer('shen'))
      .then({ type: 'ReferredToDiscipline', judge: 'cao', ground: '20(1)' });
    given(...archived, refer('zheng'))
      .when(refer('zheng'))
      .refused('already-at-discipline', '25');
    const outcome = given(...archived, refer('zheng'), refer('shen'))
      .when({
        by: 'zheng',
        do: 'record-discipline-outcome',
        with: { judge: 'cao', outcome: 'none', document: { ...ruling, on: '2026-06-01' } },
      })
      .then({ type: 'DisciplineOutcomeRecorded', judge: 'cao', outcome: 'none', share: 'full' });
    expect(outcome.state('review/r1')).toMatchObject({
      stage: 'archived',
      judges: { cao: { track: { stage: 'settled' } } },
    });
  });
});

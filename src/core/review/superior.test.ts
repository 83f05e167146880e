import { describe, expect, it } from 'vitest';
import { type Given, given } from '../../testing/given.ts';
import { settled, told } from '../../testing/states.ts';

const step = (at: string, by: string, name: string, fields: unknown): Given => ({
  at: `2026-${at}`,
  by,
  do: name,
  on: 'r1',
  with: fields,
});
const document = { type: '决定', number: '（2026）吉07质1号', on: '2026-04-20' };
const tomorrow = { ...document, on: '2026-04-28' };
const submitted: readonly Given[] = [
  ...told,
  step('04-10T09:00', 'shen', 'submit-for-confirmation', { judges: ['cao'] }),
];
const away: readonly Given[] = [
  ...submitted,
  step('04-11T09:00', 'shen', 'refer-to-superior-court', { about: 'confirmation', reason: '不足半数' }),
];
const answer = (judges: unknown, on = document) => ({
  by: 'shen',
  do: 'record-superior-answer',
  with: { document: on, answer: { kind: 'decided-there', judges } },
  at: '2026-04-27T09:00',
});
const finding = { finding: 'f1', item: '18(3)', grade: 'ordinary', share: 'primary' };
const cao = (stage: string, more: object = {}) => ({ judges: { cao: { track: { stage, ...more } } } });

describe('a decision of the superior court (3)', () => {
  it('counts from its own day, not that of its recording', () => {
    const court = given(...away)
      .when(answer([{ judge: 'cao', findings: [finding] }]))
      .then(
        {
          type: 'SuperiorCourtAnswered',
          answer: {
            kind: 'decided-there',
            judges: [
              {
                judge: 'cao',
                findings: [{ finding: 'f1', item: '18(3)', grade: 'ordinary', share: 'primary' }],
              },
            ],
          },
        },
        {
          type: 'FindingConfirmed',
          judge: 'cao',
          on: '2026-04-20',
          recused: [],
          findings: [{ finding: 'f1', item: '18(3)', grade: 'ordinary', share: 'primary' }],
        },
        {
          type: 'FindingsCounted',
          findings: [{ id: 'r1/f1', on: '2026-04-20', grade: 'ordinary', share: 'primary' }],
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
    expect(court.state('review/r1')).toMatchObject(cao('confirmed', { confirmedOn: document.on }));
    expect(court.state('record/cao').findings).toMatchObject([{ on: document.on }]);
  });

  it('that nobody answers ends the tracks and closes the review', () => {
    const court = given(...away)
      .when(answer([]))
      .then(
        { type: 'SuperiorCourtAnswered', answer: { kind: 'decided-there', judges: [] } },
        { type: 'FindingNotConfirmed', judge: 'cao', on: '2026-04-20', reason: '上级法院决定不予认定。' },
        { type: 'DecisionNotified', judge: 'cao', mayAsk: false, reasons: '（2026）吉07质1号' },
        { type: 'ReviewClosed', because: 'decided-by-superior' },
      );
    expect(court.state('review/r1')).toMatchObject({ stage: 'closed', ...cao('not-confirmed') });
  });

  it('may hold one judge and clear another', () => {
    const yan = { judge: 'yan', findings: [finding] };
    const court = given(...away)
      .when(answer([{ judge: 'cao', findings: [] }, yan]))
      .then(
        {
          type: 'SuperiorCourtAnswered',
          answer: {
            kind: 'decided-there',
            judges: [
              { judge: 'cao', findings: [] },
              {
                judge: 'yan',
                findings: [{ finding: 'f1', item: '18(3)', grade: 'ordinary', share: 'primary' }],
              },
            ],
          },
        },
        { type: 'FindingNotConfirmed', judge: 'cao', on: '2026-04-20', reason: '上级法院决定不予认定。' },
        {
          type: 'FindingConfirmed',
          judge: 'yan',
          on: '2026-04-20',
          recused: [],
          findings: [{ finding: 'f1', item: '18(3)', grade: 'ordinary', share: 'primary' }],
        },
        {
          type: 'FindingsCounted',
          findings: [{ id: 'r1/f1', on: '2026-04-20', grade: 'ordinary', share: 'primary' }],
        },
        {
          type: 'SanctionsProposed',
          judge: 'yan',
          finding: 'f1',
          sanctions: [
            { kind: 'criticism-and-education', stage: 'proposed' },
            { kind: 'withhold-allowance', months: 1, stage: 'proposed' },
          ],
          forCommittee: false,
        },
      );
    expect(court.state('review/r1')).toMatchObject({ stage: 'decided', ...cao('not-confirmed') });
  });

  it('leaves to discipline what is there, or was found there to be unlawful (25)', () => {
    const referred = step('04-12T09:00', 'shen', 'refer-to-discipline', {
      judge: 'cao',
      ground: '20(1)',
      facts: '线索',
    });
    const unlawful = step('04-13T09:00', 'zheng', 'record-discipline-outcome', {
      judge: 'cao',
      outcome: 'unlawful',
      document: { type: '决定', number: '3', on: '2026-04-13' },
    });
    for (const there of [[referred], [referred, unlawful]])
      given(...away, ...there)
        .when(answer([]))
        .then(
          { type: 'SuperiorCourtAnswered', answer: { kind: 'decided-there', judges: [] } },
          { type: 'DecisionNotified', judge: 'cao', mayAsk: false, reasons: '（2026）吉07质1号' },
          { type: 'ReviewClosed', because: 'decided-by-superior' },
        );
  });

  it('is waited for by whoever comes back from discipline before it; after it they wait for the body that it named (3, 25)', () => {
    const referred = step('04-12T09:00', 'shen', 'refer-to-discipline', {
      judge: 'cao',
      ground: '20(1)',
      facts: '线索',
    });
    const back = (at: string) =>
      step(at, 'zheng', 'record-discipline-outcome', {
        judge: 'cao',
        outcome: 'none',
        document: { type: '决定', number: '3', on: '2026-04-13' },
      });
    const named = (at: string) =>
      step(at, 'shen', 'record-superior-answer', {
        document: { ...document, on: '2026-04-13' },
        answer: { kind: 'body-designated', name: '松原市中级人民法院' },
      });
    const waits = given(...away, referred, back('04-13T09:00')).court.state('review/r1');
    expect(waits).toMatchObject(cao('with-superior-court', { before: 'awaiting-confirmation' }));
    for (const both of [
      [back('04-13T09:00'), named('04-14T09:00')],
      [named('04-13T09:00'), back('04-14T09:00')],
    ])
      expect(given(...away, referred, ...both).court.state('review/r1')).toMatchObject(
        cao('awaiting-confirmation'),
      );
  });

  it('is asked for once at a time', () => {
    given(...away)
      .when({ by: 'shen', do: 'refer-to-superior-court', with: { about: 'confirmation', reason: 'x' } })
      .refused('referred-already', '3');
  });
});

describe('a document of tomorrow', () => {
  const referred = step('04-11T09:00', 'shen', 'refer-to-discipline', {
    judge: 'cao',
    ground: '20(1)',
    facts: 'x',
  });
  it.each<[string, readonly Given[], string, string, object]>([
    ['of the superior court', away, 'shen', 'record-superior-answer', { answer: { kind: 'sent-back' } }],
    [
      'of discipline',
      [...told, referred],
      'zheng',
      'record-discipline-outcome',
      { judge: 'cao', outcome: 'unlawful' },
    ],
    [
      'of a reversal',
      settled,
      'shen',
      'reverse-finding',
      { judge: 'cao', finding: 'f1', basis: 'superior-ruling' },
    ],
  ])('%s is refused', (_, before, by, name, fields) => {
    given(...before)
      .when({ by, do: name, with: { ...fields, document: tomorrow }, at: '2026-04-27T09:00' })
      .refused('in-future', 'O2');
  });
});

describe('a sanction whose owner is on leave', () => {
  const confirmed = [
    ...submitted,
    step('04-11T15:00', 'shi', 'record-confirmation', {
      minutesNumber: '1',
      minutesOn: '2026-04-11',
      attending: ['@confirmers:r1'],
      recused: ['@confirmers-bound:r1'],
      results: [{ judge: 'cao', result: 'confirmed' }],
    }),
  ];
  const people = (name: string, fields: unknown): Given => ({
    at: '2026-04-12T09:00',
    by: 'wang',
    do: name,
    on: 'court',
    with: fields,
  });
  const leave = people('record-leave', {
    person: 'zhang',
    from: '2026-04-12',
    until: '2026-06-30',
    reason: '病假',
  });
  const deputy = (until: string) =>
    people('appoint-deputy', { person: 'zhang', deputy: 'he', from: '2026-04-12', until });
  const withhold = { do: 'issue-sanction', with: { judge: 'cao', sanction: 'withhold-allowance' } };

  it('is their deputy’s, and after the deputy’s last day the next in line’s (26–29)', () => {
    given(...confirmed, leave, deputy('2026-04-15'))
      .when({ ...withhold, by: 'he', onBehalfOf: 'zhang', at: '2026-04-15T09:00' })
      .then({ type: 'SanctionIssued', judge: 'cao', sanction: 'withhold-allowance' });
    given(...confirmed, leave, deputy('2026-04-15'))
      .when({ ...withhold, by: 'sun', at: '2026-04-16T09:00' })
      .then({ type: 'SanctionIssued', judge: 'cao', sanction: 'withhold-allowance' });
  });
});

import { describe, expect, it } from 'vitest';
import { given, play } from '../../testing/given.ts';
import { told } from '../../testing/states.ts';

describe('an answer received in time and entered after the ballot', () => {
  const disclosed = [
    ...told.filter(({ part }) => part !== 'heard' && part !== 'defended').slice(0, 4),
    { at: '2026-03-10T10:30', by: '@reviewer', do: 'disclose-findings', on: 'r1', with: { judge: 'cao' } },
    { at: '2026-03-11T09:00', by: 'cao', do: 'record-receipt', on: 'r1', with: { of: 'findings' } },
    play('2026-03-17', 'delivered'),
    { at: '2026-03-23T09:00', by: 'shen', do: 'table-for-meeting', on: 'r1' },
    play('2026-03-24', 'meeting'),
    play('2026-03-31', 'ballot'),
  ];
  const asked = [
    ...disclosed,
    play('2026-03-31', 'ballot', { question: 'f1/cao/share/primary' }),
    play('2026-03-31', 'closed-meeting'),
    play('2026-03-31', 'told-the-panel'),
    { at: '2026-04-02T09:00', by: 'cao', do: 'request-reconsideration', on: 'r1', with: { grounds: 'x' } },
  ];
  const enter = (at: string, name: string, receivedOn: string) => ({
    at,
    by: 'shen',
    do: name,
    with: { judge: 'cao', text: 'x', receivedOn },
  });

  it('waits while the committee is voting', () => {
    given(...disclosed)
      .when(enter('2026-03-31T10:59', 'answer-findings', '2026-03-16'))
      .refused('ballot-begun', '13');
  });

  it('is heard at the reconsideration that waits already, and opens none of its own', () => {
    given(...asked)
      .when(enter('2026-04-03T09:00', 'answer-findings', '2026-03-16'))
      .then({ type: 'FindingsAnswered', judge: 'cao', late: false, on: '2026-03-16' });
    given(...asked)
      .when(enter('2026-04-03T09:00', 'submit-defense', '2026-03-09'))
      .then({ type: 'DefenseSubmitted', judge: 'cao', late: false, on: '2026-03-09' });
    given(...asked)
      .when(enter('2026-04-03T09:00', 'answer-findings', '2026-03-17'))
      .refused('ballot-begun', '13');
  });
});

describe('a defense received in time and entered after the ballot', () => {
  const silent = told.filter(({ part }) => part !== 'defended');
  const enter = (receivedOn: string, at: string) => ({
    at,
    by: 'shen',
    do: 'submit-defense',
    with: { judge: 'cao', text: 'x', receivedOn },
  });

  it('is tabled once more, and leaves the judge’s own reconsideration', () => {
    const court = given(...silent)
      .when(enter('2026-03-09', '2026-03-27T09:00'))
      .then(
        { type: 'DefenseSubmitted', judge: 'cao', late: false, on: '2026-03-09' },
        {
          type: 'ReconsiderationReopened',
          judge: 'cao',
          finding: 'f1',
          basis: 'received-in-time',
          document: { on: '2026-03-09' },
        },
      );
    expect(court.state('review/r1')).toMatchObject({
      judges: {
        cao: { defenses: [{ late: false }], track: { stage: 'under-reconsideration', reopened: true } },
      },
    });
    given(...silent)
      .when(enter('2026-03-10', '2026-03-27T09:00'))
      .refused('ballot-begun', 'O3');
  });

  it('is a reason for reversal once the finding is confirmed', () => {
    given(...silent, play('2026-04-10', 'confirmed'))
      .when(enter('2026-03-09', '2026-04-20T09:00'))
      .refused('after-confirmation', 'O3');
  });
});

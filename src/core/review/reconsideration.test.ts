import { describe, expect, it } from 'vitest';
import { type Given, given, play } from '../../testing/given.ts';
import { adopted, decided, type Row, told } from '../../testing/states.ts';

const asked = [
  ...told,
  { at: '2026-03-30T09:00', by: 'cao', do: 'request-reconsideration', on: 'r1', with: { grounds: '笔误' } },
];
describe('reconsideration', () => {
  it.each([
    ['2026-04-07T23:59', undefined],
    ['2026-04-08T00:00', 'too-late'],
  ])('received on 25 March and asked for at %s: %s', (at, code) => {
    const tried = given(...told).when({
      by: 'cao',
      do: 'request-reconsideration',
      with: { grounds: '笔误' },
      at,
    });
    if (code) tried.refused(code, '24');
    else tried.then({ type: 'ReconsiderationRequested', judge: 'cao', on: '2026-04-07', forOthers: false });
  });

  const rows: readonly (Row & { readonly after: typeof told })[] = [
    {
      why: 'before the decision is notified',
      after: decided,
      by: 'cao',
      do: 'request-reconsideration',
      with: { grounds: 'x' },
      code: 'not-notified',
      cite: '24',
    },
    {
      why: 'for somebody else',
      after: told,
      by: 'yan',
      do: 'request-reconsideration',
      with: { judge: 'cao', grounds: 'x' },
      code: 'not-for-others',
    },
    {
      why: 'twice',
      after: asked,
      by: 'cao',
      do: 'request-reconsideration',
      with: { grounds: 'x' },
      code: 'already-asked',
      cite: '24',
    },
    {
      why: 'received tomorrow',
      after: told,
      by: 'shen',
      do: 'request-reconsideration',
      with: { judge: 'cao', receivedOn: '2026-03-26', grounds: 'x' },
      code: 'in-future',
    },
    {
      why: 'withdrawn where none was made',
      after: told,
      by: 'cao',
      do: 'withdraw-reconsideration',
      with: { reason: 'x' },
      code: 'nothing-to-withdraw',
    },
    {
      why: 'withdrawn once the item is open',
      after: [...asked, play('2026-04-07', 'meeting-on-judge')],
      by: 'cao',
      do: 'withdraw-reconsideration',
      with: { reason: 'x' },
      code: 'item-opened',
    },
  ];

  it.each(rows)('is refused: $why', ({ after, code, cite, ...when }) => {
    given(...after)
      .when(when)
      .refused(code, cite);
  });

  it('is the handling judge’s only under the other reading (R-24.3)', () => {
    given(...told)
      .when({ by: 'yan', do: 'request-reconsideration', with: { grounds: 'x' } })
      .then({ type: 'ReconsiderationRequested', judge: 'yan', on: '2026-03-25', forOthers: true });
    const narrow = given(adopted('R-24.3', 'handling-judge-only'), ...told);
    narrow
      .when({ by: 'yan', do: 'request-reconsideration', with: { grounds: 'x' } })
      .refused('no-right', 'R-24.3');
  });

  it('not asked for goes to confirmation, or stands by itself under the other reading (R-24.5)', () => {
    const later = { by: 'shen', do: 'urge', with: { whom: 'shi', words: '请' }, at: '2026-04-10T09:00' };
    const court = given(...told)
      .when(later)
      .then({ type: 'Urged', whom: 'shi' });
    expect(court.state('review/r1')).toMatchObject({ judges: { cao: { track: { stage: 'lapsed' } } } });
    const stands = given(adopted('R-24.5', 'decision-stands-without-confirmation'), ...told)
      .when(later)
      .then({ type: 'Urged', whom: 'shi' });
    expect(stands.state('review/r1')).toMatchObject({
      judges: { cao: { track: { stage: 'confirmed', confirmedOn: '2026-04-08' } } },
    });
    expect(stands.state('record/cao').results).toHaveLength(1);
  });
});

describe('confirmation', () => {
  const submitted = [
    ...told,
    {
      at: '2026-04-10T09:00',
      by: 'shen',
      do: 'submit-for-confirmation',
      on: 'r1',
      with: { judges: ['cao'] },
    },
  ];
  const minutes = {
    minutesNumber: '1',
    minutesOn: '2026-04-10',
    attending: ['zhao', 'qian', 'sun', 'li', 'zhou', 'wu'],
    recused: ['zhao'],
    results: [{ judge: 'cao', result: 'confirmed' }],
  };
  const record = (given_: object) => ({
    by: 'shi',
    do: 'record-confirmation',
    with: { ...minutes, ...given_ },
  });

  it('waits for a panel member’s right to ask', () => {
    const early = [...decided, play('2026-03-24', 'told')];
    given(...early)
      .when({ by: 'shen', do: 'submit-for-confirmation', with: { judges: ['cao'] }, at: '2026-04-10T09:00' })
      .refused('panel-right-open', 'R-24.3');
    given(...told)
      .when({ by: 'shen', do: 'submit-for-confirmation', with: { judges: ['cao'] } })
      .refused('no-track', 'O3');
  });

  it.each([
    ['of whom one has not signed for it', ['cao', 'hua'], 'panel-right-open'],
    ['who have all signed for it and let the days pass', ['cao', 'yan', 'hua'], undefined],
  ])('asked for when all of the panel have been told, %s', (_, signed, code) => {
    const step = (by: string, name: string, fields: object) => ({
      at: '2026-03-25T09:00',
      by,
      do: name,
      on: 'r1',
      with: fields,
    });
    const tried = given(
      ...decided,
      ...['cao', 'yan', 'hua'].map((judge) => step('shen', 'notify-decision', { judge })),
      ...signed.map((judge) => step(judge, 'record-receipt', { of: 'decision' })),
    ).when({
      by: 'shen',
      do: 'submit-for-confirmation',
      with: { judges: ['cao', 'cao'] },
      at: '2026-04-10T09:00',
    });
    if (code) tried.refused(code, 'R-24.3');
    else tried.then({ type: 'ConfirmationRequested', judges: ['cao'] });
  });

  it.each([
    ['five of nine', ['zhao', 'qian', 'sun', 'li', 'zhou', 'wu'], undefined],
    ['four of nine', ['zhao', 'qian', 'sun', 'li', 'zhou'], 'no-confirming-body'],
  ])('needs more than half of all members: %s', (_, attending, code) => {
    const tried = given(...submitted).when({
      by: 'shi',
      do: 'record-confirmation',
      with: { ...minutes, attending },
    });
    if (code) tried.refused(code, 'law:Organic Law of the People’s Courts 38');
    else
      tried.then(
        {
          type: 'FindingConfirmed',
          judge: 'cao',
          on: '2026-04-10',
          recused: ['zhao'],
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
  });

  const rows: readonly (Row & { readonly given: object })[] = [
    {
      why: 'a reviewer who attends and is not recused',
      given: { recused: [] },
      by: 'shi',
      do: 'record-confirmation',
      code: 'must-be-recused',
      cite: '3',
    },
    {
      why: 'an outsider attending',
      given: { attending: ['zheng', ...minutes.attending] },
      by: 'shi',
      do: 'record-confirmation',
      code: 'not-a-member',
    },
    {
      why: 'minutes of tomorrow',
      given: { minutesOn: '2026-04-11' },
      by: 'shi',
      do: 'record-confirmation',
      code: 'in-future',
    },
    {
      why: 'minutes before the decision',
      given: { minutesOn: '2026-03-23' },
      by: 'shi',
      do: 'record-confirmation',
      code: 'before-submission',
    },
    {
      why: 'a judge who was not submitted',
      given: { results: [{ judge: 'yan', result: 'confirmed' }] },
      by: 'shi',
      do: 'record-confirmation',
      code: 'no-track',
    },
    {
      why: 'returned without a reason',
      given: { results: [{ judge: 'cao', result: 'returned' }] },
      by: 'shi',
      do: 'record-confirmation',
      code: 'reason-missing',
    },
  ];

  it.each(rows)('is refused: $why', ({ given: changed, code, cite }) => {
    given(...submitted)
      .when(record(changed))
      .refused(code, cite);
  });

  it('is returned once only', () => {
    const again = [
      ...submitted,
      {
        at: '2026-04-10T15:00',
        by: 'shi',
        do: 'record-confirmation',
        on: 'r1',
        with: { ...minutes, results: [{ judge: 'cao', result: 'returned', reason: '核实' }] },
      },
      play('2026-04-14', 'meeting-on-judge', { kind: 'returned' }),
      play('2026-04-21', 'ballot', { question: 'f1/cao/upheld', meeting: 'm2' }),
      play('2026-04-21', 'closed-meeting', { meeting: 'm2' }),
      {
        at: '2026-04-22T09:00',
        by: 'shen',
        do: 'submit-for-confirmation',
        on: 'r1',
        with: { judges: ['cao'] },
      },
    ];
    given(...again)
      .when({
        by: 'shi',
        do: 'record-confirmation',
        with: {
          ...minutes,
          minutesNumber: '2',
          minutesOn: '2026-04-22',
          results: [{ judge: 'cao', result: 'returned', reason: '再核' }],
        },
      })
      .refused('returned-once', 'O3');
  });
});

describe('a finding that is not upheld', () => {
  const notUpheld = [
    ...asked,
    play('2026-04-01', 'meeting-on-judge'),
    play('2026-04-08', 'ballot', { meeting: 'm2', question: 'f1/cao/upheld', choice: 'no' }),
  ];
  const close = { by: 'qian', do: 'close-item', on: 'm2', with: { reasons: '原认定不当' } };

  it('is put as a lighter one first, or revoked at once under the other reading (R-24.4)', () => {
    given(...notUpheld)
      .when(close)
      .refused('questions-left');
    const court = given(adopted('R-24.4', 'not-allowed'), ...notUpheld)
      .when(close)
      .then(
        {
          type: 'ItemClosed',
          item: 'i1',
          recused: [],
          outcome: {
            kind: 'reconsideration',
            askedBy: 'cao',
            persons: [{ judge: 'cao', findings: [], outcome: 'revoked' }],
          },
        },
        { type: 'ReconsiderationDecided', judge: 'cao', outcome: 'revoked', findings: [], askedBy: 'cao' },
        { type: 'ReviewClosed', because: 'tracks-ended' },
      );
    expect(court.state('review/r1')).toMatchObject({ judges: { cao: { track: { stage: 'revoked' } } } });
  });
});

describe('the result of a reconsideration', () => {
  it('can be told until it has been, also when it has been submitted meanwhile (O4)', () => {
    const at = (when: string, by: string, name: string, fields: object, on = 'r1'): Given => ({
      at: `2026-${when}`,
      by,
      do: name,
      on,
      with: fields,
    });
    const submitted = [
      ...told,
      at('03-30T09:00', 'cao', 'request-reconsideration', { grounds: '不服' }),
      play('2026-04-01', 'meeting-on-judge', { judge: 'cao' }),
      play('2026-04-08', 'ballot', { meeting: 'm2', question: 'f1/cao/upheld' }),
      play('2026-04-08', 'closed-meeting', { meeting: 'm2' }),
      at('04-09T09:00', 'shen', 'submit-for-confirmation', { judges: ['cao'] }),
    ];
    const tell = { by: 'shen', do: 'notify-decision', with: { judge: 'cao' }, at: '2026-04-10T09:00' };
    given(...submitted)
      .when(tell)
      .then({ type: 'DecisionNotified', judge: 'cao', mayAsk: false, again: undefined });
    given(...submitted, at('04-10T08:00', 'shen', 'notify-decision', { judge: 'cao' }))
      .when(tell)
      .refused('already-told', 'O4');
  });

  it('is told with the right to ask the first time, to whoever has it', () => {
    const first = (judge: string) => ({
      by: 'shen',
      do: 'notify-decision',
      with: { judge },
      at: '2026-03-24T12:00',
    });
    for (const judge of ['cao', 'yan', 'hua'])
      given(...decided)
        .when(first(judge))
        .then({ type: 'DecisionNotified', judge, mayAsk: true });
  });
});

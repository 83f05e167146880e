import { describe, expect, it } from 'vitest';
import { given, play } from '../../testing/given.ts';
import {
  adopted,
  decided,
  defended,
  delivered,
  examining,
  heard,
  meeting,
  proposed,
  type Row,
  referred,
  registered,
  told,
} from '../../testing/states.ts';

const panel = {
  kind: 'panel',
  members: [{ judge: 'cao', handling: true }, { judge: 'yan', presiding: true }, { judge: 'hua' }],
};
const unnotified = [
  ...referred,
  {
    at: '2026-03-03T09:30',
    by: 'shen',
    do: 'register-case',
    on: 'r1',
    with: { filedOn: '2025-05-06', closedOn: '2025-09-26', bench: panel },
  },
];
const notified = [
  ...unnotified,
  { at: '2026-03-03T10:00', by: 'shen', do: 'notify-judge', on: 'r1', with: { judge: 'cao' } },
];

const committee = ['zhao', 'qian', 'sun', 'li', 'zhou', 'wu', 'feng', 'chen', 'chu', 'zheng', 'wang'];

describe('the notice', () => {
  it('goes to each judge once', () => {
    given(...unnotified)
      .when({ by: 'shen', do: 'notify-judge', with: { judge: 'cao' } })
      .then({ type: 'HandlingJudgeNotified', judge: 'cao', committee });
    given(...notified)
      .when({ by: 'shen', do: 'notify-judge', with: { judge: 'cao' } })
      .refused('already-notified', 'O3');
  });

  it('goes to nobody unknown, and not to the reviewer', () => {
    given(...unnotified)
      .when({ by: 'shen', do: 'notify-judge', with: { judge: 'nemo' } })
      .refused('unknown-person');
    given(...examining)
      .when({ by: 'shen', do: 'notify-judge', with: { judge: 'zhao' } })
      .refused('is-the-reviewer', '3');
  });
});

describe('a receipt', () => {
  const rows: readonly Row[] = [
    {
      why: 'of a paper that was not issued',
      by: 'cao',
      do: 'record-receipt',
      with: { of: 'decision' },
      code: 'not-issued',
    },
    {
      why: 'before the paper was issued',
      by: 'shen',
      do: 'record-receipt',
      with: { judge: 'cao', of: 'notice', on: '2026-03-02', method: 'in-person' },
      code: 'before-issue',
    },
    {
      why: 'tomorrow',
      by: 'cao',
      do: 'record-receipt',
      with: { of: 'notice', on: '2026-03-04' },
      code: 'in-future',
    },
    {
      why: 'by whom nothing was sent to',
      by: 'yan',
      do: 'record-receipt',
      with: { judge: 'cao', of: 'notice' },
      code: 'not-issued',
    },
    {
      why: 'by the office for nobody',
      by: 'shen',
      do: 'record-receipt',
      with: { of: 'notice' },
      code: 'judge-missing',
    },
    {
      why: 'by post without proof',
      by: 'shen',
      do: 'record-receipt',
      with: { judge: 'cao', of: 'notice', method: 'post' },
      code: 'proof-missing',
    },
    {
      why: 'impossible, of a paper not issued',
      by: 'shen',
      do: 'record-service-impossible',
      with: { judge: 'cao', of: 'decision', on: '2026-03-03', reason: 'unreachable', proof: 'x' },
      code: 'not-issued',
    },
    {
      why: 'impossible, before the issue',
      by: 'shen',
      do: 'record-service-impossible',
      with: { judge: 'cao', of: 'notice', on: '2026-03-02', reason: 'unreachable', proof: 'x' },
      code: 'before-issue',
    },
    {
      why: 'impossible, tomorrow',
      by: 'shen',
      do: 'record-service-impossible',
      with: { judge: 'cao', of: 'notice', on: '2026-03-04', reason: 'unreachable', proof: 'x' },
      code: 'in-future',
    },
  ];

  it.each(rows)('is refused: $why', ({ code, cite, ...when }) => {
    given(...notified)
      .when(when)
      .refused(code, cite);
  });

  it('is one click for the judge, and is there once', () => {
    given(...notified)
      .when({ by: 'cao', do: 'record-receipt', with: { of: 'notice' } })
      .then({ type: 'ReceiptRecorded', judge: 'cao', of: 'notice', on: '2026-03-03', method: 'electronic' });
    given(...registered)
      .when({ by: 'cao', do: 'record-receipt', with: { of: 'notice' } })
      .refused('not-issued');
    given(...registered)
      .when({ by: 'shen', do: 'record-receipt', with: { of: 'notice' } })
      .refused('not-issued', 'O3');
  });

  const disclosure = { at: '2026-03-10T12:00', on: 'r1', by: '@reviewer', do: 'disclose-findings' };
  const notice = { at: '2026-03-24T14:00', on: 'r1', by: 'shen', do: 'notify-decision' };
  it.each([
    ['findings', '2026-03-09', [...proposed, { ...disclosure, with: { judge: 'cao' } }], 'before-issue'],
    ['findings', '2026-03-10', [...proposed, { ...disclosure, with: { judge: 'cao' } }], undefined],
    ['decision', '2026-03-23', [...decided, { ...notice, with: { judge: 'cao' } }], 'before-issue'],
    ['decision', '2026-03-24', [...decided, { ...notice, with: { judge: 'cao' } }], undefined],
  ])('of the %s on %s, as early as it was given out', (of, on, steps, code) => {
    const tried = given(...steps).when({
      by: 'shen',
      do: 'record-receipt',
      with: { judge: 'cao', of, on, method: 'in-person' },
    });
    if (code) tried.refused(code, 'O3');
    else tried.then({ type: 'ReceiptRecorded', judge: 'cao', of: of as 'findings' });
  });

  it('before witnesses counts by default and not under the other reading (R-O3.1)', () => {
    const left = {
      by: 'shen',
      do: 'record-receipt',
      with: { judge: 'cao', of: 'notice', method: 'left-before-witnesses', proof: '见证' },
      at: '2026-03-04T09:00',
    };
    given(...notified)
      .when(left)
      .then({ type: 'ReceiptRecorded', of: 'notice', on: '2026-03-04', method: 'left-before-witnesses' });
    const other = adopted('R-O3.1', 'not-running', '2026-03-04');
    given(...notified, other)
      .when(left)
      .refused('witnesses-do-not-count', 'R-O3.1');
  });
});

describe('the defense', () => {
  it('ends by itself after three working days, and silence is recorded as silence', () => {
    const urge = { by: 'shen', do: 'urge', with: { whom: 'cao', words: '请' } };
    const before = given(...registered)
      .when({ ...urge, at: '2026-03-09T23:59' })
      .then({ type: 'Urged', whom: 'cao' });
    expect(before.log.map((entry) => entry.event.type)).not.toContain('DefensePeriodLapsed');
    const after = given(...registered)
      .when({ ...urge, at: '2026-03-10T09:00' })
      .then({ type: 'Urged', whom: 'cao' });
    const lapse = after.log.find((entry) => entry.event.type === 'DefensePeriodLapsed');
    expect(lapse).toMatchObject({ by: 'system', at: '2026-03-10T00:00:00+08:00' });
    given(...registered)
      .when({ by: 'shen', do: 'urge', with: { whom: 'nemo', words: '请' } })
      .refused('unknown-person');
  });

  it.each([
    ['2026-03-09T23:59', false],
    ['2026-03-10T09:00', true],
  ])('received on Wednesday the 4th and submitted at %s, late is %s', (at, late) => {
    const court = given(...registered)
      .when({ by: 'cao', do: 'submit-defense', with: { text: '申辩' }, at })
      .then({ type: 'DefenseSubmitted', judge: 'cao', late, on: undefined });
    expect(court.state('review/r1')).toMatchObject({ judges: { cao: { defenses: [{ late }] } } });
  });

  it('is not taken before the notice, for another, or once the ballot has begun', () => {
    given(...unnotified, {
      at: '2026-03-03T10:00',
      by: 'shen',
      do: 'notify-judge',
      on: 'r1',
      with: { judge: 'yan' },
    })
      .when({ by: 'shen', do: 'submit-defense', with: { judge: 'cao', text: '申辩' } })
      .refused('not-notified', 'O3');
    given(...defended)
      .when({ by: 'cao', do: 'submit-defense', with: { judge: 'yan', text: '申辩' } })
      .refused('not-for-others');
    given(...meeting, play('2026-03-24', 'ballot'))
      .when({ by: 'cao', do: 'submit-defense', with: { text: '申辩' } })
      .refused('ballot-begun');
  });

  it('with a text of ten million characters is malformed', () => {
    given(...registered)
      .when({ by: 'cao', do: 'submit-defense', with: { text: '长'.repeat(10_000_000) } })
      .refused('malformed');
  });
});

describe('the hearing on the findings', () => {
  it('begins with a disclosure by the reviewer and ends with an answer or the days', () => {
    given(...proposed)
      .when({ by: '@reviewer', do: 'disclose-findings', with: { judge: 'cao' } })
      .then({ type: 'FindingsDisclosed', judge: 'cao', findings: ['f1'] });
    given(...heard)
      .when({ by: '@reviewer', do: 'disclose-findings', with: { judge: 'cao' } })
      .refused('nothing-to-disclose', '13');
  });

  it('is not begun by the office during the examination, nor for a judge who is not notified', () => {
    given(...proposed)
      .when({ by: 'shen', do: 'disclose-findings', with: { judge: 'cao' } })
      .refused('by-the-reviewer', '13');
    given(...proposed)
      .when({ by: '@reviewer', do: 'disclose-findings', with: { judge: 'yan' } })
      .refused('not-notified', 'O3');
  });

  const disclosed = [
    ...proposed,
    { at: '2026-03-10T10:30', by: '@reviewer', do: 'disclose-findings', on: 'r1', with: { judge: 'cao' } },
    { at: '2026-03-11T09:00', by: 'cao', do: 'record-receipt', on: 'r1', with: { of: 'findings' } },
  ];

  it('takes an answer only to what was disclosed, and only for oneself', () => {
    given(...proposed)
      .when({ by: 'cao', do: 'answer-findings', with: { text: '答' } })
      .refused('nothing-disclosed', '13');
    given(...disclosed)
      .when({ by: 'cao', do: 'answer-findings', with: { judge: 'yan', text: '答' } })
      .refused('not-for-others', '13');
  });

  it('takes a late answer of a silent judge until the ballot begins', () => {
    const silent = [
      ...disclosed,
      play('2026-03-18', 'delivered'),
      { at: '2026-03-20T09:00', by: 'shen', do: 'table-for-meeting', on: 'r1' },
      play('2026-03-21', 'meeting'),
    ];
    given(...silent)
      .when({ by: 'cao', do: 'answer-findings', with: { text: '答' } })
      .then({ type: 'FindingsAnswered', judge: 'cao', late: true });
    given(...silent, play('2026-03-28', 'ballot'))
      .when({ by: 'cao', do: 'answer-findings', with: { text: '答' } })
      .refused('ballot-begun', '13');
  });
});

describe('an inquiry', () => {
  const asked = [
    ...examining,
    {
      at: '2026-03-09T09:00',
      by: '@reviewer',
      do: 'record-inquiry',
      on: 'r1',
      with: { whom: 'panel', person: 'yan', question: '合议情况' },
    },
  ];

  it('is answered by the person asked, or recorded by who asked', () => {
    given(...asked)
      .when({ by: 'yan', do: 'answer-inquiry', with: { id: 'q1', text: '答' } })
      .then({ type: 'InquiryAnswered', id: 'q1' });
    given(...asked)
      .when({ by: '@reviewer', do: 'answer-inquiry', with: { id: 'q1', text: '答' } })
      .then({ type: 'InquiryAnswered', id: 'q1' });
  });

  it('is refused of nobody, twice, or by another', () => {
    given(...examining)
      .when({ by: '@reviewer', do: 'record-inquiry', with: { whom: 'panel', person: 'nemo', question: '?' } })
      .refused('unknown-person');
    given(...asked)
      .when({ by: 'yan', do: 'answer-inquiry', with: { id: 'q9', text: '答' } })
      .refused('no-such-inquiry', '12');
    const two = [
      ...asked,
      {
        at: '2026-03-09T09:10',
        by: '@reviewer',
        do: 'record-inquiry',
        on: 'r1',
        with: { whom: 'petitions', person: 'qin', question: '信访' },
      },
    ];
    given(...two)
      .when({ by: 'qin', do: 'answer-inquiry', with: { id: 'q1', text: '答' } })
      .refused('not-asked', '12');
  });
});

describe('the decision', () => {
  it('is told once, and again when something new has come', () => {
    given(...told)
      .when({ by: 'shen', do: 'notify-decision', with: { judge: 'cao', reasons: '理由' } })
      .refused('already-told', 'O4');
    given(...decided)
      .when({ by: 'shen', do: 'notify-decision', with: { judge: 'jin', reasons: '理由' } })
      .refused('not-concerned', 'O4');
    given(...delivered)
      .when({ by: 'shen', do: 'notify-decision', with: { judge: 'cao', reasons: '理由' } })
      .refused('wrong-stage');
  });
});

describe('a statement', () => {
  it('of somebody who has not been notified is not taken, whether or not the ballot has begun', () => {
    const hua = { by: 'hua', do: 'submit-defense', with: { text: '意见' } };
    given(...registered)
      .when(hua)
      .refused('not-yours-to-do', 'O3');
    // told of the decision as one of the panel
    given(...told)
      .when(hua)
      .refused('not-notified', 'O3');
  });

  it('that the office enters keeps what shows its day', () => {
    given(...registered)
      .when({
        by: 'shen',
        do: 'submit-defense',
        with: { judge: 'cao', text: '意见', receivedOn: '2026-03-05', proof: '邮戳' },
        at: '2026-03-06T09:00',
      })
      .then({ type: 'DefenseSubmitted', judge: 'cao', on: '2026-03-05', proof: '邮戳', late: false });
  });
});

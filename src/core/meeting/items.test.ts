import { describe, expect, it } from 'vitest';
import { given } from '../../testing/given.ts';
import { convened, listed, open, planned, presider, signedIn, taken } from '../../testing/meeting-states.ts';
import { type Row, tabled } from '../../testing/states.ts';

describe('planning', () => {
  it('is quarterly by default, and ad hoc with a reason', () => {
    given(...tabled)
      .when({ by: 'shen', do: 'plan-meeting', with: { on: '2026-03-24', place: '一楼' } })
      .then({ type: 'MeetingPlanned', kind: 'quarterly', on: '2026-03-24', time: '09:00' });
    given(...tabled)
      .when({ by: 'shen', do: 'plan-meeting', with: { kind: 'ad-hoc', on: '2026-03-24', place: '一楼' } })
      .refused('reason-missing', 'O3');
    given(...tabled)
      .when({ by: 'shen', do: 'plan-meeting', with: { on: '2026-03-15', place: '一楼' } })
      .refused('in-the-past', 'O3');
  });

  const rows: readonly Row[] = [
    {
      why: 'a determination of no review',
      by: 'shen',
      do: 'add-agenda-item',
      with: { kind: 'determination' },
      code: 'review-missing',
    },
    {
      why: 'a reconsideration of nobody',
      by: 'shen',
      do: 'add-agenda-item',
      with: { kind: 'reconsideration', review: 'r1' },
      code: 'judge-missing',
      cite: '24',
    },
    {
      why: 'a question without words',
      by: 'shen',
      do: 'add-agenda-item',
      with: { kind: 'difficult-question' },
      code: 'title-missing',
    },
    {
      why: 'a reconsideration where none was asked for',
      by: 'shen',
      do: 'add-agenda-item',
      with: { kind: 'reconsideration', review: 'r1', judge: 'cao' },
      code: 'not-tabled',
    },
    { why: 'convening an empty agenda', by: 'shen', do: 'convene', code: 'agenda-empty' },
    {
      why: 'removing what is not there',
      by: 'shen',
      do: 'remove-agenda-item',
      with: { item: 'i9', reason: 'x' },
      code: 'no-such-item',
    },
    {
      why: 'excusing somebody who is no member',
      by: 'shen',
      do: 'excuse-member',
      with: { person: 'cao', reason: 'x' },
      code: 'not-a-member',
      cite: 'O1',
    },
  ];

  it.each(rows)('refuses $why', ({ code, cite, ...when }) => {
    given(...planned)
      .when(when)
      .refused(code, cite);
  });

  it('puts a review on one agenda at a time; removed or cancelled, it is free again', () => {
    const second = {
      at: '2026-03-17T10:00',
      by: 'shen',
      do: 'plan-meeting',
      on: 'm2',
      with: { on: '2026-03-25', place: '二楼' },
    };
    given(...listed, second)
      .when({ by: 'shen', do: 'add-agenda-item', on: 'm2', with: { kind: 'determination', review: 'r1' } })
      .refused('on-another-agenda', 'O3');
    const removed = given(...listed)
      .when({ by: 'shen', do: 'remove-agenda-item', with: { item: 'i1', reason: 'x' } })
      .then(
        { type: 'AgendaItemRemoved', item: 'i1', reviews: ['r1'] },
        { type: 'TakenOffAgenda', meeting: 'm1', reason: 'x' },
      );
    expect(removed.state('meeting/m1')).toMatchObject({ agenda: [{ id: 'i1', stage: 'removed' }] });
    expect(removed.state('review/r1')).toMatchObject({ atMeeting: undefined });
    given(...convened)
      .when({ by: 'shen', do: 'cancel-meeting', with: { reason: 'x' } })
      .then(
        { type: 'MeetingCancelled', reviews: ['r1'] },
        { type: 'TakenOffAgenda', meeting: 'm1', reason: 'x' },
      );
    given(...taken)
      .when({ by: 'shen', do: 'remove-agenda-item', with: { item: 'i1', reason: 'x' } })
      .refused('item-begun', 'O3');
  });
});

describe('attendance', () => {
  const rows: readonly Row[] = [
    {
      why: 'of somebody who is no member',
      by: 'shen',
      do: 'record-attendance',
      with: { person: 'cao' },
      code: 'not-a-member',
    },
    {
      why: 'as an observer of somebody not sent by supervision',
      by: 'shen',
      do: 'record-attendance',
      with: { person: 'shi', as: 'observer' },
      code: 'not-an-observer',
      cite: '25',
    },
    {
      why: 'in, of somebody inside',
      by: 'shen',
      do: 'record-attendance',
      with: { person: 'qian' },
      code: 'in-already',
    },
    {
      why: 'out, of somebody outside',
      by: 'shen',
      do: 'record-attendance',
      with: { person: 'lv', as: 'observer', movement: 'out' },
      code: 'not-in',
    },
  ];

  it.each(rows)('is refused $why', ({ code, cite, ...when }) => {
    given(...open)
      .when(when)
      .refused(code, cite);
  });

  it('comes before the opening, on the day', () => {
    given(...convened)
      .when({ by: 'shen', do: 'open-meeting', at: '2026-03-24T09:00' })
      .refused('nobody-present', 'O1');
    given(...convened)
      .when({ by: 'shen', do: 'open-meeting' })
      .refused('not-the-day', 'O3');
  });
});

describe('an item', () => {
  const rows: readonly Row[] = [
    { why: 'that is not there', ...presider, do: 'open-item', with: { item: 'i9' }, code: 'no-such-item' },
    {
      why: 'by who does not preside over it',
      by: 'sun',
      do: 'open-item',
      with: { item: 'i1' },
      code: 'not-the-presider',
      cite: 'O3',
    },
    {
      why: 'heard while none is open',
      ...presider,
      do: 'hear-judge',
      with: { judge: 'cao', statement: 'x' },
      code: 'no-item-open',
    },
    {
      why: 'of which the reviewer is heard while none is open',
      ...presider,
      do: 'hear-reviewer',
      code: 'no-item-open',
    },
    {
      why: 'with a presenter while none is open',
      ...presider,
      do: 'appoint-presenter',
      with: { person: 'sun' },
      code: 'no-item-open',
    },
    {
      why: 'noted while none is open',
      ...presider,
      do: 'record-note',
      with: { text: 'x' },
      code: 'no-item-open',
    },
    {
      why: 'with a reason while none is open',
      ...presider,
      do: 'record-reason',
      with: { finding: 'f1', liesIn: 'facts', words: 'x' },
      code: 'no-item-open',
    },
    {
      why: 'voted on while none is open',
      ...presider,
      do: 'open-ballot',
      with: { question: 'f1/cao/established' },
      code: 'no-item-open',
    },
    {
      why: 'closed while none is open',
      ...presider,
      do: 'close-item',
      with: { reasons: 'x' },
      code: 'no-item-open',
    },
    {
      why: 'postponed while none is open',
      ...presider,
      do: 'postpone-item',
      with: { reason: 'x' },
      code: 'no-item-open',
    },
  ];

  it.each(rows)('is refused $why', ({ code, cite, ...when }) => {
    given(...open)
      .when(when)
      .refused(code, cite);
  });

  it('is taken up once, one at a time', () => {
    given(...taken)
      .when({ ...presider, do: 'open-item', with: { item: 'i1' } })
      .refused('item-not-waiting');
    const two = [
      ...open,
      {
        at: '2026-03-24T09:03',
        by: 'shen',
        do: 'add-agenda-item',
        on: 'm1',
        with: { kind: 'other', title: '其他' },
      },
      { at: '2026-03-24T09:05', by: 'qian', do: 'open-item', on: 'm1', with: { item: 'i1' } },
    ];
    given(...two)
      .when({ ...presider, do: 'open-item', with: { item: 'i2' } })
      .refused('another-item-open');
  });

  it('is not taken up while somebody recused is inside, nor when the review has gone', () => {
    const recused = [
      ...signedIn,
      {
        at: '2026-03-24T09:00',
        by: 'cao',
        do: 'request-recusal',
        on: 'r1',
        with: { person: 'feng', ground: 'other', words: 'x' },
      },
      {
        at: '2026-03-24T09:01',
        by: 'zhao',
        do: 'decide-recusal',
        on: 'r1',
        with: { person: 'feng', granted: true, reason: 'x' },
      },
      { at: '2026-03-24T09:02', by: 'shen', do: 'open-meeting', on: 'm1' },
    ];
    given(...recused)
      .when({ ...presider, do: 'open-item', with: { item: 'i1' } })
      .refused('recused-still-inside', '3');
  });

  it('is not taken up when its review has gone back to registration', () => {
    const related = {
      at: '2026-03-23T09:00',
      by: 'wang',
      do: 'declare-relatives',
      on: 'court',
      with: { one: 'zhao', other: 'cao' },
    };
    const gone = {
      at: '2026-03-23T10:00',
      by: 'cao',
      do: 'request-recusal',
      on: 'r1',
      with: { person: 'zhao', ground: 'relative', words: 'x' },
    };
    const later = open.slice(convened.length);
    given(...convened, related, gone, ...later)
      .when({ ...presider, do: 'open-item', with: { item: 'i1' } })
      .refused('review-gone', 'O3');
  });

  it('falls to the vice-chair in charge when the executive vice-chair is absent, then to the next, then to the chair', () => {
    const without = (...absent: string[]) => [
      ...open,
      ...absent.map((person) => ({
        at: '2026-03-24T09:03',
        by: 'shen',
        do: 'record-attendance',
        on: 'm1',
        with: { person, movement: 'out' },
      })),
    ];
    const opened = (absent: string[], by: string) =>
      given(...without(...absent)).when({ by, do: 'open-item', with: { item: 'i1' } });
    opened(['qian'], 'sun').then(
      {
        type: 'ItemOpened',
        presider: 'sun',
        passedOver: [{ person: 'qian', reason: 'absent' }],
        electorate: { recused: [] },
      },
      { type: 'TakenUpAtMeeting', item: 'i1', kind: 'determination', presider: 'sun' },
    );
    opened(['qian', 'sun'], 'li').then(
      {
        type: 'ItemOpened',
        presider: 'li',
        passedOver: [
          { person: 'qian', reason: 'absent' },
          { person: 'sun', reason: 'absent' },
        ],
        electorate: { recused: [] },
      },
      { type: 'TakenUpAtMeeting', item: 'i1', kind: 'determination', presider: 'li' },
    );
    opened(['qian', 'sun', 'li', 'zhou'], 'zhao').then(
      {
        type: 'ItemOpened',
        presider: 'zhao',
        passedOver: [
          { person: 'qian', reason: 'absent' },
          { person: 'sun', reason: 'absent' },
          { person: 'li', reason: 'absent' },
          { person: 'zhou', reason: 'absent' },
        ],
        electorate: { recused: [] },
      },
      { type: 'TakenUpAtMeeting', item: 'i1', kind: 'determination', presider: 'zhao' },
    );
    given(...without('qian', 'sun', 'li', 'zhou', 'zhao'))
      .when({ by: 'zhao', do: 'open-item', with: { item: 'i1' } })
      .refused('no-presider', 'O3');
  });

  it('hears an absent reviewer’s report read by a presenter who is inside', () => {
    const away = [
      ...open,
      {
        at: '2026-03-24T09:03',
        by: 'shen',
        do: 'record-attendance',
        on: 'm1',
        with: { person: 'zhao', movement: 'out' },
      },
      { at: '2026-03-24T09:05', by: 'qian', do: 'open-item', on: 'm1', with: { item: 'i1' } },
    ];
    given(...away)
      .when({ ...presider, do: 'hear-reviewer' })
      .refused('presenter-missing', 'O3');
    given(...away)
      .when({ ...presider, do: 'appoint-presenter', with: { person: 'zhao' } })
      .refused('not-inside');
    given(...away, {
      at: '2026-03-24T09:06',
      by: 'qian',
      do: 'appoint-presenter',
      on: 'm1',
      with: { person: 'sun' },
    })
      .when({ ...presider, do: 'hear-reviewer' })
      .then({ type: 'ReviewerHeard', item: 'i1', by: 'sun' });
  });
});

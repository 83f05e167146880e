import { describe, expect, it } from 'vitest';
import { type Given, given } from '../../testing/given.ts';
import { cleared } from '../../testing/states.ts';

const at = '2026-03-24T09:00';
const office = (time: string, name: string, fields?: unknown, on = 'm1'): Given => ({
  at: `2026-03-${time}`,
  by: 'shen',
  do: name,
  on,
  with: fields,
});
const listed: readonly Given[] = [
  ...cleared,
  office('16T09:00', 'close-without-finding', { because: 'no-liability', reasons: '无' }, 'r1'),
  office('17T09:00', 'plan-meeting', { on: '2026-03-24', place: '一楼' }),
  office('17T09:10', 'add-agenda-item', { kind: 'closures-to-note', reviews: ['r1'] }),
];
const sitting: readonly Given[] = [
  ...listed,
  office('17T09:20', 'convene'),
  { ...office('24T09:00', 'record-attendance', { person: '@each' }), for: '@committee' },
  office('24T09:00', 'open-meeting'),
];
const opened: readonly Given[] = [
  ...sitting,
  { at, by: 'qian', do: 'open-item', on: 'm1', with: { item: 'i1' } },
];
const noted: readonly Given[] = [
  ...opened,
  { at, by: 'qian', do: 'close-item', on: 'm1', with: { reasons: '已阅。' } },
];
const next = office('24T10:00', 'plan-meeting', { on: '2026-03-30', place: '二楼' }, 'm2');

describe('closures to note', () => {
  it.each<[string, readonly Given[]]>([
    [
      'removed from the agenda',
      [...listed, office('24T09:00', 'remove-agenda-item', { item: 'i1', reason: '另议' })],
    ],
    ['postponed', [...opened, { at, by: 'qian', do: 'postpone-item', on: 'm1', with: { reason: '另议' } }]],
    ['not reached before the meeting ends', [...sitting, office('24T09:00', 'close-meeting')]],
  ])('%s are free for the next meeting', (_, before) => {
    given(...before, next)
      .when(
        office(
          '24T10:00',
          'add-agenda-item',
          { kind: 'closures-to-note', reviews: ['r1'] },
          'm2',
        ) as Given & { by: string },
      )
      .then(
        { type: 'AgendaItemAdded', item: 'i1', kind: 'closures-to-note' },
        { type: 'PlacedOnAgenda', meeting: 'm2', item: 'i1', kind: 'closures-to-note' },
      );
  });

  it('can be tabled by a member until the meeting that lists them ends (5(4))', () => {
    const ask = { by: 'wang', do: 'ask-to-table', with: { reason: '疑' } } as const;
    given(...noted)
      .when(ask)
      .then({ type: 'TablingAsked', by: 'wang', reason: '疑' });
    given(...noted, office('24T09:30', 'close-meeting'))
      .when(ask)
      .refused('not-listed', '5(4)');
    given(...noted)
      .when({ by: 'shen', do: 'close-meeting', on: 'm1' })
      .then({ type: 'MeetingClosed', left: [], noted: ['r1'] }, { type: 'ClosureNoted', meeting: 'm1' });
  });

  it('asked to be tabled during the meeting are put on its agenda for a determination', () => {
    const asked = { at, by: 'wang', do: 'ask-to-table', on: 'r1', with: { reason: '疑' } };
    given(...opened, asked)
      .when({ by: 'shen', do: 'add-agenda-item', with: { kind: 'determination', review: 'r1' } })
      .then(
        { type: 'AgendaItemAdded', item: 'i2', kind: 'determination', review: 'r1' },
        { type: 'PlacedOnAgenda', meeting: 'm1', item: 'i2', kind: 'determination' },
      );
  });

  it('are not noted by another kind of item that names the review', () => {
    const other = office('24T09:00', 'add-agenda-item', { kind: 'other', title: '通报', reviews: ['r1'] });
    const read = [
      { at, by: 'qian', do: 'open-item', on: 'm1', with: { item: 'i2' } },
      { at, by: 'qian', do: 'close-item', on: 'm1', with: { reasons: '已阅。' } },
    ];
    const { court } = given(...sitting, other, ...read);
    expect(court.state('review/r1')).toMatchObject({ atMeeting: { item: 'i1' } });
  });
});

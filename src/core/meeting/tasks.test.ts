import { describe, expect, it } from 'vitest';
import { everyTask } from '../../testing/desks.ts';
import { type Given, given } from '../../testing/given.ts';
import { convened, listed, open, planned, signedIn, taken } from '../../testing/meeting-states.ts';
import { established, told, voted } from '../../testing/states.ts';
import { storyBefore } from '../../testing/story-desks.ts';

const at = (time: string, by: string, command: string, fields: object = {}): Given => ({
  at: `2026-03-24T${time}`,
  by,
  do: command,
  on: 'm1',
  with: fields,
});
const leaves = (person: string) => at('09:06', 'shen', 'record-attendance', { person, movement: 'out' });
const adjourned = [...open, at('09:10', 'shen', 'adjourn-meeting', { until: '2026-03-25', reason: '续会' })];
const returns = { at: '2026-03-25T09:00', by: 'shen', do: 'record-attendance', on: 'm1' };
const heard = [...taken, at('09:06', 'qian', 'hear-reviewer')];
const balloting = [...heard, at('09:07', 'qian', 'open-ballot', { question: 'f1/cao/established' })];
const casts = (...persons: readonly string[]) =>
  persons.map((person) => at('09:08', person, 'cast-ballot', { choice: 'yes' }));
const all = ['zhao', 'qian', 'sun', 'li', 'zhou', 'wu', 'feng', 'chen', 'chu', 'zheng', 'wang'];
const closed = [
  ...voted,
  at('10:10', 'qian', 'close-item', { reasons: '属实' }),
  at('10:20', 'shen', 'close-meeting'),
];
const drafted = [...closed, at('10:30', 'shen', 'draft-minutes')];

/** What the meeting asks for at the end of what has happened: `command: persons`, and `may`, where it may be left. */
function asked(steps: readonly Given[]): readonly string[] {
  return tasksOf('m1', steps).map(
    ({ command, persons, optional, waits }) =>
      `${command}: ${persons.join(' ')}${optional ? ' may' : ''}${waits ? ' waits' : ''}`,
  );
}

function tasksOf(meeting: string, steps: readonly Given[]) {
  const { court } = given(...steps);
  const asked = everyTask(court, court.log.at(-1)!.at);
  return asked.filter(({ on }) => on === `meeting/${meeting}`).map(({ task }) => task);
}

describe('what a meeting asks', () => {
  it.each<readonly [string, readonly Given[], readonly string[]]>([
    ['planned, with nothing on it', planned, ['add-agenda-item: shen han']],
    ['with an item', listed, ['convene: shen han']],
    [
      'whose only item was taken off',
      [
        ...listed,
        {
          at: '2026-03-17T09:15',
          by: 'shen',
          do: 'remove-agenda-item',
          on: 'm1',
          with: { item: 'i1', reason: 'x' },
        },
      ],
      ['add-agenda-item: shen han'],
    ],
    ['convened, before its day', convened, ['open-meeting: shen han waits']],
    ['on its day', signedIn, ['record-attendance: shen han', 'open-meeting: shen han']],
    ['opened', open, ['open-item: qian']],
    ['opened without its executive vice-chair', [...open, leaves('qian')], ['open-item: sun']],
    ['with an item, the reviewer there', taken, ['hear-reviewer: qian']],
    ['with an item, the reviewer gone', [...taken, leaves('zhao')], ['appoint-presenter: qian']],
    [
      'with somebody else to report',
      [...taken, leaves('zhao'), at('09:07', 'qian', 'appoint-presenter', { person: 'sun' })],
      ['hear-reviewer: qian'],
    ],
    ['when the reviewer has been heard', heard, ['open-ballot: qian']],
    ['whose presider has left', [...heard, leaves('qian')], ['open-ballot: sun']],
    ['at a ballot', balloting, [`cast-ballot: ${all.join(' ')}`]],
    [
      'at a ballot, some have voted',
      [...balloting, ...casts('zhao', 'sun')],
      ['cast-ballot: qian li zhou wu feng chen chu zheng wang'],
    ],
    ['at a ballot, all have voted', [...balloting, ...casts(...all)], ['close-ballot: qian']],
    ['with a question left', established, ['open-ballot: qian']],
    ['with none left', voted, ['close-item: qian']],
    ['with its items dealt with', closed.slice(0, -1), ['close-meeting: shen han']],
    ['adjourned, before the day on which it goes on', adjourned, ['resume-meeting: shen han waits']],
    [
      'adjourned, on that day',
      [...adjourned, { ...returns, with: { person: 'qian', movement: 'in' } }],
      ['record-attendance: shen han', 'resume-meeting: shen han'],
    ],
    ['closed', closed, ['draft-minutes: shen han']],
    ['with minutes', drafted, ['approve-minutes: qian']],
    [
      'with minutes, when nobody has presided over anything',
      [...open, at('10:20', 'shen', 'close-meeting'), at('10:30', 'shen', 'draft-minutes')],
      ['approve-minutes: qian'],
    ],
    ['with minutes that were approved', [...drafted, at('10:40', 'qian', 'approve-minutes')], []],
    ['cancelled', [...listed, at('08:00', 'shen', 'cancel-meeting', { reason: 'x' })], []],
  ])('%s', (_, steps, expected) => {
    expect(asked(steps)).toEqual(expected);
  });

  // asked for on 25 March: within a month (24), and 25 April is a Saturday
  const requested: readonly Given[] = [
    ...told,
    { at: '2026-03-25T09:00', by: 'cao', do: 'request-reconsideration', on: 'r1', with: { grounds: '责任' } },
    {
      at: '2026-03-26T09:00',
      by: 'shen',
      do: 'plan-meeting',
      on: 'm2',
      with: { on: '2026-05-06', place: '一楼', kind: 'ad-hoc', reason: '复议' },
    },
  ];

  it('falls due on its day, or with the month of a reconsideration that is on it (24)', () => {
    expect(tasksOf('m2', requested)).toMatchObject([{ command: 'add-agenda-item', dueOn: '2026-05-06' }]);
    const item = { kind: 'reconsideration', review: 'r1', judge: 'cao' };
    const onAgenda = [
      ...requested,
      { at: '2026-03-26T09:10', by: 'shen', do: 'add-agenda-item', on: 'm2', with: item },
    ];
    expect(tasksOf('m2', onAgenda)).toMatchObject([{ command: 'convene', dueOn: '2026-04-27' }]);
  });

  it('asks where the reason lies for what falls for one of several, before it goes on (24)', () => {
    const fallen = storyBefore('reason-in-the-facts-helps-everyone', 'record-reason');
    const said = (liesIn: string): Given => ({
      ...{ at: '2026-04-14T10:00', by: 'qian', do: 'record-reason', on: 'm2' },
      with: { finding: 'f1', liesIn, words: '庭审录像证明金额无误。' },
    });
    const commands = (...steps: readonly Given[]) => tasksOf('m2', steps).map((task) => task.command);
    expect(commands(...fallen)).toEqual(['record-reason']);
    expect(commands(...fallen, said('person'))).toEqual(['close-item']);
    expect(commands(...fallen, said('facts'))).toEqual(['open-ballot']);
  });
});

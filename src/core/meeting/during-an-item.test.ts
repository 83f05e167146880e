import { describe, expect, it } from 'vitest';
import { type Given, given, play } from '../../testing/given.ts';
import { open, taken } from '../../testing/meeting-states.ts';
import { adopted, told } from '../../testing/states.ts';
import { minutesOf } from './minutes.ts';

const at = (time: string, by: string, name: string, fields?: unknown, on = 'm1'): Given & { by: string } => ({
  at: `2026-03-24T${time}`,
  by,
  do: name,
  on,
  with: fields,
});
const question = 'f1/cao/established';
const ready: readonly Given[] = [
  ...taken,
  at('09:06', 'qian', 'hear-reviewer'),
  at('09:07', 'shen', 'record-attendance', { person: 'lv', as: 'observer' }),
];
/** A request is made and granted while the item is open. */
const recused = (person: string): readonly Given[] => [
  at('09:08', 'cao', 'request-recusal', { person, ground: 'other', words: '同乡' }, 'r1'),
  at('09:09', 'zhao', 'decide-recusal', { person, granted: true, reason: '属实' }, 'r1'),
];
const opened = at('09:10', 'qian', 'open-ballot', { question });
const begun = { ...opened, at: '2026-03-24T09:07' };
const yes = { do: 'cast-ballot', with: { choice: 'yes' } };

const moves = (time: string, person: string, movement: string, by = 'shen', as = 'member') =>
  at(time, by, 'record-attendance', { person, movement, as });

describe('a recusal granted while an item is open (3)', () => {
  it('takes the vote, at the next ballot and at the one that is open, and nothing goes on before they have left', () => {
    given(...ready, ...recused('feng'))
      .when({ ...opened, at: '2026-03-24T09:10' })
      .refused('recused-still-inside', '3');
    given(...ready, ...recused('feng'), moves('09:10', 'feng', 'out'), opened)
      .when({ ...yes, by: 'feng' })
      .refused('not-a-voter');
    const { when } = given(...ready, begun, ...recused('feng'));
    when({ ...yes, by: 'feng', at: '2026-03-24T09:11' }).refused('not-a-voter', '23');
    when({ by: 'qian', do: 'close-ballot', at: '2026-03-24T09:12' }).refused('recused-still-inside', '3');
    const court = given(...ready, begun, ...recused('feng'), moves('09:11', 'feng', 'out', 'qian'))
      .when({ by: 'qian', do: 'close-ballot', at: '2026-03-24T09:12' })
      .then({
        type: 'BallotClosed',
        question: 'f1/cao/established',
        result: { for: 0, against: 0, abstained: 10, passed: false },
      });
    expect(court.state('meeting/m1')).toMatchObject({
      agenda: [{ ballots: [{ result: { entitled: 10 } }] }],
    });
  });

  it('does not count what had been cast', () => {
    const cast = at('09:07', 'feng', 'cast-ballot', { choice: 'yes' });
    const court = given(...ready, begun, cast, ...recused('feng'), moves('09:11', 'feng', 'out'))
      .when({ by: 'qian', do: 'close-ballot', at: '2026-03-24T09:12' })
      .then({
        type: 'BallotClosed',
        question: 'f1/cao/established',
        result: { for: 0, against: 0, abstained: 10, passed: false },
      });
    expect(court.state('meeting/m1')).toMatchObject({ agenda: [{ ballots: [{ result: { for: 0 } }] }] });
  });

  it('keeps them out until the item has ended, whether they come as a member or are sent (25)', () => {
    given(...ready, ...recused('feng'), moves('09:10', 'feng', 'out'))
      .when(moves('09:11', 'feng', 'back'))
      .refused('recused', '3');
    given(
      ...ready,
      ...recused('feng'),
      moves('09:10', 'feng', 'out'),
      at('09:11', 'qian', 'postpone-item', { reason: '改日' }),
    )
      .when(moves('09:12', 'feng', 'back'))
      .then({ type: 'AttendanceRecorded', person: 'feng', as: 'member', movement: 'back' });
    given(...ready, ...recused('lv'))
      .when({ ...opened, at: '2026-03-24T09:10' })
      .refused('recused-still-inside', '3');
    given(...ready, ...recused('lv'), moves('09:10', 'lv', 'out', 'shen', 'observer'))
      .when(moves('09:11', 'lv', 'in', 'shen', 'observer'))
      .refused('recused', '3');
  });

  it('is all that the presider may record of attendance', () => {
    given(...ready)
      .when(moves('09:10', 'feng', 'out', 'qian'))
      .refused('for-the-office', '3');
    given(...ready, ...recused('feng'))
      .when(moves('09:10', 'chu', 'out', 'qian'))
      .refused('for-the-office', '3');
    given(...ready, ...recused('feng'))
      .when(moves('09:10', 'feng', 'out', 'qian'))
      .then({ type: 'AttendanceRecorded', person: 'feng', as: 'member', movement: 'out' });
  });

  it('before the item is opened, lets whoever will preside over it send them out, and nobody else (O3)', () => {
    const { when } = given(...open, ...recused('feng'));
    when(moves('09:10', 'feng', 'out', 'sun')).refused('for-the-office', '3');
    when(moves('09:10', 'chu', 'out', 'qian')).refused('for-the-office', '3');
    when(moves('09:10', 'feng', 'out', 'qian')).then({
      type: 'AttendanceRecorded',
      person: 'feng',
      movement: 'out',
    });
  });

  it('takes the chair: the next in line presides (O3)', () => {
    const open = { do: 'open-ballot', with: { question } };
    given(...ready, ...recused('qian'))
      .when({ ...open, by: 'qian' })
      .refused('not-yours-to-do');
    given(...ready, ...recused('qian'), moves('09:10', 'qian', 'out', 'sun'))
      .when({ ...open, by: 'sun' })
      .then(
        { type: 'BallotOpened', question: 'f1/cao/established', onLiability: true },
        { type: 'BallotBegun', meeting: 'm1' },
      );
  });
});

describe('the presider’s part in the review', () => {
  const finding = {
    item: '17(1)',
    facts: '裁判文书有一处笔误。',
    pages: '正卷第3页',
    persons: [{ judge: 'cao', share: 'full' }],
    cause: 'responsibility',
    seriousConsequence: false,
  };
  const propose = { do: 'propose-finding', on: 'r1', with: finding };
  const withdraw = { do: 'withdraw-finding', on: 'r1', with: { finding: 'f1', reason: '重复' } };

  it('is taken over by the next in line when the presider is recused (3, O3)', () => {
    given(...ready)
      .when({ ...propose, by: 'qian' })
      .then({
        type: 'FindingProposed',
        finding: {
          id: 'f2',
          item: '17(1)',
          grade: 'minor',
          persons: [{ judge: 'cao', share: 'full' }],
          proposedBy: 'presider',
        },
      });
    given(...ready)
      .when({ ...propose, by: 'sun' })
      .refused('not-yours-to-do');
    given(...ready, ...recused('qian'))
      .when({ ...propose, by: 'sun' })
      .then({
        type: 'FindingProposed',
        finding: {
          id: 'f2',
          item: '17(1)',
          grade: 'minor',
          persons: [{ judge: 'cao', share: 'full' }],
          proposedBy: 'presider',
        },
      });
    given(...ready, ...recused('qian'))
      .when({ ...withdraw, by: 'sun' })
      .then({ type: 'FindingWithdrawn', finding: 'f1', reason: '重复' });
    given(...ready, ...recused('qian'))
      .when({ ...propose, by: 'qian' })
      .refused('recused');
  });

  it('is taken over while the presider is out of the room, and ends with the item', () => {
    const out = at('09:08', 'shen', 'record-attendance', { person: 'qian', movement: 'out' });
    given(...ready, out)
      .when({ ...propose, by: 'sun' })
      .then({
        type: 'FindingProposed',
        finding: {
          id: 'f2',
          item: '17(1)',
          grade: 'minor',
          persons: [{ judge: 'cao', share: 'full' }],
          proposedBy: 'presider',
        },
      });
    given(...ready, out)
      .when({ ...propose, by: 'qian' })
      .refused('not-yours-to-do');
    const postponed = at('09:10', 'sun', 'postpone-item', { reason: '主持人离席' });
    given(...ready, out, postponed)
      .when({ ...propose, by: 'sun' })
      .refused('not-yours-to-do');
  });
});

describe('an item whose presider has left the room', () => {
  it('goes on under the next in line, until they are back (O3)', () => {
    const out = at('09:08', 'shen', 'record-attendance', { person: 'qian', movement: 'out' });
    const back = at('09:09', 'shen', 'record-attendance', { person: 'qian', movement: 'back' });
    const postpone = { do: 'postpone-item', with: { reason: '主持人离席' } };
    given(...ready, out)
      .when({ ...postpone, by: 'sun' })
      .then(
        { type: 'ItemPostponed', item: 'i1', reviews: ['r1'] },
        { type: 'TakenOffAgenda', meeting: 'm1', reason: '主持人离席' },
      );
    given(...ready, out, back)
      .when({ ...postpone, by: 'sun' })
      .refused('not-yours-to-do');
  });
});

describe('hearing a judge', () => {
  const hear = (judge: string, waivesDays: boolean) => ({
    by: 'qian',
    do: 'hear-judge',
    with: { judge, statement: '同意', waivesDays },
  });

  it('waives days only for whoever has been asked and has not answered (13)', () => {
    given(...ready)
      .when(hear('bai', true))
      .refused('not-waiting-to-answer', '13');
    given(...ready)
      .when(hear('nobody', false))
      .refused('unknown-person', 'O1');
    const court = given(...ready)
      .when(hear('hua', false))
      .then({ type: 'JudgeHeard', judge: 'hua', waivesDays: false });
    expect(court.state('review/r1')).not.toMatchObject({ judges: { hua: {} } });
  });
});

describe('the minutes (O4)', () => {
  it('say who was sent, who reported, who was heard, who stayed away, and the reasons', () => {
    const heard = at('09:08', 'qian', 'hear-judge', { judge: 'cao', statement: '意见' });
    const voted: readonly Given[] = [
      ...ready,
      heard,
      ...recused('feng'),
      moves('09:10', 'feng', 'out'),
      opened,
      at('09:12', 'qian', 'close-ballot'),
      at('09:13', 'qian', 'close-item', { reasons: '证据不足以认定。' }),
      at('09:14', 'shen', 'record-attendance', { person: 'lv', as: 'observer', movement: 'out' }),
    ];
    const { court } = given(...voted);
    const meeting = court.state('meeting/m1');
    if (meeting.stage === 'unstarted') throw new Error('the meeting has begun');
    const people = court.state('people/court');
    const name = (id: string) => people.persons[id]?.name ?? '';
    const text = minutesOf(meeting, people);
    expect(text).toContain(`列席：${name('lv')}`);
    expect(text).toContain(`听取意见：${name('cao')}`);
    expect(text).toContain(`回避：${name('feng')}`);
    expect(text).toContain('理由：证据不足以认定。');
    expect(text).toMatch(/汇报：./);
  });
});

describe('the reconsideration under R-3.1 `all`', () => {
  it('is presented by somebody other than the reviewer', () => {
    const all = adopted('R-3.1', 'all');
    given(all, ...taken)
      .when({ by: 'qian', do: 'hear-reviewer' })
      .then({ type: 'ReviewerHeard', item: 'i1', by: 'zhao' }); // a determination is the reviewer’s to report
    const asked = {
      ...at('09:00', 'cao', 'request-reconsideration', { grounds: '笔误' }, 'r1'),
      at: '2026-03-30T09:00',
    };
    const again = [...told, asked, play('2026-04-07', 'meeting-on-judge')];
    const on = (time: string, by: string, name: string, fields?: unknown, more: object = {}) => ({
      ...at(time, by, name, fields, 'm2'),
      at: `2026-03-31T${time}`,
      ...more,
    });
    const sitting = [
      ...told,
      asked,
      on('09:00', 'shen', 'plan-meeting', { on: '2026-03-31', place: '一楼' }),
      on('09:01', 'shen', 'add-agenda-item', { kind: 'reconsideration', review: 'r1', judge: 'cao' }),
      on('09:02', 'shen', 'convene'),
      on('09:03', 'shen', 'record-attendance', { person: '@each' }, { for: '@committee-of:r1' }),
      on('09:04', 'shen', 'open-meeting'),
      on('09:05', 'qian', 'open-item', { item: 'i1' }),
    ];
    const hear = { by: 'qian', do: 'hear-reviewer', on: 'm2' };
    given(...sitting)
      .when(hear)
      .then({ type: 'ReviewerHeard', item: 'i1', by: 'zhao' });
    given(all, ...sitting)
      .when(hear)
      .refused('another-presents', 'R-3.1');
    const reports = (...before: readonly Given[]) => {
      const meeting = given(...before, ...again).court.state('meeting/m2');
      return meeting.stage === 'unstarted' ? undefined : meeting.agenda[0]?.reportedBy;
    };
    expect(reports()).toBe('zhao');
    expect(reports(all)).toBe('qian'); // whom the presider has appointed
  });
});

describe('the attendance of supervision (25, R-25.1)', () => {
  const headOut = moves('09:06', 'zheng', 'out');
  const left = moves('09:11', 'lv', 'out', 'shen', 'observer');

  it('lasts until the ballot closes: the leaving of the last one voids it', () => {
    given(...ready, { ...headOut, at: '2026-03-24T09:07' }, opened)
      .when(left)
      .then(
        { type: 'AttendanceRecorded', person: 'lv', as: 'observer', movement: 'out' },
        { type: 'BallotVoided', question: 'f1/cao/established', reason: 'observer-left' },
      );
    given(...ready, opened) // the supervision head votes and is one
      .when(left)
      .then({ type: 'AttendanceRecorded', person: 'lv', as: 'observer', movement: 'out' });
    given(...ready, opened, left)
      .when(moves('09:12', 'zheng', 'out'))
      .then(
        { type: 'AttendanceRecorded', person: 'zheng', as: 'member', movement: 'out' },
        { type: 'BallotVoided', question: 'f1/cao/established', reason: 'observer-left' },
      );
    given(...ready, { ...headOut, at: '2026-03-24T09:07' }, opened, left)
      .when({ by: 'feng', do: 'cast-ballot', with: { choice: 'yes' }, at: '2026-03-24T09:12' })
      .refused('no-ballot-open');
    given(...ready, { ...headOut, at: '2026-03-24T09:07' }, opened, left)
      .when({ ...opened, at: '2026-03-24T09:12' })
      .refused('observer-missing', '25');
    given(adopted('R-25.1', 'absence-recorded'), ...ready, { ...headOut, at: '2026-03-24T09:07' }, opened)
      .when(left)
      .then({ type: 'AttendanceRecorded', person: 'lv', as: 'observer', movement: 'out' });
  });
});

describe('a ballot', () => {
  it('is cast by whoever is in the room now: out, back and out again', () => {
    const out = moves('09:11', 'feng', 'out');
    const back = moves('09:12', 'feng', 'back');
    given(...ready, opened, out)
      .when({ ...yes, by: 'feng' })
      .refused('not-a-voter', '23');
    given(...ready, opened, out, back)
      .when({ ...yes, by: 'feng' })
      .then({ type: 'BallotCast', item: 'i1', person: 'feng', choice: 'yes' });
    given(...ready, opened, out, back, moves('09:13', 'feng', 'out'))
      .when({ ...yes, by: 'feng' })
      .refused('not-a-voter', '23');
  });
});

import { describe, expect, it } from 'vitest';
import { given } from '../../testing/given.ts';
import { decided, meeting as inSession } from '../../testing/states.ts';
import { offersOf } from '../../testing/story-desks.ts';
import { actingFor, stateIn } from '../court/execute.ts';
import { fromBeijing } from '../time/instant.ts';
import { tasksAt } from './tasks.ts';

const task = { task: '就第二季度漏列当事人问题提出整改方案', owner: 'shen', dueOn: '2026-04-30' } as const;
const record = { by: '@presider', do: 'record-resolution', on: 'm1' } as const;
const at = '2026-03-24T09:30';
const recorded = { at, ...record, with: task };

describe('a task that the committee gives', () => {
  it('is recorded by the presider or the office with owner and day', () => {
    const court = given(...inSession)
      .when({ ...record, with: task, at })
      .then({ type: 'ResolutionRecorded', id: 't1', ...task });
    expect(court.state('meeting/m1')).toMatchObject({
      resolutions: [{ id: 't1', ...task, on: '2026-03-24' }],
    });
    given(...inSession)
      .when({ ...record, by: 'shen', with: { ...task, owner: 'qian', item: 'i1' }, at })
      .then({ type: 'ResolutionRecorded', owner: 'qian', item: 'i1' });
  });

  it.each([
    ['unknown-person', { owner: 'nemo' }],
    ['not-to-be-charged', { owner: 'cao' }],
    ['no-such-item', { item: 'i9' }],
    ['in-the-past', { dueOn: '2026-03-23' }],
  ])('is refused as %s: %o', (code, more) => {
    given(...inSession)
      .when({ ...record, with: { ...task, ...more }, at })
      .refused(code);
  });

  it('is nobody else’s to give, and belongs to the next meeting once the minutes are approved', () => {
    given(...inSession)
      .when({ ...record, by: 'cao', with: task, at })
      .refused('not-yours-to-do', '5(8)');
    given(...decided)
      .when({ ...record, by: 'shen', with: task, at: '2026-03-25T09:00' })
      .refused('minutes-approved', 'O4');
  });

  it('stands on its owner’s desk with its day until it is answered, also once the meeting is over', () => {
    const [attended, approved] = [decided.slice(0, -1), decided.slice(-1)];
    const ended = given(...attended, { ...recorded, at: '2026-03-24T10:30' }, ...approved);
    const tasks = (court: typeof ended.court) => {
      const held = court.state('meeting/m1');
      if (held.stage === 'unstarted') throw new Error('the meeting has begun');
      const acting = court.ask(actingFor(stateIn, { by: 'shen', at: fromBeijing('2026-04-20T09:00') }));
      const env = { ...acting, id: 'm1', tabled: {} };
      return tasksAt(held, env).filter((each) => each.command === 'answer-resolution');
    };
    expect(tasks(ended.court)).toMatchObject([{ persons: ['shen'], dueOn: '2026-04-30' }]);
    const answer = { do: 'answer-resolution', on: 'm1', with: { id: 't1', answer: '已提出方案，附后。' } };
    const after = ended
      .when({ ...answer, by: 'shen', at: '2026-04-20T09:00' })
      .then({ type: 'ResolutionAnswered', id: 't1' });
    expect(after.state('meeting/m1')).toMatchObject({
      resolutions: [{ answer: '已提出方案，附后。', answeredBy: 'shen', answeredOn: '2026-04-20' }],
    });
    expect(tasks(after)).toEqual([]);
    const minutes = after.state('meeting/m1');
    expect(minutes.stage !== 'unstarted' && minutes.minutes?.text).toContain(task.task);
  });

  it('is answered by its owner or the office, once', () => {
    const toMember = { ...recorded, with: { ...task, owner: 'sun' } };
    const answer = { do: 'answer-resolution', on: 'm1', with: { id: 't1', answer: '已办。' }, at };
    given(...inSession, toMember)
      .when({ ...answer, by: 'sun' })
      .then({ type: 'ResolutionAnswered', id: 't1' });
    given(...inSession, toMember)
      .when({ ...answer, by: 'han' })
      .then({ type: 'ResolutionAnswered', id: 't1' });
    given(...inSession, toMember)
      .when({ ...answer, by: 'li' })
      .refused('not-yours-to-do', '5(8)');
    const another = { ...recorded, with: { ...task, owner: 'li' } };
    given(...inSession, toMember, another)
      .when({ ...answer, by: 'li' })
      .refused('not-the-owner', '7(5)');
    given(...inSession, toMember, { ...answer, by: 'sun' })
      .when({ ...answer, by: 'sun' })
      .refused('nothing-to-answer', '7(5)');
  });

  it('is theirs alone who was given it, also where another has been given something else', () => {
    const [toSun, toLi] = ['sun', 'li'].map((owner) => ({ ...recorded, with: { ...task, owner } }));
    const { court } = given(...inSession, toSun!, toLi!);
    const offered = offersOf(court, 'meeting/m1');
    expect(offered.get('answer-resolution may')).toBe('sun li shen han');
    expect(offered.get('answer-resolution nothing-to-answer')).toBeUndefined();
    const answered = given(...inSession, toSun!, {
      ...{ at, by: 'sun', do: 'answer-resolution', on: 'm1' },
      with: { id: 't1', answer: '已办。' },
    });
    const left = offersOf(answered.court, 'meeting/m1');
    expect(left.get('answer-resolution nothing-to-answer')).toBe('sun shen han');
    expect(offersOf(given(...inSession).court, 'meeting/m1').get('answer-resolution nothing-to-answer')).toBe(
      'shen han',
    );
  });
});

import { describe, expect, it } from 'vitest';
import type { AwaitsPlace } from '../../../answers/meeting.ts';
import { nextAgenda, taskLink } from '../desk/task-link.ts';
import { judgesWaiting, reviewsWaiting } from './awaiting.ts';

const waits = (kind: string, review: string, judge?: string): AwaitsPlace => ({
  ...{ kind, kindName: kind, review, about: review, optional: false },
  ...(judge ? { judge, judgeName: judge.toUpperCase() } : {}),
});
const waiting = [
  waits('determination', 'r1'),
  waits('reconsideration', 'r2', 'cao'),
  waits('reconsideration', 'r2', 'yan'),
  waits('returned', 'r2', 'hua'),
];

describe('what waits for a place on an agenda', () => {
  it('is chosen by its kind, each review once, with all who asked', () => {
    expect(reviewsWaiting(waiting, 'reconsideration')).toMatchObject([
      { review: 'r2', judgeName: 'CAO、YAN' },
    ]);
    expect(reviewsWaiting(waiting, 'determination')).toMatchObject([{ review: 'r1' }]);
    expect(reviewsWaiting(waiting, undefined)).toEqual([]);
  });

  it('names the judges of that kind on that review and no others', () => {
    expect(judgesWaiting(waiting, 'reconsideration', 'r2')).toEqual(['cao', 'yan']);
    expect(judgesWaiting(waiting, 'returned', 'r2')).toEqual(['hua']);
    expect(judgesWaiting(waiting, 'returned', 'r1')).toEqual([]);
  });

  it('is one click from the desk: the form at the next meeting still to be held, or where meetings are planned', () => {
    const task = { on: { kind: 'review', id: 'r2' }, command: 'add-agenda-item', judge: 'cao' } as const;
    const meetings = [
      { id: 'today', stage: 'open' },
      { id: 'm2', stage: 'planned' },
    ];
    expect(nextAgenda(meetings)).toBe('m2');
    expect(taskLink(task, meetings)).toBe('/meetings/m2?do=add-agenda-item&review=r2&judge=cao');
    expect(taskLink(task, [])).toBe('/meetings?do=add-agenda-item&review=r2&judge=cao');
  });
});

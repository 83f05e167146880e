import { describe, expect, it } from 'vitest';
import { type Given, given } from '../../testing/given.ts';
import { defended, examining } from '../../testing/states.ts';
import { actingFor, reviewEnv, stateIn } from '../court/execute.ts';
import type { MemoryCourt } from '../court/memory-court.ts';
import { fromBeijing } from '../time/instant.ts';
import { tasksOn } from './tasks.ts';

const urge = (fields: object): Given => ({
  at: '2026-03-11T09:00',
  by: 'shen',
  do: 'urge',
  on: 'r1',
  with: { words: '请抓紧办理', ...fields },
});

function* urged() {
  const acting = yield* actingFor(stateIn, { by: 'system', at: fromBeijing('2026-03-11T10:00') });
  const env = yield* reviewEnv(stateIn, 'r1', acting);
  return tasksOn(yield* stateIn('review/r1'), env).filter((task) => task.command === 'urge');
}
const onDesks = (court: MemoryCourt) => court.ask(urged());

describe('an urge (5(2))', () => {
  it('stands on the desk of whoever is urged until they act on the review', () => {
    const { court } = given(...examining, urge({ whom: 'zhao' }));
    expect(onDesks(court)).toMatchObject([{ persons: ['zhao'], dueOn: '2026-03-12' }]);
    const inquiry = { whom: 'panel', question: '合议经过？' };
    const acted: Given = {
      at: '2026-03-11T09:30',
      by: 'zhao',
      do: 'record-inquiry',
      on: 'r1',
      with: inquiry,
    };
    expect(onDesks(given(...examining, urge({ whom: 'zhao' }), acted).court)).toEqual([]);
  });

  it('of a department stands on its clerks’ desks until what it was asked for has come', () => {
    const asked = urge({ department: 'case-filing' });
    expect(onDesks(given(...defended, asked).court)).toMatchObject([{ persons: ['yang'] }]);
  });

  it('tells nobody of a review of which they may not know', () => {
    expect(onDesks(given(...examining, urge({ whom: 'bai' })).court)).toEqual([]);
  });

  it.each([{}, { whom: 'zhao', department: 'petitions' }])('says one of the two: %o', (fields) => {
    given(...examining)
      .when({ by: 'shen', do: 'urge', with: { words: '请', ...fields } })
      .refused('one-addressee', '5(2)');
  });
});

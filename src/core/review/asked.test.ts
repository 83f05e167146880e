import { describe, expect, it } from 'vitest';
import { reviewPage } from '../../server/queries/review.ts';
import { type Given, given } from '../../testing/given.ts';
import { reviewTasks } from '../../testing/review-tasks.ts';
import { examining } from '../../testing/states.ts';
import { actingFor, reviewEnv, stateIn } from '../court/execute.ts';
import type { MemoryCourt } from '../court/memory-court.ts';
import { fromBeijing } from '../time/instant.ts';
import { sightOf } from './rights.ts';

const at = fromBeijing('2026-03-09T12:00');

/** The clerk of the petitions office, and a judge of the panel who has not been told of the review. */
const ask = (fields: object): Given => ({
  at: '2026-03-09T09:00',
  by: '@reviewer',
  do: 'record-inquiry',
  on: 'r1',
  with: fields,
});
function* sight(by: string) {
  const acting = yield* actingFor(stateIn, { by, at });
  return sightOf(yield* stateIn('review/r1'), yield* reviewEnv(stateIn, 'r1', acting));
}
const sightIn = (court: MemoryCourt, by: string) => court.ask(sight(by));
const pageOf = (court: MemoryCourt, by: string) => court.ask(reviewPage('r1', { by, at }, 'zh'));

describe('a department that is asked (12)', () => {
  const asked = given(...examining, ask({ whom: 'petitions', question: '有无信访？' }));

  it('has it on the desks of its clerks, who answer', () => {
    const tasks = reviewTasks(asked.court, '2026-03-09').filter(
      ({ command }) => command === 'answer-inquiry',
    );
    expect(tasks).toMatchObject([{ persons: ['qin'] }]);
    asked
      .when({ by: 'qin', do: 'answer-inquiry', with: { id: 'q1', text: '无。' } })
      .then({ type: 'InquiryAnswered', id: 'q1', text: '无。' });
  });

  it('is answered for by a clerk who holds another office as well', () => {
    const also = { person: 'qin', office: 'dossier-keeper', from: '2026-03-02' };
    const { court } = given(
      ...examining,
      { at: '2026-03-09T08:00', by: 'wang', do: 'give-office', on: 'court', with: also },
      ask({ whom: 'petitions', question: '有无信访？' }),
    );
    const tasks = reviewTasks(court, '2026-03-09').filter(({ command }) => command === 'answer-inquiry');
    expect(tasks).toMatchObject([{ persons: ['qin'] }]);
  });

  it('is not answered for by another department', () => {
    const other = given(...examining, ask({ whom: 'petitions', question: '有无信访？' }));
    other
      .when({ by: 'he', do: 'answer-inquiry', with: { id: 'q1', text: '无。' } })
      .refused('not-yours-to-do', '12');
    expect(sightIn(other.court, 'he')).not.toBe('inquiry');
  });

  it('of discipline is the supervision office', () => {
    const { when, court } = given(...examining, ask({ whom: 'discipline', question: '有无举报？' }));
    const [task] = reviewTasks(court, '2026-03-09').filter(({ command }) => command === 'answer-inquiry');
    expect(task?.persons).toContain('zheng');
    when({ by: 'zheng', do: 'answer-inquiry', with: { id: 'q1', text: '无。' } }).then({
      type: 'InquiryAnswered',
      id: 'q1',
    });
  });

  it('by name is answered by that person alone', () => {
    const one = given(...examining, ask({ whom: 'petitions', person: 'shen', question: '有无信访？' }));
    one
      .when({ by: 'qin', do: 'answer-inquiry', with: { id: 'q1', text: '无。' } })
      .refused('not-yours-to-do', '12');
  });
});

describe('whoever is asked', () => {
  const asked = given(...examining, ask({ whom: 'panel', person: 'hua', question: '合议经过？' }));

  it('sees the question and the case, and nothing of the review', () => {
    expect(sightIn(given(...examining).court, 'hua')).toBe('nothing');
    expect(sightIn(asked.court, 'hua')).toBe('inquiry');
    const { version: _, ...page } = { version: 0, ...pageOf(asked.court, 'hua') };
    expect(page).toMatchObject({
      sight: 'inquiry',
      stage: 'inquiry',
      case: { caseNumber: '（2025）吉0799民初1123号' },
      inquiries: [{ id: 'q1', question: '合议经过？' }],
      tasks: [{ command: 'answer-inquiry' }],
      actions: [{ name: 'answer-inquiry', allowed: true }],
    });
    const shown = Object.keys(page).filter((key) => page[key as keyof typeof page] !== undefined);
    expect(shown.sort()).toEqual([
      'actions',
      'case',
      'clarifications',
      'clocks',
      'id',
      'inquiries',
      'names',
      'sight',
      'stage',
      'stageName',
      'tasks',
      'trackStageNames',
    ]);
    expect(JSON.stringify(page)).not.toContain('评查〔');
  });

  it('answers though they sat on the panel, and then knows their answer', () => {
    const court = asked
      .when({ by: 'hua', do: 'answer-inquiry', with: { id: 'q1', text: '经过如下。' } })
      .then({ type: 'InquiryAnswered', id: 'q1' });
    expect(pageOf(court, 'hua')).toMatchObject({ inquiries: [{ answer: '经过如下。' }], tasks: [] });
  });
});

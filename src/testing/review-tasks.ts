import { actingFor, reviewEnv, stateIn } from '../core/court/execute.ts';
import type { MemoryCourt } from '../core/court/memory-court.ts';
import type { Task } from '../core/people/task.ts';
import { tasksOn } from '../core/review/tasks.ts';
import { fromBeijing } from '../core/time/instant.ts';

/** What the review `r1` asks of people on a day. */
export function reviewTasks(court: MemoryCourt, day: string): readonly Task[] {
  const review = court.state('review/r1');
  if (review.stage === 'unstarted') return [];
  const acting = court.ask(actingFor(stateIn, { by: 'system', at: fromBeijing(`${day}T09:00`) }));
  return tasksOn(review, court.ask(reviewEnv(stateIn, 'r1', acting)));
}

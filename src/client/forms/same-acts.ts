import type { ReviewPage } from '../../answers/review.ts';

/** One of several acts of the same kind: about whom, and which sanction. */
export interface Act {
  readonly judge: string;
  readonly sanction?: string;
}

/** The fields that say whose act it is. */
export const whose: readonly string[] = ['judge', 'sanction'];

/** Everybody for whom a command waits on this review; what can’t be done yet waits by itself. */
export function actsWaiting({ tasks }: Pick<ReviewPage, 'tasks'>, command: string): readonly Act[] {
  const waiting = tasks.filter((task) => task.command === command && !task.waits && !task.optional);
  const acts = new Map<string, Act>();
  for (const { judge, sanction } of waiting)
    if (judge) acts.set(`${judge}/${sanction ?? ''}`, { judge, ...(sanction && { sanction }) });
  return [...acts.values()];
}

/** What is submitted: each act with what was filled in for it. */
export function together(
  acts: readonly Act[],
  filled: readonly Readonly<Record<string, unknown>>[],
): readonly Readonly<Record<string, unknown>>[] {
  return acts.map((act, place) => ({ ...filled[place], ...act }));
}

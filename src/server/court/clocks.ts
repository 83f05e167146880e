import type { Stream } from '../../core/court/streams.ts';
import { system } from '../../core/people/acting.ts';
import { type Instant, toInstant } from '../../core/time/instant.ts';
import type { Execute } from '../jobs/run.ts';
import type { CourtService } from './service.ts';

/** Refusals that tell that nothing is left to do: the judge has answered meanwhile, or the clock was armed anew. */
const nothingLeft: readonly string[] = ['not-due', 'defense-in', 'wrong-stage'];

/**
 * Carries out the command of a clock: once, with its events, in the transaction that marks the job done.
 *
 * @param when the clock of a running court; `when-due` to let the events carry the instant at which the clock ran out
 */
export function executeClock(
  serviceFor: (court: string) => CourtService,
  when: (() => Instant) | 'when-due',
): Execute {
  return async (job, done) => {
    const { name, with: given } = job.command as { name: string; with: unknown };
    const at = when === 'when-due' ? toInstant(job.dueAt) : when();
    const order = { stream: job.stream as Stream, name, with: given, by: system, at };
    const outcome = await serviceFor(job.court).give(order, { within: done });
    if ('done' in outcome) return 'done';
    if ('refused' in outcome && nothingLeft.includes(outcome.refused.code)) return 'dropped';
    throw new Error('refused' in outcome ? outcome.refused.code : outcome.conflict);
  };
}

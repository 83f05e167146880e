import type { ClockName } from '../../vocabulary/clocks.ts';
import type { Office } from '../../vocabulary/court.ts';
import { holdersOf, officesOf, type PersonId } from '../people/people.ts';
import type { Duty } from '../people/task.ts';
import { clockEnd } from '../time/clocks.ts';
import type { CourtDate } from '../time/court-date.ts';
import type { ReviewEnv } from './env.ts';

/** Who holds an office today. */
export function holders(env: ReviewEnv, held: Office): readonly PersonId[] {
  return holdersOf(env.people, held, env.today);
}

/** The quality office, whose clerks do the same work. */
export function office(env: ReviewEnv): readonly PersonId[] {
  return holders(env, 'quality-office-clerk');
}

/** The clerks of a department that refers. */
export function clerksOf(env: ReviewEnv, source: string): readonly PersonId[] {
  return holders(env, 'source-clerk').filter((person) =>
    officesOf(env.people, person, env.today).some((held) => held.source === source),
  );
}

/** By when, where a clock of the procedure runs from a day. */
export function by(
  env: ReviewEnv,
  clock: ClockName,
  from: CourtDate | undefined,
): Pick<Duty, 'dueOn' | 'clock' | 'provisional'> {
  return from ? { clock, ...clockEnd(clock, from, env.calendar, env.readings).value } : {};
}

/** It has to come before a meeting. */
export function agendaItem(env: ReviewEnv, due: ReturnType<typeof by>, judge?: PersonId): Duty {
  return { command: 'add-agenda-item', judge, persons: office(env), ...due };
}

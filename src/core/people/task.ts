import type { ClockName } from '../../vocabulary/clocks.ts';
import type { Refusal } from '../kernel/decision.ts';
import type { Reason } from '../kernel/reason.ts';
import type { CourtDate } from '../time/court-date.ts';
import type { PersonId } from './people.ts';

/** One thing that has to be done: the command, whose it is by office or relation, about whom, and by when. */
export interface Duty {
  readonly command: string;
  readonly persons: readonly PersonId[];
  /** The judge it is about, and the sanction, where there is one. */
  readonly judge?: PersonId;
  readonly sanction?: string;
  readonly dueOn?: CourtDate;
  readonly clock?: ClockName;
  readonly provisional?: boolean;
  /** A right that may be used, not a duty. */
  readonly optional?: boolean;
}

/** A duty with the persons who can do it today. */
export interface Task extends Duty {
  /** It is theirs, and can’t be done yet: why. */
  readonly waits?: readonly Reason[];
}

/** Refusals that no waiting will end: it is somebody else’s, or recusal keeps them away. */
export const notTheirs: readonly string[] = ['not-yours-to-do', 'recused', 'wrong-stage', 'in-person'];

/**
 * A duty as a task of those whom the decider lets do it, or would let as soon as what they wait for has come. Nobody’s desk
 * shows what its owner would be refused for good.
 */
export function settled(duty: Duty, refusalOf: (person: PersonId) => Refusal | undefined): readonly Task[] {
  const asked = [...new Set(duty.persons)].map((person) => ({ person, refusal: refusalOf(person) }));
  const able = asked.filter(({ refusal }) => refusal === undefined).map(({ person }) => person);
  if (able.length > 0) return [{ ...duty, persons: able }];
  if (duty.optional) return [];
  const waiting = asked.filter(({ refusal }) => refusal && !notTheirs.includes(refusal.code));
  const waits = waiting[0]?.refusal?.because;
  return [{ ...duty, persons: waiting.map(({ person }) => person), ...(waits ? { waits } : {}) }];
}

import type { Step } from '../kernel/step.ts';
import type { Acting } from './acting.ts';
import type { Office } from './offices.ts';
import type { People } from './people.ts';
import type { PeopleEvent } from './people-events.ts';

type PeopleStep<With, Code extends string> = Step<
  People,
  Acting,
  With,
  PeopleEvent,
  Office | 'self' | 'system',
  Code
>;

/** A step of the register of people. */
export const step = <With, Code extends string>(each: PeopleStep<With, Code>) => each;

import { z } from 'zod';
import type { Office } from '../../vocabulary/court.ts';
import type { Step } from '../kernel/step.ts';
import type { Acting } from './acting.ts';
import { identifier } from './fields.ts';
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

/** One command on the register of people. */
export const step = <With, Code extends string>(each: PeopleStep<With, Code>) => each;
export const id = identifier.regex(/^[\w.-]+$/);
export const words = z.string().trim().min(1).max(2000);
/** Who keeps the register. */
export const keepers: Office[] = ['system-administrator', 'personnel-head'];

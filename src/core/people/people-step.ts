import { z } from 'zod';
import type { RefusalWords, Step } from '../kernel/step.ts';
import type { Acting } from './acting.ts';
import { identifier } from './fields.ts';
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

/** One command on the register of people. */
export const step = <With, Code extends string>(each: PeopleStep<With, Code>) => each;
export const id = identifier.regex(/^[\w.-]+$/);
export const words = z.string().trim().min(1).max(2000);
/** Who keeps the register. */
export const keepers: Office[] = ['system-administrator', 'personnel-head'];

export const backwards = {
  'ends-before-it-begins': { cite: 'O1', zh: '结束日早于开始日。', en: 'The last day is before the first.' },
} as const satisfies Record<string, RefusalWords>;

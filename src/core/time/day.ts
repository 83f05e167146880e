import type { Bound, FieldBounds } from '../kernel/day-bounds.ts';
import { courtDate } from './court-date.ts';

/** A dated field of a command: a day of the calendar with the names of what it may not precede and not follow. */
export function boundedDay<Name extends string>({
  notBefore,
  notAfter,
}: {
  readonly notBefore: readonly Name[];
  readonly notAfter: readonly Name[];
} & FieldBounds) {
  return courtDate.meta({ format: 'date', description: 'a day in Beijing', notBefore, notAfter });
}

/** Bounds that every decider has: today, and for a day that may lie anywhere on one side, that it may. */
export const everywhere = {
  today: {
    cite: 'O2',
    code: 'in-future',
    says: { zh: '今天', en: 'today' },
    words: { zh: '日期{day}尚未到来。', en: 'The day {day} has not come yet.' },
    day: ({ env }) => env.today,
  },
  'from-today': {
    cite: 'O3',
    code: 'in-the-past',
    says: { zh: '今天', en: 'today' },
    words: { zh: '日期{day}已过。', en: 'The day {day} has passed.' },
    day: ({ env }) => env.today,
  },
  'any-earlier-day': {
    cite: 'O2',
    code: 'too-early',
    says: { zh: '不限', en: 'any earlier day' },
    day: () => undefined,
  },
  'a-plan': {
    cite: 'O2',
    code: 'too-late',
    says: { zh: '属于安排，可以在今后', en: 'a plan: any later day' },
    day: () => undefined,
  },
} as const satisfies Readonly<Record<string, Bound<unknown, { readonly today: string }>>>;

/** Whether a bound leaves its side open. */
export function isOpen(name: string): boolean {
  return name === 'any-earlier-day' || name === 'a-plan';
}

import type { Bounds, DatedField } from '../kernel/day-bounds.ts';
import { courtDateFrom, yearOf } from '../time/court-date.ts';
import { boundedDay, everywhere } from '../time/day.ts';
import type { Acting } from './acting.ts';
import type { People } from './people.ts';

/** What the days in the commands on the register of people may not precede and not follow; most of them are plans. */
export const peopleBounds = {
  ...everywhere,
  'service-began': {
    cite: 'O1',
    code: 'ends-before-it-begins',
    says: { zh: '在册之日', en: 'the first day of service' },
    day: (field) => personOf(field)?.from,
  },
  begins: {
    cite: 'O1',
    code: 'ends-before-it-begins',
    says: { zh: '开始之日', en: 'the first day' },
    day: ({ beside }) => (typeof beside.from === 'string' ? beside.from : undefined),
  },
  'this-year': {
    cite: 'O3',
    code: 'before-this-year',
    says: { zh: '本年1月1日', en: '1 January of this year' },
    words: {
      zh: '往年的考核已经结束，起始日不得早于本年1月1日。',
      en: 'The assessment of earlier years is closed: it can’t begin before 1 January of this year.',
    },
    day: ({ env }) => courtDateFrom(yearOf(env.today), 1, 1),
  },
} as const satisfies Bounds<People, Acting>;

/** A dated field of a command on the register of people. */
export const day = boundedDay<keyof typeof peopleBounds>;

function personOf({ state, given }: DatedField<People, Acting>) {
  return typeof given.person === 'string' ? state.persons[given.person] : undefined;
}

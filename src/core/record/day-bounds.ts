import type { Bounds } from '../kernel/day-bounds.ts';
import type { Acting } from '../people/acting.ts';
import { commencement } from '../rules/art33-commencement.ts';
import { boundedDay, everywhere } from '../time/day.ts';
import type { JudgeRecord } from './record.ts';

/** What the days in the commands on a record may not precede and not follow. */
export const recordBounds = {
  ...everywhere,
  today: { ...everywhere.today, cite: '28' },
  commencement: {
    cite: '33',
    code: 'before-commencement',
    says: { zh: '本办法施行之日', en: 'the day the Measures came into force' },
    day: () => commencement,
  },
  decided: {
    cite: '28',
    code: 'before-the-decision',
    says: { zh: '决定之日', en: 'the day of the decision' },
    day: ({ given }) => (typeof given.decidedOn === 'string' ? given.decidedOn : undefined),
  },
} as const satisfies Bounds<JudgeRecord, Acting>;

/** A dated field of a command on a record. */
export const day = boundedDay<keyof typeof recordBounds>;

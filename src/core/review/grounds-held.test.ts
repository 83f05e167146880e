import { describe, expect, it } from 'vitest';
import { given } from '../../testing/given.ts';
import { registered } from '../../testing/states.ts';
import { table } from '../../testing/table.ts';
import { defaultReadings } from '../readings/readings.ts';
import type { CourtDate } from '../time/court-date.ts';
import { checkGrounds } from './grounds-held.ts';
import { begun, type CaseIdentity } from './review.ts';

const { court } = given(...registered);
const review = begun(court.state('review/r1'));
const people = court.state('people/court');
const env = { people, readings: defaultReadings, today: '2026-03-02' as CourtDate };
const overLimit = { ...review.referral, grounds: ['9(5)'] };

describe('a case beyond its time limit (9(5))', () => {
  it.each(
    table(`
      limitOn    | closedOn   | entered | then
      2025-11-06 | 2025-11-06 | -       | ground-not-met
      2025-11-06 | 2025-11-07 | -       | met
      2026-03-02 | -          | -       | ground-not-met
      2026-03-01 | -          | -       | met
      2025-11-06 | 2025-11-07 | within  | ground-not-met
      2025-11-06 | 2025-11-06 | beyond  | met
      2025-11-06 | 2025-11-07 | beyond  | met
      -          | 2025-11-07 | -       | ground-not-met
      -          | 2025-11-07 | beyond  | met
    `),
  )(
    'limit $limitOn, closed $closedOn, entered as $entered: $then',
    ({ limitOn, closedOn, entered, then }) => {
      const day = (text = '-') => (text === '-' ? undefined : (text as CourtDate));
      const identity: CaseIdentity = {
        ...review.case,
        limitOn: day(limitOn),
        closedOn: day(closedOn),
        beyondTimeLimit: entered === '-' ? undefined : entered === 'beyond',
      };
      const held = checkGrounds([overLimit], identity, env, (code) => ({ refused: { code, because: [] } }));
      expect('refused' in held ? held.refused.code : 'met').toBe(then);
    },
  );
});

import type { Office } from '../../vocabulary/court.ts';
import type { Decider } from '../kernel/decide.ts';
import { type Acting, actingOffices, officeName, principal, system } from './acting.ts';
import { peopleBounds } from './day-bounds.ts';
import type { People } from './people.ts';
import type { PeopleEvent } from './people-events.ts';
import { peopleSteps } from './people-steps.ts';

/** The court's register of people: persons, dated offices, leave, deputies, the order of the committee. */
export const peopleDecider: Decider<People, Acting, PeopleEvent, Office | 'self' | 'system'> = {
  steps: peopleSteps,
  bounds: peopleBounds,
  stageOf: () => 'kept',
  rolesOf(_people, env) {
    if (env.by === system) return new Set(['system'] as const);
    return new Set([...actingOffices(env), ...(principal(env) === env.by ? (['self'] as const) : [])]);
  },
  roleName: (role) => (role === 'self' ? { zh: '本人', en: 'the person themselves' } : officeName(role)),
  stageName: () => ({ zh: '名册', en: 'the register of people' }),
};

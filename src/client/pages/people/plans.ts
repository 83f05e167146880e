import type { People } from '../../../answers/people.ts';
import type { Workload } from '../../../answers/statistics.ts';
import { qualityGrades } from '../../../vocabulary/quality.ts';
import { idsOf } from '../../../vocabulary/terms.ts';
import type { Forms, Plans } from '../../command/plan.ts';
import { formsOf } from '../../command/planned-form.tsx';
import { lazily } from '../../ui/lazily.ts';

/** The commands on the register of people that ask for few fields. */
export const peoplePlans: Plans<People> = {
  'name-quality-grades': {
    rows: idsOf(qualityGrades).map((grade) => [grade]),
    governed: { qualified: '6(1)' },
    start: ({ subject }) => subject.qualityNames,
  },
  'declare-relatives': { rows: [['one', 'other']], governed: { one: '3' } },
};

/** What the workload page gives: a coefficient, by the committee’s minutes. */
export const workloadPlans: Plans<Workload> = {
  'set-workload-coefficient': {
    rows: [['category'], ['coefficient', 'from'], ['minutesNumber', 'minutesOn'], ['numberReason'], ['scan']],
    governed: { coefficient: 'O3:2' },
    past: ['minutesOn'],
    start: ({ today }) => ({ from: `${today.slice(0, 4)}-01-01` }),
  },
};

export const workloadForms: Forms<Workload> = {
  ...formsOf(workloadPlans),
  'check-workload-coefficient': lazily(
    () => import('../workload/check-coefficient.tsx'),
    ({ CheckCoefficient }) => CheckCoefficient,
  ),
};

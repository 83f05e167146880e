import { z } from 'zod';
import { accept } from '../kernel/decision.ts';
import type { CourtDate } from '../time/court-date.ts';
import { day } from './day-bounds.ts';
import { type Category, categories } from './offices.ts';
import { step } from './people-step.ts';

export const quotes = { O3: '评查案件数量折算办案数量' } as const;

/** What a reviewed case of a category counts as, in cases handled, from a day on. The text names no figure: the court sets it. */
export interface Coefficient {
  readonly category: Category;
  /** A decimal with at most two places, as text. */
  readonly coefficient: string;
  readonly from: CourtDate;
  readonly minutesNumber: string;
  readonly minutesOn: CourtDate;
}

/** The coefficient in force on a day; nothing where the court has set none. */
export function coefficientOn(
  set: readonly Coefficient[],
  category: Category,
  day: CourtDate,
): string | undefined {
  let found: Coefficient | undefined;
  for (const each of set)
    if (each.category === category && each.from <= day && (!found || found.from <= each.from)) found = each;
  return found?.coefficient;
}

export const setWorkloadCoefficient = step({
  name: 'set-workload-coefficient',
  title: { zh: '设定评查工作量折算系数', en: 'Set a coefficient of the reviewers’ workload' },
  help: {
    zh: '每评查一件某类案件折算为几件办案，自某日起适用；未设定的只计件数。不早于本年度开始。',
    en: 'What one reviewed case of a category counts as in cases handled, from a day on; where none is set cases are counted only. Not before this year began.',
  },
  cites: ['O3'],
  by: ['quality-office-clerk'],
  stages: 'any',
  fields: z.strictObject({
    category: z.enum(categories),
    coefficient: z.string().regex(/^(?=.*[1-9])\d{1,2}(\.\d{1,2})?$/),
    from: day({ notBefore: ['this-year'], notAfter: ['a-plan'] }),
    minutesNumber: z.string().trim().min(1).max(200),
    minutesOn: day({ notBefore: ['any-earlier-day'], notAfter: ['today'] }),
  }),
  events: ['WorkloadCoefficientSet'],
  refusals: {},
  decide(_people, given) {
    return accept({ type: 'WorkloadCoefficientSet', coefficient: given });
  },
});

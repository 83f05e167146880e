import { z } from 'zod';
import { type Category, categories, seconds } from '../../vocabulary/court.ts';
import { idsOf } from '../../vocabulary/terms.ts';
import { accept, type Decision } from '../kernel/decision.ts';
import type { CourtDate } from '../time/court-date.ts';
import { day } from './day-bounds.ts';
import { fitRefusals, minutesFit, minutesRefusals, minutesTaken, namedMinutes } from './minutes.ts';
import { qualityCommittee } from './minutes-order.ts';
import type { PersonId } from './people.ts';
import type { PeopleEvent } from './people-events.ts';
import { step } from './people-step.ts';
import { checked, checkRefusals, type EnteredBy, maySecond } from './second-person.ts';

export const quotes = { O3: '评查案件数量折算办案数量' } as const;

/** What a reviewed case of a category counts as, in cases handled, from a day on. The text names no figure: the court sets it. */
export interface Coefficient {
  readonly category: Category;
  /** A decimal with at most two places, as text. */
  readonly coefficient: string;
  readonly from: CourtDate;
  readonly minutesNumber: string;
  readonly minutesOn: CourtDate;
  readonly numberReason?: string;
  /** SHA-256 of the scan of minutes that came late. */
  readonly files?: readonly string[];
  /** Who entered late minutes, and when; without effect until a second person has checked them. */
  readonly pending?: { readonly by: PersonId; readonly on: CourtDate };
}

/** The coefficient in force on a day; nothing where the court has set none. */
export function coefficientOn(
  set: readonly Coefficient[],
  category: Category,
  day: CourtDate,
): string | undefined {
  let found: Coefficient | undefined;
  for (const each of set)
    if (
      !each.pending &&
      each.category === category &&
      each.from <= day &&
      (!found || found.from <= each.from)
    )
      found = each;
  return found?.coefficient;
}

const minutesAt = minutesRefusals({ number: 'minutesNumber', on: 'minutesOn', scan: 'scan' });

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
    category: z.enum(idsOf(categories)),
    coefficient: z.string().regex(/^(?=.*[1-9])\d{1,2}(\.\d{1,2})?$/),
    from: day({ notBefore: ['this-year'], notAfter: ['a-plan'] }),
    ...namedMinutes,
    minutesOn: day({ notBefore: ['any-earlier-day'], notAfter: ['today'] }),
  }),
  events: ['WorkloadCoefficientSet', 'WorkloadCoefficientEntered'],
  refusals: minutesAt,
  decide(_people, { scan, ...given }, env, refuse) {
    const files = scan ? [scan] : [];
    const coefficient = { ...given, ...(scan && { files }) };
    const taken = minutesTaken(minutesOf(coefficient), env, refuse);
    if ('refused' in taken) return taken;
    if (!taken.toCheck) return accept({ type: 'WorkloadCoefficientSet', coefficient });
    const pending = { by: env.by, on: env.today };
    return accept({ type: 'WorkloadCoefficientEntered', coefficient: { ...coefficient, pending }, files });
  },
});

export const checkWorkloadCoefficient = step({
  name: 'check-workload-coefficient',
  title: { zh: '核对折算系数的纪要', en: 'Check the minutes of a coefficient' },
  help: {
    zh: '逾期录入的纪要，由录入人以外、其他岗位的人对照原件核对：一致的，系数生效；不符的，退回并写明理由。',
    en: 'Minutes entered late are held against the original by somebody of another office. If they agree, the coefficient takes effect; if not, it is sent back with the reason.',
  },
  cites: ['O3'],
  by: seconds,
  stages: 'any',
  fields: z.strictObject({ category: z.enum(idsOf(categories)), ...checked }),
  events: ['WorkloadCoefficientSet', 'WorkloadCoefficientSentBack'],
  refusals: {
    ...checkRefusals('O3'),
    ...fitRefusals({}),
    'nothing-to-check': {
      cite: 'O3',
      zh: '该类案件没有待核对的系数。',
      en: 'No coefficient of this category waits to be checked.',
    },
  },
  ready(people, env, refuse) {
    const waiting = people.coefficients.filter(({ pending }) => pending);
    if (waiting.length === 0) return refuse('nothing-to-check');
    return waiting.some((each) => maySecond(enteredBy(each), env))
      ? undefined
      : refuse('second-person-needed');
  },
  decide(people, { category, agrees, reason }, env, refuse): Decision<PeopleEvent> {
    const waiting = people.coefficients.find((each) => each.pending && each.category === category);
    if (!waiting) return refuse('nothing-to-check');
    if (!maySecond(enteredBy(waiting), env)) return refuse('second-person-needed');
    if (!agrees) {
      if (!reason) return refuse('reason-missing');
      return accept({ type: 'WorkloadCoefficientSentBack', category, reason });
    }
    const fit = minutesFit(minutesOf(waiting), env, refuse);
    if ('refused' in fit) return fit;
    const { pending: _, ...coefficient } = waiting;
    return accept({ type: 'WorkloadCoefficientSet', coefficient });
  },
});

function enteredBy({ pending }: Coefficient): EnteredBy {
  return { ...(pending && { by: pending.by }), office: 'quality-office-clerk' };
}

function minutesOf({ minutesNumber: number, minutesOn: on, numberReason, files }: Coefficient) {
  return { body: qualityCommittee, number, on, numberReason, scan: files?.[0] };
}

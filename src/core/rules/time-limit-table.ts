import type { Approver, Procedure } from '../../vocabulary/case.ts';
import type { CourtDate } from '../time/court-date.ts';

/** Months or days; `unlimited` where the law names no figure. */
export type Allowance = { readonly months: number } | { readonly days: number } | 'unlimited';

export interface TimeLimit {
  readonly months: number;
  readonly days: number;
  readonly cite: string;
  /** What the law lets each approver extend; who is not named may not. */
  readonly extensions: Readonly<Partial<Record<Approver, Allowance>>>;
  /** Since when today's limit is the law, where an earlier filing stood under another. */
  readonly since?: CourtDate;
}

const CPL = 'law:Civil Procedure Law';
const CrPL = 'law:Criminal Procedure Law';
const ALL = 'law:Administrative Litigation Law';
const PROVISIONS = 'law:Provisions on Trial Time Limits';
const CPL_INTERPRETATION = 'law:Interpretation of the Civil Procedure Law';

/** Today's law. Extension figures that the procedure law leaves open are those of the Supreme Court's provisions. */
export const timeLimits: Readonly<Record<Procedure, TimeLimit>> = {
  'civil-first-ordinary': limit({ months: 6 }, `${CPL} 152`, {
    president: { months: 6 },
    'superior-court': { months: 3 },
  }),
  'civil-summary': limit({ months: 3 }, `${CPL} 164`, { president: { months: 1 } }),
  'civil-small-claims': limit({ months: 2 }, `${CPL} 168`, { president: { months: 1 } }, '2022-01-01'),
  'civil-second-judgment': limit({ months: 3 }, `${CPL} 183`, { president: 'unlimited' }),
  'civil-second-ruling': limit({ days: 30 }, `${CPL} 183`, { president: 'unlimited' }),
  'civil-special': limit({ days: 30 }, `${CPL} 187`, { president: 'unlimited' }),
  'civil-retrial-review': limit({ months: 3 }, `${CPL} 215`, { president: 'unlimited' }),
  // from the day after the retrial was filed, by the limits of the instance as which it is heard
  'civil-retrial-first': limit({ months: 6 }, `${CPL_INTERPRETATION} 128`, {
    president: { months: 6 },
    'superior-court': { months: 3 },
  }),
  'civil-retrial-second': limit({ months: 3 }, `${CPL_INTERPRETATION} 128`, { president: 'unlimited' }),
  'criminal-first': limit(
    { months: 2 },
    `${CrPL} 208`,
    { president: { months: 1 }, 'superior-court': { months: 3 }, 'supreme-court': 'unlimited' },
    '2013-01-01',
  ),
  'criminal-summary': limit({ days: 20 }, `${CrPL} 220`, { president: { days: 25 } }, '2013-01-01'),
  'criminal-fast-track': limit({ days: 10 }, `${CrPL} 225`, { president: { days: 5 } }, '2013-01-01'),
  'criminal-private': limit({ months: 6 }, `${CrPL} 212`, {}, '2013-01-01'),
  'criminal-second': limit(
    { months: 2 },
    `${CrPL} 243`,
    { 'superior-court': { months: 2 }, 'supreme-court': 'unlimited' },
    '2013-01-01',
  ),
  'administrative-first': limit(
    { months: 6 },
    `${ALL} 81`,
    { 'superior-court': 'unlimited', 'supreme-court': 'unlimited' },
    '2015-05-01',
  ),
  'administrative-summary': limit({ days: 45 }, `${ALL} 83`, {}, '2015-05-01'),
  'administrative-second': limit(
    { months: 3 },
    `${ALL} 88`,
    { 'superior-court': 'unlimited', 'supreme-court': 'unlimited' },
    '2015-05-01',
  ),
  enforcement: limit({ months: 6 }, `${PROVISIONS} 5`, {
    president: { months: 3 },
    'superior-court': 'unlimited',
  }),
  'enforcement-non-litigation': limit({ months: 3 }, `${PROVISIONS} 5`, {
    president: { months: 3 },
    'superior-court': 'unlimited',
  }),
  'enforcement-objection': limit({ days: 15 }, `${CPL} 236`, {}),
  'enforcement-review': limit({ days: 30 }, 'law:Interpretation on Enforcement Procedure', {
    president: { days: 30 },
  }),
  commutation: limit({ months: 1 }, 'law:Provisions on Commutation and Parole Procedure 1', {
    president: { months: 1 },
  }),
  'state-compensation': limit({ months: 3 }, 'law:State Compensation Law 28', { president: { months: 3 } }),
};

function limit(
  length: { readonly months: number } | { readonly days: number },
  cite: string,
  extensions: TimeLimit['extensions'],
  since?: CourtDate,
): TimeLimit {
  const months = 'months' in length ? length.months : 0;
  const days = 'days' in length ? length.days : 0;
  return { months, days, cite, extensions, ...(since && { since }) };
}

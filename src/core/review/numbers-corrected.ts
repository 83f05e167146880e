import { accept, type Decision } from '../kernel/decision.ts';
import type { RefusalWords, Refuse } from '../kernel/step.ts';
import { principal } from '../people/acting.ts';
import { holds } from '../people/people.ts';
import { caseIdentity } from '../rules/case-number.ts';
import { othersIn, wrongOther } from '../rules/joint-numbers.ts';
import type { ReviewEnv } from './env.ts';
import type { ReviewEvent } from './events.ts';
import { linkedNow } from './registration.ts';
import { type OpenReview, tracksOf } from './review.ts';

/** What whoever confirms is told as well, without a field to look at. */
export const numbersCounted = {
  cite: '28',
  zh: '认定已经确认，并按登记的案号计入法官档案，其他案号不能再更正；计数因此有误的，通过推翻认定来纠正。',
  en: 'A finding has been confirmed and counted by the numbers as registered: they can’t be corrected any longer. Where a count is wrong for it, only a reversal helps.',
} as const satisfies RefusalWords;

export const numbersRefusals = {
  ...wrongOther,
  'numbers-the-same': {
    field: 'otherCaseNumbers',
    cite: '11',
    zh: '其他案号与登记的相同，没有更正。',
    en: 'The other case numbers are as they were registered: nothing is corrected.',
  },
  'numbers-counted': { ...numbersCounted, field: 'otherCaseNumbers' },
  'numbers-wait': {
    field: 'otherCaseNumbers',
    cite: 'O2',
    zh: '其他案号已有更正待确认。',
    en: 'A correction of the other case numbers waits to be confirmed.',
  },
} as const satisfies Record<string, RefusalWords>;

type Refusing = Refuse<keyof typeof numbersRefusals>;

/** The case part of the sheet is the office’s: any of its clerks puts it right once it is registered (7(1), 11). */
export function keepsNumbers(review: OpenReview, env: ReviewEnv): boolean {
  const inOffice = holds(env.people, principal(env), 'quality-office-clerk', env.today);
  return inOffice && review.registeredOn !== undefined;
}

/** Why the other numbers can’t be corrected now: counted findings stand by them (28, R-28.10). */
export function whyNotNumbers(review: OpenReview, refuse: Refusing) {
  if (tracksOf(review).some(([, track]) => track.confirmedOn)) return refuse('numbers-counted');
  return review.numbersToConfirm ? refuse('numbers-wait') : undefined;
}

/** The other numbers of a joint judgment as they should be; the second person confirms them. */
export function numbersCorrected(
  review: OpenReview,
  given: { readonly otherCaseNumbers: readonly string[]; readonly reason: string },
  refuse: Refusing,
): Decision<ReviewEvent> {
  const { caseNumber, otherCaseNumbers: from = [] } = review.case;
  const to = othersIn(caseNumber, given.otherCaseNumbers);
  if ('wrong' in to) return refuse('other-number-malformed', { number: to.wrong, problem: to.problem });
  if (sameNumbers(from, to)) return refuse('numbers-the-same');
  return accept({ type: 'OtherNumbersCorrected', from, to, reason: given.reason });
}

function sameNumbers(from: readonly string[], to: readonly string[]): boolean {
  const were = from.map(caseIdentity);
  return from.length === to.length && to.every((each) => were.includes(caseIdentity(each)));
}

/** With the numbers the links change: to the other reviews of any of them (7). */
export function numbersConfirmed(to: readonly string[], env: ReviewEnv): Decision<ReviewEvent> {
  return accept({ type: 'OtherNumbersConfirmed', to, linked: linkedNow(env) });
}

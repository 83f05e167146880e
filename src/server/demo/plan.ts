import { addDays, type CourtDate, daysBetween, weekday } from '../../core/time/court-date.ts';
import type { GuiseName } from './guises.ts';

/** One story as it is told in the demonstration court: which one, when its first day is, and with whom. */
export interface Telling {
  readonly story: string;
  /** The day on which its first step falls. */
  readonly from: CourtDate;
  /** Which judges and which cause of action, so that no two reviews look alike. */
  readonly variant: number;
  /** The division whose case it is, where it is not a civil one. */
  readonly guise?: GuiseName | undefined;
  /** How many of its steps are told; all of them where it does not say. */
  readonly steps?: number;
}

/** A story that ships with the product, by the name of its file. */
interface Named {
  readonly story: string;
}

/** A story of which the steps so far are told, so that the next is on somebody’s desk today. */
interface Tail extends Named {
  readonly guise?: GuiseName;
  /** The command that is left to do. */
  readonly before: string;
  readonly nth?: number;
  /** How many days ago the step before it was taken; yesterday where it says nothing. */
  readonly waited?: number;
}

/** What is left to do on the day on which the court is made: for each office something. */
export const tails: readonly Tail[] = [
  { story: 'straight-to-confirmed-ordinary-error', before: 'register-case' },
  { story: 'nobody-asks-for-reconsideration', before: 'notify-judge', guise: 'criminal' },
  { story: 'upheld-on-reconsideration', before: 'submit-defense' },
  { story: 'alternatives-voted-by-grade', before: 'assign-reviewer', guise: 'administrative' },
  { story: 'straight-to-confirmed-ordinary-error', before: 'accept-assignment' },
  { story: 'revoked-on-reconsideration', before: 'receive-dossier' },
  { story: 'recusal-of-the-reviewer', before: 'decide-recusal' },
  { story: 'returned-then-confirmed', before: 'complete-review-sheet' },
  { story: 'straight-to-confirmed-ordinary-error', before: 'answer-findings', guise: 'criminal' },
  { story: 'nobody-asks-for-reconsideration', before: 'complete-examination' },
  { story: 'two-judges-with-different-outcomes', before: 'deliver-conclusion', guise: 'administrative' },
  { story: 'no-liability-closed-and-listed', before: 'close-without-finding' },
  { story: 'upheld-on-reconsideration', before: 'table-for-meeting' },
  { story: 'lighter-finding-on-reconsideration', before: 'open-meeting' },
  { story: 'straight-to-confirmed-ordinary-error', before: 'notify-decision' },
  { story: 'upheld-on-reconsideration', before: 'request-reconsideration', guise: 'criminal' },
  { story: 'revoked-on-reconsideration', before: 'plan-meeting', nth: 2 },
  { story: 'nobody-asks-for-reconsideration', before: 'record-confirmation', guise: 'enforcement' },
  { story: 'alternatives-voted-by-grade', before: 'issue-sanction' },
  // an allowance is withheld from the month after its confirmation on
  { story: 'straight-to-confirmed-ordinary-error', before: 'record-execution', nth: 2, waited: 40 },
  { story: 'a-secondary-major-decided-by-the-committee', before: 'issue-sanction' },
  { story: 'suspected-unlawful-found-unlawful', before: 'record-discipline-outcome' },
  { story: 'suspected-unlawful-found-unlawful', before: 'issue-sanction', guise: 'criminal' },
  { story: 'nobody-eligible-sent-back', before: 'record-superior-answer' },
  { story: 'not-established-at-the-meeting', before: 'archive', guise: 'enforcement' },
  { story: 'nobody-asks-for-reconsideration', before: 'cast-ballot' },
  { story: 'upheld-on-reconsideration', before: 'acknowledge-feedback' },
  { story: 'a-draft-completed-by-its-department', before: 'complete-referral' },
  { story: 'a-draft-of-the-petitions-office', before: 'complete-referral' },
  { story: 'upheld-on-reconsideration', before: 'record-confirmation', guise: 'criminal' },
  { story: 'straight-to-confirmed-ordinary-error', before: 'approve-minutes' },
];

interface Dated {
  readonly at: string;
  readonly do: string;
}

/** A telling that stops before the named step: what comes before it ends yesterday, so that it is on a desk today. */
export function tailOf(
  steps: readonly Dated[],
  tail: Tail,
  today: CourtDate,
): Pick<Telling, 'from' | 'steps'> {
  const places = steps.flatMap((step, index) => (step.do === tail.before ? [index] : []));
  const place = places[(tail.nth ?? 1) - 1];
  const last = place === undefined ? undefined : steps[place - 1];
  const first = steps[0];
  if (place === undefined || !last || !first) throw new Error(`${tail.story} has no step ${tail.before}`);
  return { from: addDays(today, -(tail.waited ?? 1) - daysBetween(dayOf(first), dayOf(last))), steps: place };
}

function dayOf(step: Dated): CourtDate {
  return step.at.slice(0, 10) as CourtDate;
}

/**
 * Told whole, one after another over the two years before today, each on the weekdays for which it was written. Each stands in
 * its place by name: a story that is new to the product changes nothing here until it is written in, at the end.
 */
export const whole: readonly (Named & { readonly guise?: GuiseName })[] = [
  { story: 'a-draft-completed-by-its-department' },
  { story: 'a-draft-of-the-petitions-office' },
  { story: 'a-judge-who-refuses-to-sign' },
  { story: 'a-mistyped-receipt-date-corrected' },
  { story: 'a-secondary-major-decided-by-the-committee' },
  { story: 'a-secondary-major-left-to-a-later-item' },
  { story: 'a-tie', guise: 'criminal' },
  { story: 'alternatives-voted-by-grade' },
  { story: 'back-from-discipline-to-an-item-of-their-own' },
  { story: 'decided-by-the-adjudication-committee-through-the-superior-court' },
  { story: 'late-defense-and-silence' },
  { story: 'lighter-finding-on-reconsideration' },
  { story: 'meeting-without-quorum-adjourned', guise: 'enforcement' },
  { story: 'no-liability-closed-and-listed', guise: 'criminal' },
  { story: 'no-liability-tabled-by-a-member' },
  { story: 'nobody-asks-for-reconsideration', guise: 'administrative' },
  { story: 'nobody-eligible-sent-back' },
  { story: 'not-confirmed', guise: 'enforcement' },
  { story: 'not-established-at-the-meeting' },
  { story: 'reason-in-the-facts-helps-everyone' },
  { story: 'reconsideration-withdrawn', guise: 'criminal' },
  { story: 'recusal-of-the-president' },
  { story: 'recusal-of-the-presider-for-one-item', guise: 'administrative' },
  { story: 'recusal-of-the-reviewer' },
  { story: 'request-for-recusal-pending-at-the-ballot' },
  { story: 'returned-then-confirmed' },
  { story: 'reversal-after-a-superior-ruling' },
  { story: 'reviewer-released-for-illness', guise: 'criminal' },
  { story: 'revoked-on-reconsideration' },
  { story: 'straight-to-confirmed-ordinary-error', guise: 'enforcement' },
  { story: 'suspected-unlawful-breach-only' },
  { story: 'suspected-unlawful-found-unlawful', guise: 'administrative' },
  { story: 'suspected-unlawful-none' },
  { story: 'the-same-case-referred-again-after-closing', guise: 'enforcement' },
  { story: 'two-judges-with-different-outcomes', guise: 'criminal' },
  { story: 'upheld-on-reconsideration' },
  { story: 'a-draft-completed-by-its-department' },
  { story: 'a-draft-of-the-petitions-office' },
  { story: 'a-judge-who-refuses-to-sign' },
  { story: 'a-mistyped-receipt-date-corrected' },
];

export function wholes(today: CourtDate): readonly Telling[] {
  const earliest = addDays(today, -730);
  const latest = addDays(today, -150);
  const span = daysBetween(earliest, latest);
  return whole.map(({ story, guise }, index) => {
    const from = addDays(earliest, Math.floor((span * index) / whole.length));
    const monday = addDays(from, (8 - weekday(from)) % 7);
    return { story, guise, from: monday, variant: index };
  });
}

/** Written in later, each on a day of its own, so that nothing above moves: meetings with several items, and their circulars. */
const later: readonly (Named & { readonly daysAgo: number; readonly variant: number })[] = [
  { story: 'several-items-at-one-meeting', daysAgo: 330, variant: 100 },
  { story: 'several-items-at-one-meeting', daysAgo: 190, variant: 101 },
];

export function tellingsLater(today: CourtDate): readonly Telling[] {
  return later.map(({ story, daysAgo, variant }) => {
    const from = addDays(today, -daysAgo);
    return { story, from: addDays(from, (8 - weekday(from)) % 7), variant };
  });
}

/** The next meeting, for which all is ready. */
export const ahead: readonly (Tail & { readonly variant: number })[] = [
  { story: 'several-items-at-one-meeting', before: 'record-attendance', variant: 102 },
];

import { addDays, type CourtDate, daysBetween, weekday } from '../../core/time/court-date.ts';

/** One story as it is told in the demonstration court: which one, when its first day is, and with whom. */
export interface Telling {
  readonly story: string;
  /** The day on which its first step falls. */
  readonly from: CourtDate;
  /** Which judges and which cause of action, so that no two reviews look alike. */
  readonly variant: number;
  /** How many of its steps are told; all of them where it does not say. */
  readonly steps?: number;
}

/** A story of which the steps so far are told, so that the next is on somebody’s desk today. */
interface Tail {
  readonly story: string;
  /** The command that is left to do. */
  readonly before: string;
  readonly nth?: number;
}

/** What is left to do on the day on which the court is made: for each office something. */
export const tails: readonly Tail[] = [
  { story: 'straight-to-confirmed-ordinary-error', before: 'register-case' },
  { story: 'nobody-asks-for-reconsideration', before: 'notify-judge' },
  { story: 'upheld-on-reconsideration', before: 'submit-defense' },
  { story: 'alternatives-voted-by-grade', before: 'assign-reviewer' },
  { story: 'straight-to-confirmed-ordinary-error', before: 'accept-assignment' },
  { story: 'revoked-on-reconsideration', before: 'receive-dossier' },
  { story: 'recusal-of-the-reviewer', before: 'decide-recusal' },
  { story: 'returned-then-confirmed', before: 'complete-review-sheet' },
  { story: 'straight-to-confirmed-ordinary-error', before: 'answer-findings' },
  { story: 'nobody-asks-for-reconsideration', before: 'complete-examination' },
  { story: 'two-judges-with-different-outcomes', before: 'deliver-conclusion' },
  { story: 'no-liability-closed-and-listed', before: 'close-without-finding' },
  { story: 'upheld-on-reconsideration', before: 'table-for-meeting' },
  { story: 'lighter-finding-on-reconsideration', before: 'open-meeting' },
  { story: 'straight-to-confirmed-ordinary-error', before: 'notify-decision' },
  { story: 'upheld-on-reconsideration', before: 'request-reconsideration' },
  { story: 'revoked-on-reconsideration', before: 'plan-meeting', nth: 2 },
  { story: 'nobody-asks-for-reconsideration', before: 'record-confirmation' },
  { story: 'alternatives-voted-by-grade', before: 'issue-sanction' },
  { story: 'straight-to-confirmed-ordinary-error', before: 'record-execution', nth: 2 },
  { story: 'a-secondary-major-decided-by-the-committee', before: 'issue-sanction' },
  { story: 'suspected-unlawful-found-unlawful', before: 'record-discipline-outcome' },
  { story: 'suspected-unlawful-found-unlawful', before: 'issue-sanction' },
  { story: 'nobody-eligible-sent-back', before: 'record-superior-answer' },
  { story: 'not-established-at-the-meeting', before: 'archive' },
  { story: 'nobody-asks-for-reconsideration', before: 'cast-ballot' },
  { story: 'upheld-on-reconsideration', before: 'acknowledge-feedback' },
  { story: 'a-draft-completed-by-its-department', before: 'complete-referral' },
  { story: 'a-draft-of-the-petitions-office', before: 'complete-referral' },
  { story: 'upheld-on-reconsideration', before: 'record-confirmation' },
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
): Pick<Telling, 'from' | 'steps'> | undefined {
  const places = steps.flatMap((step, index) => (step.do === tail.before ? [index] : []));
  const place = places[(tail.nth ?? 1) - 1];
  const last = place === undefined ? undefined : steps[place - 1];
  const first = steps[0];
  if (place === undefined || !last || !first) return undefined;
  return { from: addDays(today, -1 - daysBetween(dayOf(first), dayOf(last))), steps: place };
}

function dayOf(step: Dated): CourtDate {
  return step.at.slice(0, 10) as CourtDate;
}

/** Stories told whole, spread over the two years before today, each on the weekdays for which it was written. */
export function wholes(stories: readonly string[], count: number, today: CourtDate): readonly Telling[] {
  const earliest = addDays(today, -730);
  const latest = addDays(today, -150);
  const span = daysBetween(earliest, latest);
  return Array.from({ length: count }, (_, index) => {
    const from = addDays(earliest, Math.floor((span * index) / count));
    const monday = addDays(from, (8 - weekday(from)) % 7);
    return { story: stories[index % stories.length] ?? '', from: monday, variant: index };
  });
}

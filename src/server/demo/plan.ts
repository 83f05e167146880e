import { addDays, type CourtDate, daysBetween, weekday } from '../../core/time/court-date.ts';

/** One story as it is told in the demonstration court: which one, when its first day is, and with whom. */
export interface Telling {
  readonly story: string;
  /** The day on which its first step falls. */
  readonly from: CourtDate;
  /** Which judges and which cause of action, so that no two reviews look alike. */
  readonly variant: number;
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
  { story: 'recusal-of-the-reviewer', before: 'decide-recusal', nth: 2 },
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
];

interface Dated {
  readonly at: string;
  readonly do: string;
  readonly expect?: string;
}

/** The first day of a telling such that the named step is the first that falls after today. */
export function tailFrom(steps: readonly Dated[], tail: Tail, today: CourtDate): CourtDate | undefined {
  const told = steps.filter((step) => !step.expect?.startsWith('refused'));
  const places = told.flatMap((step, index) => (step.do === tail.before ? [index] : []));
  const place = places[(tail.nth ?? 1) - 1];
  const next = place === undefined ? undefined : told[place];
  const first = told[0];
  if (!next || !first) return undefined;
  const untilNext = daysBetween(dayOf(first), dayOf(next));
  return addDays(today, 1 - untilNext);
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

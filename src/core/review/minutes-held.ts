import type { Office } from '../../vocabulary/court.ts';
import type { ActByMinutes } from '../../vocabulary/review.ts';
import { accept, type Decision, type Refused } from '../kernel/decision.ts';
import type { Refuse } from '../kernel/step.ts';
import { type GivenMinutes, type MinutesRefusal, minutesFit, minutesTaken } from '../people/minutes.ts';
import type { BodyMinutes } from '../people/minutes-order.ts';
import type { PersonId } from '../people/people.ts';
import type { CourtDate } from '../time/court-date.ts';
import type { ReviewEnv } from './env.ts';
import type { ReviewEvent } from './events.ts';
import type { OpenReview } from './review.ts';

/** What was entered by minutes that somebody else has to check first: it has no effect until then. */
export interface HeldMinutes {
  readonly act: ActByMinutes;
  /** The fields of the act, as they were given. */
  readonly given: Readonly<Record<string, unknown>>;
  readonly minutes: readonly BodyMinutes[];
  /** SHA-256 of the scans. */
  readonly files: readonly string[];
  readonly by: PersonId;
  readonly onBehalfOf?: PersonId;
  /** The day of the entry. */
  readonly on: CourtDate;
}

/** In which office each act is entered: whoever checks it is of another. */
export const enteredIn: Readonly<Record<ActByMinutes, Office>> = {
  'record-confirmation': 'adjudication-committee-secretary',
  'decide-recusal': 'adjudication-committee-secretary',
  'reverse-finding': 'quality-office-clerk',
};

export const alreadyHeld = {
  'minutes-wait': {
    cite: 'O3',
    zh: '此前录入的纪要正待其他岗位一人核对，核对后再办。',
    en: 'Minutes that were entered before wait for somebody of another office to check them; after that.',
  },
} as const;

/** An act of the kind whose minutes wait to be checked is not entered once more meanwhile. */
export function whyHeld(review: OpenReview, act: ActByMinutes, refuse: Refuse<'minutes-wait'>) {
  return review.minutesToCheck?.act === act ? refuse('minutes-wait') : undefined;
}

/** Whether the minutes of an act are such that somebody has to check them, or can't be taken at all. */
export function takenTogether(
  all: readonly GivenMinutes[],
  env: ReviewEnv,
  refuse: Refuse<MinutesRefusal>,
): Refused | { readonly toCheck: boolean } {
  let toCheck = false;
  for (const each of all) {
    const taken = env.checking ? minutesFit(each, env, refuse) : minutesTaken(each, env, refuse);
    if ('refused' in taken) return taken;
    toCheck ||= 'toCheck' in taken && taken.toCheck;
  }
  return { toCheck };
}

interface ByMinutes {
  readonly act: ActByMinutes;
  readonly given: Readonly<Record<string, unknown>>;
  readonly all: readonly GivenMinutes[];
  readonly toCheck: boolean;
}

/** What the act leads to; or, where its minutes have to be checked, that it was entered. */
export function onceChecked(
  { act, given, all, toCheck }: ByMinutes,
  review: OpenReview,
  env: ReviewEnv,
  refuse: Refuse<'minutes-wait'>,
  events: readonly ReviewEvent[],
): Decision<ReviewEvent> {
  if (!toCheck) return accept(...events);
  if (review.minutesToCheck) return refuse('minutes-wait');
  const minutes = all.map(({ body, number, on }) => ({ body, number, on }));
  const files = all.flatMap((each) => each.scan ?? []);
  const { by, onBehalfOf } = env;
  const held = { act, given, minutes, files, by, on: env.today, ...(onBehalfOf && { onBehalfOf }) };
  return accept({ type: 'MinutesEntered', held, files });
}

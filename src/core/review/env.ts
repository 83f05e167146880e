import type { Office } from '../../vocabulary/court.ts';
import { supervision } from '../../vocabulary/court.ts';
import type { Step } from '../kernel/step.ts';
import { type Acting, system } from '../people/acting.ts';
import { committeeOn } from '../people/committee.ts';
import { holdersOf, type PersonId } from '../people/people.ts';
import { type Concerned, detectedGround } from '../people/recusal.ts';
import { requestPeriodStart } from '../rules/art24-reconsideration.ts';
import { clockEnd } from '../time/clocks.ts';
import type { CourtDate } from '../time/court-date.ts';
import type { Due } from '../time/period.ts';
import type { ReviewEvent } from './events.ts';
import type { Served } from './papers.ts';
import { concernOf, type OpenReview, type Review, standing } from './review.ts';

/** A review as its neighbours see it. */
export interface SameCase {
  readonly id: string;
  readonly review: OpenReview;
}

/** The rotation as the register of draws has it: who is next on the list, and who is owed a case. */
export interface RotationState {
  readonly members: readonly PersonId[];
  readonly cursor: number;
  readonly owed: readonly PersonId[];
}

/** What a step of the review is told beside the review itself. */
export interface ReviewEnv extends Acting {
  readonly id: string;
  /** The next number of the year for 评查〔year〕n号. */
  readonly nextNumber: number;
  /** Other reviews of the same case number. */
  readonly sameCase: readonly SameCase[];
  readonly rotation: RotationState;
  /** Who leads the item on this review that is open now: whoever opened it, or the next in line while they can’t (O3). */
  readonly presider?: PersonId | undefined;
  /** A second person is checking the minutes that the act rests on. */
  readonly checking?: boolean;
}

/** Relations in which somebody can stand to a review, beside the offices of the court. */
export type Relation =
  | 'reviewer'
  | 'judge-concerned'
  | 'panel-member'
  | 'committee-member'
  | 'presider'
  | 'referrer'
  | 'dossier-holder'
  | 'dossier-receiver'
  | 'inquired'
  | 'recusal-decider'
  | 'sanction-owner'
  | 'concerned'
  | 'anyone'
  | 'system';

export type ReviewRole = Office | Relation;

export type ReviewStep<With, Code extends string> = Step<
  Review,
  ReviewEnv,
  With,
  ReviewEvent,
  ReviewRole,
  Code
>;

export const step = <With, Code extends string>(each: ReviewStep<With, Code>) => each;

/** What the review knows of persons that may have to stay away from it (3). */
export function concernedBy(review: OpenReview, sameCase: readonly SameCase[] = []): Concerned {
  const members = review.case.bench?.members ?? [];
  return {
    handling: members.filter((member) => member.handling).map((member) => member.judge),
    panel: members.map((member) => member.judge),
    discussedBy: [
      ...(review.case.bench?.committee?.members ?? []),
      ...(review.case.bench?.committee?.presider ? [review.case.bench.committee.presider] : []),
    ],
    reviewedBefore: sameCase
      .filter((each) => review.linked.includes(each.id))
      .flatMap((each) => [each.review.assignment?.reviewer, ...each.review.formerReviewers])
      .filter((person) => person !== undefined),
    judges: [
      ...new Set([
        ...Object.keys(review.judges),
        ...standing(review).flatMap((finding) => finding.persons.map((person) => person.judge)),
      ]),
    ],
  };
}

/** Whether somebody is bound to stay away: by a detected ground, or by a recusal granted. */
export function isBound(review: OpenReview, env: ReviewEnv, person: PersonId): boolean {
  if (person === system) return false;
  const recused = review.recusals.some(
    (each) => each.person === person && (each.stage === 'granted' || each.stage === 'detected'),
  );
  return recused || detectedGround(env.people, concernedBy(review, env.sameCase), person) !== undefined;
}

/** All members of the quality committee of the day who are bound to stay away. */
export function boundMembers(review: OpenReview, env: ReviewEnv): readonly PersonId[] {
  return committeeOn(env.people, env.today)
    .map((member) => member.person)
    .filter((person) => isBound(review, env, person));
}

/** Those of them, and of the people whom the supervision office may send (25). */
export function boundAround(review: OpenReview, env: ReviewEnv): readonly PersonId[] {
  const sent = supervision.flatMap((office) => holdersOf(env.people, office, env.today));
  const bound = sent.filter((person) => isBound(review, env, person));
  return [...new Set([...boundMembers(review, env), ...bound])];
}

/** The judges heard as such: concerned by notice, finding or track. */
export function isJudgeOf(review: OpenReview, person: PersonId): boolean {
  return concernedBy(review).judges.includes(person);
}

/** Who decides on a recusal: the president; absent or concerned, the executive vice-president; else the adjudication committee. */
export function recusalDeciders(review: OpenReview, env: ReviewEnv, about?: PersonId): readonly PersonId[] {
  const able = (person: PersonId) =>
    person !== about &&
    !isBound(review, env, person) &&
    !review.recusals.some((each) => each.person === person && each.stage === 'pending') &&
    !env.people.leave.some(
      (span) => span.person === person && span.from <= env.today && env.today <= span.until,
    );
  for (const office of ['court-president', 'executive-vice-president'] as const) {
    const holders = holdersOf(env.people, office, env.today).filter(able);
    if (holders.length > 0) return holders;
  }
  return holdersOf(env.people, 'adjudication-committee-secretary', env.today).filter(
    (person) => person !== about,
  );
}

export function pendingRecusals(review: OpenReview) {
  return review.recusals.filter((each) => each.stage === 'pending');
}

/** The last day of a served paper's clock, or nothing while it doesn't run. */
export function dueOf(
  served: Served | undefined,
  clock: 'defense' | 'findings-answer' | 'reconsideration-request',
  env: Acting,
  from: CourtDate | undefined = served?.receipt?.on,
): Due | undefined {
  if (!served || !from) return undefined;
  if (served.extendedTo) return { dueOn: served.extendedTo, provisional: false };
  return clockEnd(clock, from, env.calendar, env.readings).value;
}

/** The first day of the ten days for reconsideration, or nothing while they don't run. */
export function reconsiderationFrom(
  review: OpenReview,
  judge: PersonId,
  env: Acting,
  receivedOn: CourtDate | undefined = concernOf(review, judge).decision?.receipt?.on,
): CourtDate | undefined {
  const decided = concernOf(review, judge).track?.decidedOn ?? review.decidedOn;
  if (!decided) return undefined;
  return requestPeriodStart(decided, receivedOn ?? null, env.readings).value ?? undefined;
}

/** The last day for asking for reconsideration, or nothing while the clock doesn't run. */
export function reconsiderationDue(review: OpenReview, judge: PersonId, env: Acting): Due | undefined {
  const { decision } = concernOf(review, judge);
  return dueOf(decision, 'reconsideration-request', env, reconsiderationFrom(review, judge, env));
}

import { adjudicationCommittee, type BodyMinutes } from '../people/minutes-order.ts';
import type { PersonId } from '../people/people.ts';
import type { CourtDate } from '../time/court-date.ts';
import type { ReviewEvent } from './events.ts';
import type { OpenReview } from './review.ts';

/** By which minutes of whatever body was decided on the review, so that others can be held against them. */
export function withMinutes(review: OpenReview, minutes: readonly BodyMinutes[]): OpenReview {
  const known = review.minutes ?? [];
  const added = minutes.filter(
    ({ body, number, on }) =>
      !known.some((each) => each.body === body && each.number === number && each.on === on),
  );
  return added.length > 0 ? { ...review, minutes: [...known, ...added] } : review;
}

interface Confirming {
  readonly on: CourtDate;
  readonly minutesNumber: string;
  readonly attending?: readonly PersonId[];
}

/** The superior court's answer has nobody attending; a body that it designated keeps minutes of its own. */
export function byMinutes(review: OpenReview, event: Confirming): OpenReview {
  const { on, minutesNumber: number, attending = [] } = event;
  const body = review.designatedBody?.name ?? adjudicationCommittee;
  if (attending.length === 0) return review;
  return withMinutes(review, [{ body, number, on }]);
}

/** What is known of minutes from a recusal decided or a finding reversed by them; 0.1 kept no day. */
export function minutesIn(
  event: Extract<ReviewEvent, { type: 'RecusalDecided' | 'FindingReversed' }>,
): readonly BodyMinutes[] {
  if (event.type === 'FindingReversed') return event.minutes ?? [];
  const { minutesNumber: number, minutesOn: on } = event;
  return number && on ? [{ body: adjudicationCommittee, number, on }] : [];
}

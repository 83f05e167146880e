import type { PaperKind } from '../../vocabulary/papers.ts';
import { paperKind } from '../people/fields.ts';
import type { PersonId } from '../people/people.ts';
import type { Served } from './papers.ts';
import { type Concern, concernOf, type OpenReview } from './review.ts';

/** The paper of a kind that a judge was served last; of findings several come, each with its own day. */
export function lastServed(concern: Concern, of: PaperKind): Served | undefined {
  return of === 'findings' ? concern.disclosures.at(-1) : concern[of];
}

/** The paper of a kind that waits for its receipt; after the decision each result told later has its own. */
export function waiting(review: OpenReview, judge: PersonId, of: PaperKind): Served | undefined {
  const concern = concernOf(review, judge);
  const later = of === 'decision' ? (concern.results ?? []) : [];
  return [lastServed(concern, of), ...later].find((each) => each && !each.receipt);
}

/** The kinds of papers that wait for this judge’s receipt, in the order in which they are served. */
export function papersWaiting(review: OpenReview, judge: PersonId): readonly PaperKind[] {
  return paperKind.options.filter((of) => waiting(review, judge, of));
}

import { type PaperKind, paperKind } from '../people/fields.ts';
import type { PersonId } from '../people/people.ts';
import type { Served } from './papers.ts';
import { concernOf, type OpenReview } from './review.ts';

/** The paper of a kind that waits for its receipt; after the decision each result told later has its own. */
export function waiting(review: OpenReview, judge: PersonId, of: PaperKind): Served | undefined {
  const { notice, disclosures, decision, results = [] } = concernOf(review, judge);
  const served = { notice: [notice], findings: [disclosures.at(-1)], decision: [decision, ...results] }[of];
  return served.find((each) => each && !each.receipt);
}

/** The kinds of papers that wait for this judge’s receipt, in the order in which they are served. */
export function papersWaiting(review: OpenReview, judge: PersonId): readonly PaperKind[] {
  return paperKind.options.filter((of) => waiting(review, judge, of));
}

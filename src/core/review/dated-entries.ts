import { paperKind } from '../people/fields.ts';
import type { Receipt } from './papers.ts';
import { lastServed } from './papers-waiting.ts';
import type { Correction, OpenReview } from './review.ts';

/** An entry whose day starts a clock. */
export interface Dated {
  /** Where it lies in the log. */
  readonly position: number;
  readonly judge: string;
  readonly of: Correction['of'];
  readonly on: Receipt['on'];
  readonly enteredBy: string;
  readonly notBefore: Receipt['on'];
}

/** Every dated entry that starts a clock, the latest first. */
export function entriesOf(review: OpenReview): readonly Dated[] {
  return Object.entries(review.judges)
    .flatMap(([judge, concern]): Dated[] => {
      const { decision, reconsideration: asked } = concern;
      const received = paperKind.options.flatMap((of) => {
        const { receipt, issuedOn: notBefore } = lastServed(concern, of) ?? {};
        if (!receipt || !notBefore) return [];
        const { entry: position, on, enteredBy } = receipt;
        return [{ position, judge, of, on, enteredBy, notBefore }];
      });
      if (!asked) return received;
      const { entry: position, receivedOn: on, enteredBy } = asked;
      const notBefore = decision?.issuedOn ?? on;
      return [...received, { position, judge, of: 'reconsideration', on, enteredBy, notBefore }];
    })
    .sort((one, other) => other.position - one.position);
}

export function entryAt(review: OpenReview, position: number): Dated | undefined {
  return entriesOf(review).find((entry) => entry.position === position);
}

import { earliest } from '../time/court-date.ts';
import type { Entry, ReviewEvent } from './events.ts';
import { begun, type OpenReview, type Review } from './review.ts';
import type { TakeOverEvent } from './take-over-events.ts';

type Evolve = (review: Review, event: ReviewEvent, entry: Entry) => Review;

/** A review that was under way on paper: what was done counts on the day on which it was done. */
export function evolveTakeOver(
  review: OpenReview,
  event: TakeOverEvent,
  entry: Entry,
  evolve: Evolve,
): OpenReview {
  switch (event.type) {
    case 'TakeOverEntered': {
      const { type: _, ...held } = event;
      return { ...review, takeOver: { ...held, by: entry.by, on: entry.on } };
    }
    case 'TakeOverSentBack':
      return { ...review, takeOver: undefined };
    case 'ReviewTakenOver': {
      const { stage, number, fileKind, linked, registeredOn, missing } = event;
      const registered: ReviewEvent = {
        type: 'CaseRegistered',
        number,
        case: event.case,
        fileKind,
        linked,
      };
      return {
        ...begun(evolve(review, registered, { ...entry, on: registeredOn })),
        referredOn: earliest(review.referredOn, registeredOn),
        takeOver: undefined,
        takenOver: { stage, on: entry.on, missing, done: [] },
      };
    }
    case 'BroughtOver': {
      const { what, on, paper, person, act } = event;
      const next = begun(evolve(review, act, { ...entry, on }));
      const { takenOver } = next;
      return takenOver
        ? { ...next, takenOver: { ...takenOver, done: [...takenOver.done, { what, on, paper, person }] } }
        : next;
    }
  }
}

import { decideWith, openTo } from '../kernel/decide.ts';
import { type Decision, isRefused, type Refusal } from '../kernel/decision.ts';
import { reviewDecider } from './decider.ts';
import type { ReviewEnv } from './env.ts';
import type { ReviewEvent } from './events.ts';
import { evolveReview } from './evolve.ts';
import { type Review, tracksOf } from './review.ts';
import { endedTracks } from './stages.ts';
import { personsLeft } from './tabling.ts';

export interface Command {
  readonly name: string;
  readonly with: unknown;
}

/**
 * Decides one command on a review. When the last track ends with it, the system closes the review in the same breath.
 *
 * @returns events that now have happened, or a refusal with its code, reasons and citations
 */
export function decideReview(review: Review, command: Command, env: ReviewEnv): Decision<ReviewEvent> {
  const decision = decideWith(reviewDecider, review, command, env);
  if (isRefused(decision)) return decision;
  const entry = { position: 0, on: env.today, by: env.by };
  const after = decision.accepted.reduce((state, event) => evolveReview(state, event, entry), review);
  if (!allTracksEnded(after)) return decision;
  return { ...decision, accepted: [...decision.accepted, { type: 'ReviewClosed', because: 'tracks-ended' }] };
}

function allTracksEnded(review: Review): boolean {
  if (review.stage !== 'decided') return false;
  const tracks = tracksOf(review);
  return (
    tracks.length > 0 &&
    tracks.every(([, track]) => endedTracks.includes(track.stage)) &&
    personsLeft(review).length === 0
  );
}

/** One command as it stands for a person: may be given now, or the refusal that it would meet. */
export interface Action {
  readonly name: string;
  readonly allowed: boolean;
  readonly refusal?: Refusal;
}

/** What a person may know of doing to a review: what is theirs by role, allowed now or with the reason why not. */
export function actionsOn(review: Review, env: ReviewEnv): readonly Action[] {
  const roles = reviewDecider.rolesOf(review, env);
  return reviewDecider.steps
    .filter((step) => step.by.some((role) => roles.has(role)))
    .filter((step) => reviewDecider.barred?.(review, env, step.name) === undefined)
    .map((step) => {
      const closed = openTo(reviewDecider, step, review, env);
      return closed
        ? { name: step.name, allowed: false, refusal: closed.refused }
        : { name: step.name, allowed: true };
    });
}

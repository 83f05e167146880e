import { actingOffices, mayStandIn, principal, system } from '../people/acting.ts';
import { committeeOn } from '../people/committee.ts';
import { officesOf, type PersonId } from '../people/people.ts';
import { askedOf } from './asked.ts';
import { inWhoseHands } from './dossier.ts';
import { isJudgeOf, pendingRecusals, type ReviewEnv, type ReviewRole, recusalDeciders } from './env.ts';
import { mayOwn } from './owners.ts';
import { type OpenReview, type Review, tracksOf } from './review.ts';

/** What is a person’s own and not of an office: no deputy stands in for it (O3, 5, 13, 24). */
const ownAlone: readonly ReviewRole[] = [
  'judge-concerned',
  'panel-member',
  'committee-member',
  'reviewer',
  'presider',
  'inquired',
  'recusal-decider',
];

/** In which roles whoever acts stands to the review: their own, or as a deputy those of an office. */
export function rolesOf(review: Review, env: ReviewEnv): ReadonlySet<ReviewRole> {
  if (env.by === system) return new Set<ReviewRole>(['system']);
  if (!mayStandIn(env)) return new Set();
  const roles = rolesFor(review, env, principal(env));
  if (env.onBehalfOf !== undefined) for (const role of ownAlone) roles.delete(role);
  if (roles.size > 0 && review.stage !== 'unstarted') roles.add('concerned');
  return roles;
}

/** Whether the principal, themselves at the keyboard, stood in one of these roles: then it is to be done in person. */
export function isInPerson(review: Review, env: ReviewEnv, by: readonly ReviewRole[]): boolean {
  if (env.onBehalfOf === undefined || !mayStandIn(env)) return false;
  const roles = rolesFor(review, env, env.onBehalfOf);
  return by.some((role) => ownAlone.includes(role) && roles.has(role));
}

function rolesFor(review: Review, env: ReviewEnv, person: PersonId): Set<ReviewRole> {
  const roles = new Set<ReviewRole>(actingOffices(env));
  if (review.stage === 'unstarted') return roles;
  if (isJudgeOf(review, person)) roles.add('judge-concerned');
  if (review.case.bench?.members.some((member) => member.judge === person)) roles.add('panel-member');
  if (committeeOn(env.people, env.today).some((member) => member.person === person))
    roles.add('committee-member');
  if (review.assignment?.reviewer === person) roles.add('reviewer');
  if (env.presider === person) roles.add('presider');
  if (isReferrer(review, env, person)) roles.add('referrer');
  if (inWhoseHands(review.dossier) === person) roles.add('dossier-holder');
  if (review.dossier.pending?.to === person) roles.add('dossier-receiver');
  if (askedOf(review, person, env).length > 0) roles.add('inquired');
  if (pendingRecusals(review).some((each) => recusalDeciders(review, env, each.person).includes(person)))
    roles.add('recusal-decider');
  if (ownsASanction(review, env, person)) roles.add('sanction-owner');
  return roles;
}

function isReferrer(review: OpenReview, env: ReviewEnv, person: PersonId): boolean {
  return officesOf(env.people, person, env.today).some(
    (held) =>
      held.office === 'source-clerk' && review.sources.some((source) => source.source === held.source),
  );
}

function ownsASanction(review: OpenReview, env: ReviewEnv, person: PersonId): boolean {
  return tracksOf(review).some(([judge, track]) =>
    track.sanctions.some((each) => mayOwn(review, env, each.kind, judge).includes(person)),
  );
}

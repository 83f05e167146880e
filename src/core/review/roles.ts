import { actingOffices, mayStandIn, principal, system } from '../people/acting.ts';
import { committeeOn } from '../people/committee.ts';
import { officesOf, type PersonId } from '../people/people.ts';
import { isJudgeOf, pendingRecusals, type ReviewEnv, type ReviewRole, recusalDeciders } from './env.ts';
import { mayOwn } from './owners.ts';
import { type OpenReview, type Review, tracksOf } from './review.ts';

/** In which roles whoever acts stands to the review. */
export function rolesOf(review: Review, env: ReviewEnv): ReadonlySet<ReviewRole> {
  if (env.by === system) return new Set<ReviewRole>(['system']);
  if (!mayStandIn(env)) return new Set();
  const person = principal(env);
  const roles = new Set<ReviewRole>(actingOffices(env));
  if (review.stage === 'unstarted') return roles;
  if (isJudgeOf(review, person)) roles.add('judge-concerned');
  if (review.case.bench?.members.some((member) => member.judge === person)) roles.add('panel-member');
  if (committeeOn(env.people, env.today).some((member) => member.person === person))
    roles.add('committee-member');
  if (review.assignment?.reviewer === person) roles.add('reviewer');
  if (env.presider === person) roles.add('presider');
  if (isReferrer(review, env, person)) roles.add('referrer');
  if (review.dossier.holder === person) roles.add('dossier-holder');
  if (review.dossier.pending?.to === person) roles.add('dossier-receiver');
  if (review.inquiries.some((each) => each.person === person)) roles.add('inquired');
  if (pendingRecusals(review).some((each) => recusalDeciders(review, env, each.person).includes(person)))
    roles.add('recusal-decider');
  if (ownsASanction(review, env, person)) roles.add('sanction-owner');
  if (roles.size > 0) roles.add('concerned');
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

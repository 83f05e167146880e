import type { Office } from '../../vocabulary/court.ts';
import { administrators, leaders, supervision } from '../../vocabulary/court.ts';
import { actingOffices, mayStandIn, principal } from '../people/acting.ts';
import { inService, type PersonId } from '../people/people.ts';
import { isBound, isJudgeOf, type ReviewEnv } from './env.ts';
import { mayOwn } from './owners.ts';
import { type OpenReview, type Review, tracksOf } from './review.ts';
import { rolesOf } from './roles.ts';

/**
 * How much of a review somebody may know of today.
 *
 * - `nothing`: it is not there for them: not found, not counted
 * - `inquiry`: what they, or their department, were asked, and of which case (12)
 * - `referral`: what their department referred, and where it stands
 * - `custody`: case number and dossier
 * - `judge`: their own side: notice, disclosed findings, decision with reasons, own statements
 * - `outcome`: the confirmed findings and the sanctions they carry out
 * - `whole`: everything but ballots, which nobody sees before the ballot closes
 */
export type Sight = 'nothing' | 'inquiry' | 'referral' | 'custody' | 'judge' | 'outcome' | 'whole';

/** Whether somebody may know that there is a review; whoever was asked something knows the question, and not what it is for. */
export function knowsOfReview(sight: Sight): boolean {
  return sight !== 'nothing' && sight !== 'inquiry';
}

const withTheCommittee: readonly string[] = [
  'awaiting-committee',
  'decided',
  'closed',
  'archived',
  'with-superior-court',
];

/**
 * What a person may see of a review: the one function that every list, count, search, export and error text asks.
 * In order: account and service; recusal or being a party before every office; office; relation; stage.
 */
export function sightOf(review: Review, env: ReviewEnv): Sight {
  if (review.stage === 'unstarted') return 'nothing';
  const person = principal(env);
  if (!inService(env.people, env.by, env.today) || !mayStandIn(env)) return 'nothing';
  const bound = [env.by, person].some((each) => isBound(review, env, each));
  const own = env.onBehalfOf === undefined && ownSide(review, person);
  if (bound) return own ? 'judge' : askedInPerson(review, env) ? 'inquiry' : 'nothing';
  const offices = actingOffices(env);
  if (offices.some((office) => administrators.includes(office))) return 'nothing';
  return byOffice(review, env, offices, person);
}

/** Whoever sat on the panel has to stay away, and may be asked all the same (12). */
function askedInPerson(review: OpenReview, env: ReviewEnv): boolean {
  return env.onBehalfOf === undefined && review.inquiries.some((each) => each.person === env.by);
}

function ownSide(review: OpenReview, person: PersonId): boolean {
  const concern = review.judges[person];
  if (concern)
    return concern.notice !== undefined || concern.decision !== undefined || concern.track !== undefined;
  return isJudgeOf(review, person) && review.findings.length === 0;
}

function byOffice(review: OpenReview, env: ReviewEnv, offices: readonly Office[], person: PersonId): Sight {
  const roles = rolesOf(review, env);
  if (offices.includes('quality-office-clerk') || roles.has('reviewer')) return 'whole';
  if (offices.some((office) => leaders.includes(office))) return 'whole';
  if (roles.has('committee-member') && withTheCommittee.includes(review.stage)) return 'whole';
  if (offices.includes('adjudication-committee-secretary') && confirming(review)) return 'whole';
  if (roles.has('recusal-decider')) return 'whole';
  const supervises = offices.some((office) => supervision.includes(office));
  if (
    supervises &&
    (review.atMeeting?.opened || tracksOf(review).some(([, track]) => track.stage === 'at-discipline'))
  )
    return 'whole';
  if (ownsSanction(review, env, person)) return 'outcome';
  if (roles.has('referrer')) return 'referral';
  const keeps = roles.has('dossier-receiver') || roles.has('dossier-holder');
  if (keeps || (offices.includes('dossier-keeper') && review.number)) return 'custody';
  if (roles.has('inquired')) return 'inquiry';
  return 'nothing';
}

function confirming(review: OpenReview): boolean {
  return (
    tracksOf(review).some(([, track]) => track.stage === 'awaiting-confirmation' || track.confirmedOn) ||
    review.recusals.some((each) => each.stage === 'pending')
  );
}

function ownsSanction(review: OpenReview, env: ReviewEnv, person: PersonId): boolean {
  return tracksOf(review).some(([judge, track]) =>
    track.sanctions.some((each) => mayOwn(review, env, each.kind, judge).includes(person)),
  );
}

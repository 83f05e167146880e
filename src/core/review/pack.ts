import { type Category, supervision } from '../../vocabulary/court.ts';
import type { ErrorGrade, Share } from '../../vocabulary/liability.ts';
import type { PersonId } from '../people/people.ts';
import { clockEnd } from '../time/clocks.ts';
import type { CourtDate } from '../time/court-date.ts';
import { shareByRule } from './attribution.ts';
import { unheard } from './disclosure.ts';
import { boundAround, pendingRecusals, type ReviewEnv, type ReviewRole } from './env.ts';
import { unconsidered } from './exclusions.ts';
import { concernOf, type Finding, type OpenReview, standing, type TrackFinding, tracksOf } from './review.ts';
import { rolesOf } from './roles.ts';
import { type SanctionAsked, sanctionAsked } from './sanction-items.ts';

export interface PackPerson {
  readonly judge: PersonId;
  /** What the rule of Article 22 gives; nothing where it doesn’t name the person: then a share is the presider’s to put, with a reason. */
  readonly share?: Share;
  /** Items of Article 21 that the reviewer says apply: each is voted on first. */
  readonly exclusions: readonly string[];
}

export interface PackFinding {
  readonly id: string;
  readonly item: string;
  readonly grade: ErrorGrade;
  readonly alternatives: Finding['alternatives'];
  readonly persons: readonly PackPerson[];
}

/** What the meeting is told of a review: enough to open its ballots, nothing that the review alone has to know. */
export interface Pack {
  readonly review: string;
  readonly number: string;
  readonly category?: Category;
  readonly reviewer?: PersonId;
  readonly outsideReviewer: boolean;
  readonly findings: readonly PackFinding[];
  /** The lighter items disclosed with each finding. */
  readonly alternatives: Readonly<Record<string, Finding['alternatives']>>;
  readonly tracks: Readonly<Record<PersonId, readonly TrackFinding[]>>;
  readonly trackStages: Readonly<Record<PersonId, string>>;
  /** Findings and persons not heard (13), not gone through under 21, and recusals not decided. */
  readonly unheard: readonly { readonly finding: string; readonly judge: PersonId }[];
  readonly unconsidered: readonly { readonly finding: string; readonly judge: PersonId }[];
  readonly recusalsPending: readonly PersonId[];
  readonly bound: readonly PersonId[];
  /** What an item of kind `sanction` would put to the vote on a judge. */
  readonly sanctionsAsked: Readonly<Record<PersonId, SanctionAsked>>;
  /** The meeting on whose agenda the review stands now. */
  readonly atMeeting?: string;
  /** For each judge who asked for a reconsideration that is still to come, the last day of the month in which the reconsideration takes place (24). */
  readonly reconsiderationsDue: Readonly<Record<PersonId, CourtDate>>;
}

export function packOf(review: OpenReview, env: ReviewEnv): Pack {
  const voted = (judge: PersonId) =>
    concernOf(review, judge).voted || concernOf(review, judge).track?.stage === 'at-discipline';
  return {
    review: env.id,
    number: review.number ?? '',
    category: review.case.category,
    reviewer: review.assignment?.reviewer,
    outsideReviewer: review.assignment?.outside ?? false,
    findings: standing(review).flatMap((finding) => {
      if (finding.grade === 'unlawful') return [];
      const persons = finding.persons
        .filter(({ judge }) => !voted(judge))
        .map((person) => ({
          judge: person.judge,
          share: shareByRule(review, finding, person.judge, env),
          exclusions: claimed(review, finding.id, person.judge),
        }));
      return persons.length > 0 ? [{ ...finding, grade: finding.grade, persons }] : [];
    }),
    alternatives: Object.fromEntries(review.findings.map((finding) => [finding.id, finding.alternatives])),
    tracks: Object.fromEntries(
      Object.entries(review.judges).flatMap(([judge, concern]) =>
        concern.track ? [[judge, concern.track.findings]] : [],
      ),
    ),
    trackStages: Object.fromEntries(
      Object.entries(review.judges).flatMap(([judge, concern]) =>
        concern.track ? [[judge, concern.track.stage]] : [],
      ),
    ),
    unheard: unheard(review),
    unconsidered: unconsidered(review),
    recusalsPending: pendingRecusals(review)
      .map((each) => each.person)
      .filter((person) => takesPart(review, env, person)),
    bound: boundAround(review, env),
    sanctionsAsked: Object.fromEntries(
      tracksOf(review).flatMap(([judge, track]) => {
        const asked = sanctionAsked(track);
        return asked ? [[judge, asked]] : [];
      }),
    ),
    atMeeting: review.atMeeting?.meeting,
    reconsiderationsDue: Object.fromEntries(
      Object.entries(review.judges).flatMap(([judge, { reconsideration }]) =>
        reconsideration && !reconsideration.withdrawnOn && !reconsideration.decidedOn
          ? [[judge, monthFrom(reconsideration.receivedOn, env)]]
          : [],
      ),
    ),
  };
}

const takingPart: readonly ReviewRole[] = [
  'committee-member',
  'reviewer',
  'presider',
  'quality-office-clerk',
  ...supervision,
];

/** Whether somebody has a hand in what the committee finds: only then has their recusal to be decided first (3). */
function takesPart(review: OpenReview, env: ReviewEnv, person: PersonId): boolean {
  const roles = rolesOf(review, { ...env, by: person, onBehalfOf: undefined });
  return takingPart.some((role) => roles.has(role));
}

function monthFrom(receivedOn: CourtDate, env: ReviewEnv): CourtDate {
  return clockEnd('reconsideration', receivedOn, env.calendar, env.readings).value.dueOn;
}

function claimed(review: OpenReview, finding: string, judge: PersonId): readonly string[] {
  const said = review.exclusions.find((each) => each.finding === finding && each.judge === judge);
  return Object.entries(said?.grounds ?? {})
    .filter(([, answer]) => answer.applies)
    .map(([item]) => item);
}

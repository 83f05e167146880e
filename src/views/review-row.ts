import type { Task } from '../core/people/task.ts';
import { boundMembers, concernedBy, isBound, type ReviewEnv } from '../core/review/env.ts';
import { mayOwn } from '../core/review/owners.ts';
import { confirmedGradeOf, qualityOf } from '../core/review/quality.ts';
import { type OpenReview, tracksOf } from '../core/review/review.ts';
import { tasksOn } from '../core/review/tasks.ts';
import { identitiesOf } from '../core/rules/joint-numbers.ts';
import type { CourtDate } from '../core/time/court-date.ts';
import { bigramsOf, searchText, soundsOf } from './search-text.ts';

/** One row of the register, and what decides who may see it. Derived from the review; rebuilt from the log at will. */
export interface ReviewRow {
  readonly id: string;
  readonly number: string | null;
  readonly case_number: string;
  readonly other_case_numbers: readonly string[];
  readonly case_identities: readonly string[];
  readonly case_court: string | null;
  readonly cause: string | null;
  readonly category: string | null;
  readonly parties: readonly string[];
  readonly stage: string;
  readonly grounds: readonly string[];
  readonly sources: readonly string[];
  readonly missing: readonly string[];
  readonly division: string | null;
  readonly handling_judge: string | null;
  readonly reviewer: string | null;
  readonly opinion: string | null;
  /** The gravest grade confirmed and still standing, `none` for a review that ended without one; nothing before. */
  readonly confirmed_grade: string | null;
  readonly quality_grade: string | null;
  readonly referred_on: CourtDate;
  readonly registered_on: CourtDate | null;
  readonly filed_on: CourtDate | null;
  readonly case_closed_on: CourtDate | null;
  readonly beyond_time_limit: boolean;
  readonly decided_on: CourtDate | null;
  readonly closed_on: CourtDate | null;
  readonly closing: string | null;
  readonly due_on: CourtDate | null;
  readonly due_clock: string | null;
  readonly meeting: string | null;
  /** Persons who see their own side of it, those who have to stay away, and those with another relation to it. */
  readonly judge_side: readonly string[];
  readonly bound: readonly string[];
  readonly related: readonly string[];
  readonly with_committee: boolean;
  readonly confirming: boolean;
  readonly supervised: boolean;
  readonly search_open: string;
  readonly search_sides: string;
  readonly search_whole: string;
  readonly bigrams: readonly string[];
}

const withTheCommittee: readonly string[] = [
  'awaiting-committee',
  'decided',
  'closed',
  'archived',
  'with-superior-court',
];

export function rowOf(id: string, review: OpenReview, env: ReviewEnv): ReviewRow {
  const handling = review.case.bench?.members.find((member) => member.handling)?.judge;
  const next = nextDue(tasksOn(review, env));
  return {
    id,
    number: review.number ?? null,
    case_number: review.case.caseNumber,
    other_case_numbers: review.case.otherCaseNumbers ?? [],
    case_identities: identitiesOf(review.case),
    case_court: review.case.court ?? null,
    cause: review.case.cause ?? null,
    category: review.case.category ?? null,
    parties: review.case.parties,
    stage: review.stage,
    grounds: [...new Set(review.sources.flatMap((source) => source.grounds))],
    sources: [...new Set(review.sources.map((source) => source.source))],
    missing: review.missing,
    division: (handling && env.people.persons[handling]?.department) ?? null,
    handling_judge: handling ?? null,
    reviewer: review.assignment?.reviewer ?? null,
    opinion: review.conclusion?.opinion ?? null,
    confirmed_grade: confirmedGradeOf(review) ?? null,
    quality_grade: qualityOf(review)?.value ?? null,
    referred_on: review.referredOn,
    registered_on: review.registeredOn ?? null,
    filed_on: review.case.filedOn ?? null,
    case_closed_on: review.case.closedOn ?? null,
    beyond_time_limit: review.case.beyondTimeLimit ?? false,
    decided_on: review.decidedOn ?? null,
    closed_on: review.closedOn ?? null,
    closing: review.closing ?? null,
    due_on: next?.dueOn ?? null,
    due_clock: next?.clock ?? null,
    meeting: review.atMeeting?.meeting ?? null,
    ...sightColumns(review, env),
    ...searchColumns(review, handling && env.people.persons[handling]?.name),
  };
}

/** What is shown in part can be searched in that part: nobody finds by a name that they aren't shown. */
function searchColumns(review: OpenReview, handling: string | undefined) {
  const { caseNumber, otherCaseNumbers = [], numberOnPaper, cause, parties } = review.case;
  const open = searchText([review.number, numberOnPaper, caseNumber, ...otherCaseNumbers]);
  const sides = searchText([cause, ...parties.flatMap((party) => [party, ...soundsOf(party)])]);
  const whole = handling ? searchText([handling, ...soundsOf(handling)]) : '';
  return {
    search_open: open,
    search_sides: sides,
    search_whole: whole,
    bigrams: [...new Set([open, sides, whole].flatMap(bigramsOf))],
  };
}

function nextDue(tasks: readonly Task[]): Task | undefined {
  return tasks
    .filter((task) => task.dueOn && !task.optional)
    .sort((one, other) => ((one.dueOn ?? '') < (other.dueOn ?? '') ? -1 : 1))[0];
}

/** The facts that the rights function looks at, so that a list can be filtered where it is stored. */
function sightColumns(review: OpenReview, env: ReviewEnv) {
  const tracks = tracksOf(review);
  const side = Object.entries(review.judges)
    .filter(([, concern]) => concern.notice || concern.decision || concern.track)
    .map(([judge]) => judge);
  const concerned = concernedBy(review, env.sameCase);
  const named = [
    ...concerned.judges,
    ...concerned.panel,
    ...concerned.discussedBy,
    ...concerned.reviewedBefore,
  ];
  const relatives = env.people.relatives.flat();
  const suspects = new Set([
    ...named,
    ...relatives,
    ...review.recusals.map((each) => each.person),
    ...boundMembers(review, env),
  ]);
  const owners = tracks.flatMap(([judge, track]) =>
    track.sanctions.flatMap((each) => mayOwn(review, env, each.kind, judge)),
  );
  const related = [
    ...owners,
    ...review.sources.map((source) => `source:${source.source}`),
    ...[review.dossier.holder, review.dossier.pending?.to].filter((each) => each !== undefined),
    ...(review.number ? ['office:dossier-keeper'] : []),
    ...(review.assignment ? [`own:${review.assignment.reviewer}`] : []),
  ];
  return {
    judge_side: side,
    bound: [...suspects].filter((person) => isBound(review, env, person)),
    related: [...new Set(related)],
    with_committee: withTheCommittee.includes(review.stage),
    confirming:
      tracks.some(([, track]) => track.stage === 'awaiting-confirmation' || track.confirmedOn) ||
      review.recusals.some((each) => each.stage === 'pending'),
    supervised:
      (review.atMeeting?.opened ?? false) || tracks.some(([, track]) => track.stage === 'at-discipline'),
  };
}

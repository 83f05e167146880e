import type { RecusalGround, SourceDepartment } from '../../vocabulary/court.ts';
import type { ErrorGrade, HeldOpinion, ReviewOpinion, Share } from '../../vocabulary/liability.ts';
import type { QualityGrade } from '../../vocabulary/quality.ts';
import type { Closing, SuperiorMatter } from '../../vocabulary/review.ts';
import type { SanctionStage, Whether } from '../../vocabulary/sanctions.ts';
import type { Stage, TrackStage } from '../../vocabulary/stages.ts';
import type { BodyMinutes } from '../people/minutes-order.ts';
import type { PersonId } from '../people/people.ts';
import type { CourtDate } from '../time/court-date.ts';
import type { Bench, CaseIdentity, Document, Referral } from './case.ts';
import type { Correction, HeldNumbers, LapseUndoing } from './corrected.ts';
import type { Finding } from './finding.ts';
import type { HeldMinutes } from './minutes-held.ts';
import type { Disclosure, Served, Statement } from './papers.ts';
import type { HeldTakeOver, TakenOver } from './take-over-events.ts';

export type { Bench, CaseIdentity, Correction, Document, ErrorGrade, Finding, LapseUndoing, Referral, Share };

export interface TrackFinding {
  readonly finding: string;
  readonly item: string;
  readonly grade: ErrorGrade | 'unlawful';
  readonly share: Share;
  /** What the committee gave a secondary major (5(4)), by sanction words and months. */
  readonly opinion?: Opinion;
  /** Under R-26.1 `committee-decides-whether`: whether sanctions follow, as voted on the finding (5(4)). */
  readonly whether?: Whether;
}

export interface Opinion {
  readonly sanctions: readonly string[];
  readonly months: number;
}

export interface Sanction {
  readonly kind: string;
  readonly months?: number;
  readonly proposalOnly: boolean;
  readonly stage: SanctionStage;
  readonly issuedOn?: CourtDate;
  readonly dueOn?: CourtDate;
  readonly executedOn?: CourtDate;
  readonly document?: string;
  readonly restore?: 'proposed' | 'done';
  readonly restoredOn?: CourtDate;
  /** Of an allowance that is to be restored in part: the months that stand. */
  readonly stands?: number;
}

/** A confirmed finding that fell: what it was, and by what (Judges Law 65). */
export interface Reversal extends TrackFinding {
  readonly on: CourtDate;
  readonly basis: string;
  readonly document: Document;
}

export interface Reconsideration {
  readonly receivedOn: CourtDate;
  readonly grounds: string;
  readonly entry: number;
  readonly enteredBy: PersonId;
  /** The day of the entry, where the office entered what had come in before, and what shows the day. */
  readonly enteredOn?: CourtDate;
  readonly proof?: string;
  readonly withdrawnOn?: CourtDate;
  readonly decidedOn?: CourtDate;
  /** Asked by a panel member without a track of their own: for all persons on the finding, in their favor only. */
  readonly forOthers?: boolean;
}

/** What an item of kind `sanction` has to say on a finding (5(4)): the sanction, or under whether the ladder's follow. */
export interface AwaitedOpinion {
  readonly finding: string;
  readonly ladder?: readonly Sanction[];
}

/** A heavier result of a recomputation that has lapsed; an item of kind `sanction` can adopt it. */
export interface LapsedResult {
  readonly finding: string;
  readonly rung: string;
  readonly months: number;
}

/** One answerable judge's own way from the vote to the end. */
export interface Track {
  readonly stage: TrackStage;
  /** Where the track goes back to from discipline or the superior court. */
  readonly before?: TrackStage;
  readonly decidedOn: CourtDate;
  /** The last reconsideration, return or reopening: what answers it can't be dated before it. */
  readonly actedOn?: CourtDate;
  readonly submittedOn?: CourtDate;
  /** Where the track goes back to when its submission falls away. */
  readonly submittedFrom?: TrackStage;
  readonly referredToDisciplineOn?: CourtDate;
  readonly referredToDisciplineBy?: readonly PersonId[];
  readonly findings: readonly TrackFinding[];
  readonly sanctions: readonly Sanction[];
  readonly reversals?: readonly Reversal[];
  readonly awaited?: AwaitedOpinion;
  readonly lapsed?: readonly LapsedResult[];
  readonly confirmedOn?: CourtDate;
  readonly returned?: boolean;
  /** The decision was replaced, or made anew after it was returned, and has not been told since. */
  readonly fresh?: boolean;
  /** The track waits for a later item, because the superior ruling or new evidence is tabled before confirmation. */
  readonly reopened?: boolean;
}

/** Everything of one judge concerned by the review. */
export interface Concern {
  readonly notice?: Served;
  /** The quality committee as the notice named it, whose members’ recusal may be asked for (O3, 3). */
  readonly committee?: readonly PersonId[];
  /** They add up until the ballot opens (O3, 13). */
  readonly defenses?: readonly Statement[];
  readonly disclosures: readonly Disclosure[];
  readonly decision?: Served;
  /** What was told after the first decision, a reconsideration above all: each with a receipt of its own (O4). */
  readonly results?: readonly Served[];
  readonly reconsideration?: Reconsideration;
  readonly track?: Track;
  /** Why the committee decided on them as it did last, in the words with which its item was closed (O4). */
  readonly reasons?: string;
  readonly told?: CourtDate;
  /** A result of the track of which they have not been told yet. */
  readonly news?: string;
  /** The committee has voted on this person. */
  readonly voted?: boolean;
}

export interface Exclusion {
  readonly finding: string;
  readonly judge: PersonId;
  readonly grounds: Readonly<Record<string, { readonly applies: boolean; readonly reason?: string }>>;
}

export interface Recusal {
  readonly person: PersonId;
  readonly ground: RecusalGround;
  readonly words?: string;
  readonly by: PersonId;
  readonly stage: 'pending' | 'granted' | 'refused' | 'detected';
  /** The day of the declaration or request. */
  readonly on?: CourtDate;
}

export interface Dossier {
  readonly kind: 'paper' | 'electronic';
  readonly holder?: PersonId;
  /** Since when it has been in the hands that it is in. */
  readonly since?: CourtDate;
  /** The keeper with whom it lies before it is handed out and after it is returned. */
  readonly keeper?: PersonId;
  /** As signed for last: what the next hand-over has to hand over. */
  readonly counted?: { readonly volumes: number; readonly pages: number };
  readonly volumes?: number;
  readonly pages?: number;
  readonly pending?: {
    readonly from?: PersonId;
    readonly to: PersonId;
    readonly since: CourtDate;
    readonly back: boolean;
  };
  readonly returnedOn?: CourtDate;
  /** Where the archive has it, and since when. */
  readonly archived?: { readonly place: string; readonly on: CourtDate };
}

export interface Assignment {
  readonly reviewer: PersonId;
  readonly on: CourtDate;
  readonly acceptedOn?: CourtDate;
  readonly dossierOn?: CourtDate;
  readonly outside?: boolean;
}

export interface ReviewSheet {
  readonly facts: string;
  readonly evidence: string;
  readonly factsFound: string;
  readonly lawApplied: string;
  readonly outcome: string;
  readonly errors: string;
  /** What each judge held in deliberation; sealed. */
  readonly opinions: Readonly<Record<PersonId, HeldOpinion>>;
  /** Why it isn’t known what somebody held. */
  readonly unknownBecause?: Readonly<Record<PersonId, string>>;
}

export interface Conclusion {
  readonly opinion: ReviewOpinion;
  readonly grade?: ErrorGrade;
  readonly report: string;
  readonly on: CourtDate;
  readonly deliveredOn?: CourtDate;
}

/** Where the review stands at a meeting of the committee. */
export interface AtMeeting {
  readonly meeting: string;
  readonly item: string;
  readonly kind: string;
  readonly judge?: PersonId;
  readonly presider?: PersonId;
  readonly opened: boolean;
  readonly ballotBegun: boolean;
}

export interface Inquiry {
  readonly id: string;
  readonly whom: string;
  readonly person?: PersonId;
  readonly question: string;
  readonly answer?: string;
}

export interface Feedback {
  readonly id: string;
  readonly department: SourceDepartment;
  readonly text: string;
  readonly acknowledgedOn?: CourtDate;
}

/** The office has urged somebody, or a department; it waits until they act on the review. */
export interface Urge {
  readonly whom?: PersonId;
  readonly department?: SourceDepartment;
  readonly words: string;
  readonly on: CourtDate;
}

/** Everything known of a review that has begun; `stage` says where the case is. */
export interface OpenReview {
  readonly stage: Exclude<Stage, 'unstarted'>;
  /** Where the review goes back to from the superior court. */
  readonly before?: Stage;
  /** 评查〔year〕n号, from registration on. */
  readonly number?: string;
  readonly referredOn: CourtDate;
  readonly registeredOn?: CourtDate;
  readonly case: CaseIdentity;
  readonly missing: readonly string[];
  readonly referral: Referral;
  readonly sources: readonly Referral[];
  readonly linked: readonly string[];
  readonly mergedInto?: string;
  readonly judges: Readonly<Record<PersonId, Concern>>;
  readonly dossier: Dossier;
  readonly assignment?: Assignment;
  readonly formerReviewers: readonly PersonId[];
  readonly recusals: readonly Recusal[];
  readonly inquiries: readonly Inquiry[];
  readonly sheet?: ReviewSheet;
  readonly findings: readonly Finding[];
  readonly exclusions: readonly Exclusion[];
  readonly conclusion?: Conclusion;
  readonly atMeeting?: AtMeeting;
  readonly tablingAskedBy?: PersonId;
  readonly listed?: boolean;
  readonly noErrorOn?: CourtDate;
  /** Tabled once more after the decision, for whoever has not been voted on. */
  readonly tabledAgainOn?: CourtDate;
  readonly decidedOn?: CourtDate;
  /** The quality grade as the committee voted it. */
  readonly qualityVoted?: QualityGrade;
  readonly closing?: Closing;
  readonly closedOn?: CourtDate;
  readonly feedback: readonly Feedback[];
  readonly corrections: readonly Correction[];
  /** The other numbers of the judgment as they are to be; it waits for a second person. */
  readonly numbersToConfirm?: HeldNumbers;
  readonly undoings?: readonly LapseUndoing[];
  readonly urges?: readonly Urge[];
  readonly superior?: {
    readonly reason: string;
    readonly about: SuperiorMatter;
    readonly referredOn?: CourtDate;
  };
  /** The minutes by which was decided on it, of whatever body. */
  readonly minutes?: readonly BodyMinutes[];
  /** What was entered by minutes that a second person has to check. */
  readonly minutesToCheck?: HeldMinutes;
  /** Entered as under way on paper; it waits for a second person. */
  readonly takeOver?: HeldTakeOver;
  /** Begun on paper before the system was introduced, and taken over. */
  readonly takenOver?: TakenOver;
  readonly designatedBody?: { readonly name: string; readonly document: string };
}

export type Review = { readonly stage: 'unstarted' } | OpenReview;

export const unstarted: Review = { stage: 'unstarted' };

/** A review that has begun; steps whose stages leave `unstarted` out may ask for it. */
export function begun(review: Review): OpenReview {
  if (review.stage === 'unstarted') throw new Error('the review has not begun');
  return review;
}

export const noConcern: Concern = { disclosures: [] };

export function concernOf(review: OpenReview, judge: PersonId): Concern {
  return review.judges[judge] ?? noConcern;
}

/** The findings that still stand. */
export function standing(review: OpenReview): readonly Finding[] {
  return review.findings.filter((finding) => finding.struck === undefined);
}

export function tracksOf(review: OpenReview): readonly (readonly [PersonId, Track])[] {
  return Object.entries(review.judges).flatMap(([judge, concern]) =>
    concern.track ? [[judge, concern.track] as const] : [],
  );
}

import type { ErrorGrade } from '../../vocabulary/liability.ts';
import type { Choice, ItemKind, ItemStage, LiesIn, MeetingKind } from '../../vocabulary/meeting.ts';
import type { MeetingStage } from '../../vocabulary/stages.ts';
import type { PassedOver } from '../people/committee.ts';
import type { PersonId } from '../people/people.ts';
import type { ReadingId } from '../readings/register.ts';
import type { CourtDate } from '../time/court-date.ts';

/** Who may vote on an item, frozen when it opens. */
export interface Electorate {
  readonly members: readonly PersonId[];
  readonly recused: readonly PersonId[];
  readonly entitled: readonly PersonId[];
}

export interface BallotResult {
  readonly passed?: boolean;
  readonly outcome?: 'none' | ErrorGrade;
  readonly for: number;
  readonly against: number;
  readonly abstained: number;
  readonly present: number;
  readonly entitled: number;
  readonly sensitive: boolean;
  readonly byReading: readonly {
    readonly 'R-O3.5': string;
    readonly 'R-O3.6': string;
    readonly passed?: boolean;
    readonly outcome?: string;
  }[];
}

export interface Ballot {
  readonly question: string;
  readonly grades?: readonly ErrorGrade[];
  readonly reason?: string;
  readonly voters: readonly PersonId[];
  readonly cast: Readonly<Record<PersonId, Choice>>;
  readonly stage: 'open' | 'closed' | 'void';
  readonly result?: BallotResult;
}

export interface AgendaItem {
  readonly id: string;
  readonly kind: ItemKind;
  readonly title: string;
  readonly review?: string;
  /** For closures to note. */
  readonly reviews: readonly string[];
  /** For an item on one judge: the one who asks, whose finding was returned, or who is to be sanctioned. */
  readonly judge?: PersonId;
  readonly stage: ItemStage;
  readonly presider?: PersonId;
  readonly passedOver: readonly PassedOver[];
  readonly electorate?: Electorate;
  readonly presenter?: PersonId;
  readonly reviewerHeard: boolean;
  readonly judgesHeard: readonly PersonId[];
  readonly waived: readonly PersonId[];
  readonly notes: readonly string[];
  /** Where the reason for a changed finding lies: in the facts (then it is put for everyone else on it) or in the person. */
  readonly reasons: Readonly<Record<string, LiesIn>>;
  readonly ballots: readonly Ballot[];
  readonly reportedBy?: PersonId;
  readonly conclusion?: { readonly reasons: string; readonly basis?: string };
  /** For an item of kind `reading`: the open point, the answers that are put, and from when the one adopted holds (32). */
  readonly reading?: ReadingAsked;
  /** The answer that was voted; none where every one was voted down. */
  readonly adopted?: string;
}

/** What the committee has given somebody to do (5(8), 7(5)). */
export interface Resolution {
  readonly id: string;
  readonly task: string;
  readonly owner: PersonId;
  readonly dueOn: CourtDate;
  readonly on: CourtDate;
  /** The item it came of. */
  readonly item?: string;
  readonly answer?: string;
  readonly answeredBy?: PersonId;
  readonly answeredOn?: CourtDate;
}

export interface ReadingAsked {
  readonly id: ReadingId;
  readonly options: readonly string[];
  readonly from: CourtDate;
}

export interface OpenMeeting {
  readonly stage: Exclude<MeetingStage, 'unstarted'>;
  readonly kind: MeetingKind;
  readonly on: CourtDate;
  readonly time: string;
  readonly place: string;
  readonly agenda: readonly AgendaItem[];
  readonly excused: Readonly<Record<PersonId, string>>;
  /** Members of the committee who are in the room. */
  readonly inside: readonly PersonId[];
  /** Everybody who attended at some time. */
  readonly attended: readonly PersonId[];
  /** Sent by the supervision office and in the room; and all who were at some time (25). */
  readonly observers: readonly PersonId[];
  readonly observed: readonly PersonId[];
  readonly resolutions?: readonly Resolution[];
  readonly minutes?: {
    readonly text: string;
    readonly approvedBy?: PersonId;
    readonly number?: string;
    readonly approvedOn?: CourtDate;
  };
}

export type Meeting = { readonly stage: 'unstarted' } | OpenMeeting;

export const unplanned: Meeting = { stage: 'unstarted' };

export function planned(meeting: Meeting): OpenMeeting {
  if (meeting.stage === 'unstarted') throw new Error('the meeting has not been planned');
  return meeting;
}

export function itemOf(meeting: OpenMeeting, id: string): AgendaItem | undefined {
  return meeting.agenda.find((item) => item.id === id && item.stage !== 'removed');
}

/** Every review that an item is on. */
export function reviewsOn(item: AgendaItem): readonly string[] {
  return item.review ? [item.review, ...item.reviews] : item.reviews;
}

export function openItemOf(meeting: OpenMeeting): AgendaItem | undefined {
  return meeting.agenda.find((item) => item.stage === 'open');
}

export function openBallotOf(item: AgendaItem | undefined): Ballot | undefined {
  return item?.ballots.find((ballot) => ballot.stage === 'open');
}

import type { Action } from '../../api/types.ts';

/** `GET /meetings` and `GET /meetings/{id}`. */
export interface MeetingRow {
  readonly id: string;
  readonly version: number;
  readonly stage: string;
  readonly kind: string;
  readonly on: string;
  readonly time: string;
  readonly place: string;
  readonly items: number;
}

export interface Meeting {
  readonly id: string;
  readonly version: number;
  readonly stage: string;
  readonly stageName: string;
  readonly kind: string;
  readonly on: string;
  readonly time: string;
  readonly place: string;
  readonly excused: Readonly<Record<string, string>>;
  readonly inside: readonly string[];
  readonly attended: readonly string[];
  readonly observers: readonly string[];
  readonly committee: readonly { readonly person: string; readonly title: string }[];
  readonly agenda: readonly (Item | HiddenItem)[];
  readonly leaving: readonly Leaving[];
  readonly minutes?: { readonly text?: string; readonly approvedBy?: string; readonly withheld?: true };
  readonly itemKindNames: Readonly<Record<string, string>>;
  readonly actions: readonly Action[];
  readonly names: Readonly<Record<string, string>>;
}

export interface Leaving {
  readonly item: string;
  readonly recused: readonly string[];
  readonly mustLeave: readonly string[];
}

/** An item from which whoever looks is recused: only its place. */
export interface HiddenItem {
  readonly id: string;
  readonly kind: string;
  readonly stage: string;
  readonly hidden: true;
}

export interface Item {
  readonly id: string;
  readonly kind: string;
  readonly stage: string;
  readonly hidden: false;
  readonly title: string;
  readonly review?: string;
  readonly reviews?: readonly string[];
  readonly number?: string;
  readonly judge?: string;
  readonly reviewer?: string;
  readonly presider?: string;
  readonly passedOver: readonly { readonly person: string; readonly reason: string }[];
  readonly presenter?: string;
  readonly reviewerHeard: boolean;
  readonly judgesHeard: readonly string[];
  readonly waived: readonly string[];
  readonly notes: number;
  readonly reasons: Readonly<Record<string, string>>;
  readonly electorate?: Electorate;
  readonly ballots: readonly Ballot[];
  readonly questions: readonly Question[];
  readonly reasonsMissing: readonly string[];
  readonly readyToClose: boolean;
}

export interface Electorate {
  readonly members: readonly string[];
  readonly recused: readonly string[];
  readonly entitled: readonly string[];
  readonly present: readonly string[];
}

export interface Question {
  readonly id: string;
  readonly grades?: readonly string[];
  readonly needsReason?: boolean;
  readonly optional?: boolean;
}

export interface Ballot {
  readonly question: string;
  readonly grades?: readonly string[];
  readonly reason?: string;
  readonly voters: readonly string[];
  readonly stage: 'open' | 'closed' | 'void';
  readonly cast: number;
  readonly mayVote: boolean;
  readonly haveVoted: boolean;
  readonly result?: BallotResult;
}

export interface BallotResult {
  readonly passed?: boolean;
  readonly outcome?: string;
  readonly for: number;
  readonly against: number;
  readonly abstained: number;
  readonly present: number;
  readonly entitled: number;
  readonly sensitive: boolean;
  readonly byReading: readonly ({ readonly passed?: boolean; readonly outcome?: string } & Readonly<
    Record<'R-O3.5' | 'R-O3.6', string>
  >)[];
}

export function openItemOf(meeting: Meeting): Item | undefined {
  return meeting.agenda.find((item): item is Item => !item.hidden && item.stage === 'open');
}

export function openBallotOf(item: Item | undefined): Ballot | undefined {
  return item?.ballots.find((ballot) => ballot.stage === 'open');
}

export function may(meeting: Meeting, command: string): boolean {
  return meeting.actions.some((action) => action.name === command && action.allowed);
}

import type { Category, Office } from '../../vocabulary/court.ts';
import type { ErrorGrade, Share } from '../../vocabulary/liability.ts';
import type { Whether } from '../../vocabulary/sanctions.ts';
import type { Step } from '../kernel/step.ts';
import type { Acting } from '../people/acting.ts';
import type { PersonId } from '../people/people.ts';
import type { CourtDate } from '../time/court-date.ts';
import type { MeetingEvent } from './events.ts';
import type { AgendaItem, Meeting } from './meeting.ts';

export interface TabledPerson {
  readonly judge: PersonId;
  /** What Article 22 gives them; nothing where it doesn’t name them. */
  readonly share?: Share;
  readonly exclusions: readonly string[];
}

export interface TabledFinding {
  readonly id: string;
  readonly item: string;
  readonly grade: ErrorGrade;
  readonly alternatives: readonly { readonly item: string; readonly grade: ErrorGrade }[];
  readonly persons: readonly TabledPerson[];
}

export interface HeldFinding {
  readonly finding: string;
  readonly item: string;
  readonly grade: ErrorGrade | 'unlawful';
  readonly share: Share;
  readonly opinion?: { readonly sanctions: readonly string[]; readonly months: number };
  /** Under R-26.1 `committee-decides-whether`: whether sanctions follow. */
  readonly whether?: Whether;
}

/** What an item of kind `sanction` has to put to the vote on one judge. */
export type SanctionAsked =
  | { readonly asks: 'opinion' | 'whether' | 'whether-and-opinion'; readonly finding: string }
  | { readonly asks: 'heavier'; readonly finding: string; readonly rung: string; readonly months: number };

/** What a meeting is told of a review that is before it. */
export interface Tabled {
  readonly review: string;
  readonly number: string;
  readonly category?: Category;
  readonly reviewer?: PersonId;
  readonly findings: readonly TabledFinding[];
  /** Every standing finding's alternatives, for the lighter ballots of a reconsideration. */
  readonly alternatives: Readonly<Record<string, TabledFinding['alternatives']>>;
  readonly tracks: Readonly<Record<PersonId, readonly HeldFinding[]>>;
  readonly trackStages: Readonly<Record<PersonId, string>>;
  readonly unheard: readonly { readonly finding: string; readonly judge: PersonId }[];
  readonly unconsidered: readonly { readonly finding: string; readonly judge: PersonId }[];
  readonly recusalsPending: readonly PersonId[];
  readonly bound: readonly PersonId[];
  readonly sanctionsAsked: Readonly<Record<PersonId, SanctionAsked>>;
  readonly atMeeting?: string;
  /** For each judge who asked, the last day of the month in which the reconsideration takes place (24). */
  readonly reconsiderationsDue: Readonly<Record<PersonId, CourtDate>>;
}

export interface MeetingEnv extends Acting {
  readonly id: string;
  readonly tabled: Readonly<Record<string, Tabled>>;
}

export type MeetingRole = Office | 'presider' | 'member' | 'owner' | 'system';

export const step = <With, Code extends string>(
  each: Step<Meeting, MeetingEnv, With, MeetingEvent, MeetingRole, Code>,
) => each;

export function tabledOf(item: AgendaItem, env: MeetingEnv): Tabled | undefined {
  return item.review ? env.tabled[item.review] : undefined;
}

import type {
  AttendedAs,
  Choice,
  ItemKind,
  LiesIn,
  MeetingKind,
  Movement,
} from '../../vocabulary/meeting.ts';
import type { PassedOver } from '../people/committee.ts';
import type { PersonId } from '../people/people.ts';
import type { CourtDate } from '../time/court-date.ts';
import type { Ballot, BallotResult, Electorate, ReadingAsked, Resolution } from './meeting.ts';
import type { ItemOutcome } from './outcome.ts';

export type MeetingEvent =
  | {
      readonly type: 'MeetingPlanned';
      readonly kind: MeetingKind;
      readonly on: CourtDate;
      readonly time: string;
      readonly place: string;
      readonly reason?: string;
    }
  | { readonly type: 'MeetingCancelled'; readonly reason: string; readonly reviews: readonly string[] }
  | {
      readonly type: 'AgendaItemAdded';
      readonly item: string;
      readonly kind: ItemKind;
      readonly title: string;
      readonly review?: string;
      readonly reviews: readonly string[];
      readonly judge?: PersonId;
      readonly reading?: ReadingAsked;
    }
  | {
      readonly type: 'AgendaItemRemoved';
      readonly item: string;
      readonly reason: string;
      readonly reviews: readonly string[];
    }
  | { readonly type: 'MeetingConvened'; readonly members: readonly PersonId[] }
  | { readonly type: 'MemberExcused'; readonly person: PersonId; readonly reason: string }
  | {
      readonly type: 'AttendanceRecorded';
      readonly person: PersonId;
      readonly as: AttendedAs;
      readonly movement: Movement;
    }
  | { readonly type: 'MeetingOpened' }
  | {
      readonly type: 'ItemOpened';
      readonly item: string;
      readonly kind: ItemKind;
      readonly review?: string;
      readonly presider: PersonId;
      readonly passedOver: readonly PassedOver[];
      readonly electorate: Electorate;
    }
  | { readonly type: 'PresenterAppointed'; readonly item: string; readonly person: PersonId }
  | { readonly type: 'ReviewerHeard'; readonly item: string; readonly by: PersonId }
  | {
      readonly type: 'JudgeHeard';
      readonly item: string;
      readonly judge: PersonId;
      readonly statement: string;
      readonly waivesDays: boolean;
      readonly review?: string;
    }
  | { readonly type: 'NoteRecorded'; readonly item: string; readonly text: string }
  | {
      readonly type: 'ReasonRecorded';
      readonly item: string;
      readonly finding: string;
      readonly liesIn: LiesIn;
      readonly words: string;
    }
  | {
      readonly type: 'BallotOpened';
      readonly item: string;
      readonly question: string;
      readonly grades?: Ballot['grades'];
      readonly reason?: string;
      readonly voters: readonly PersonId[];
      readonly review?: string;
      readonly onLiability: boolean;
    }
  | { readonly type: 'BallotCast'; readonly item: string; readonly person: PersonId; readonly choice: Choice }
  | {
      readonly type: 'BallotClosed';
      readonly item: string;
      readonly question: string;
      readonly result: BallotResult;
    }
  | {
      readonly type: 'BallotVoided';
      readonly item: string;
      readonly question: string;
      readonly reason: string;
    }
  | {
      readonly type: 'ItemClosed';
      readonly item: string;
      readonly kind: ItemKind;
      readonly review?: string;
      readonly reviews: readonly string[];
      readonly reasons: string;
      readonly basis?: string;
      /** Members who had to stay away, those bound after the item opened included. */
      readonly recused?: readonly PersonId[];
      readonly outcome: ItemOutcome;
    }
  | {
      readonly type: 'ItemPostponed';
      readonly item: string;
      readonly reason: string;
      readonly reviews: readonly string[];
    }
  | { readonly type: 'MeetingAdjourned'; readonly until: CourtDate; readonly reason: string }
  | { readonly type: 'MeetingResumed'; readonly electorates: Readonly<Record<string, Electorate>> }
  | {
      readonly type: 'MeetingClosed';
      /** The reviews on items that were not reached, and the closures that the meeting has noted. */
      readonly left: readonly string[];
      readonly noted: readonly string[];
    }
  | ({ readonly type: 'ResolutionRecorded' } & Omit<Resolution, 'answer' | 'answeredBy' | 'answeredOn'>)
  | {
      readonly type: 'ResolutionAnswered';
      readonly id: string;
      readonly answer: string;
      readonly by: PersonId;
      readonly on: CourtDate;
    }
  | { readonly type: 'MinutesDrafted'; readonly text: string }
  | {
      readonly type: 'MinutesApproved';
      readonly by: PersonId;
      /** The minutes’ own number, where they have one. */
      readonly number?: string;
      readonly numberReason?: string;
      readonly on?: CourtDate;
    };

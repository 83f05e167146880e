import type { PersonId } from '../people/people.ts';
import type { CourtDate } from '../time/court-date.ts';
import type { Document, Opinion, Sanction } from './review.ts';

/** From what the ladder or the committee gives to what is restored (26–29). */
export type SanctionEvent =
  | {
      readonly type: 'SanctionsProposed';
      readonly byCommittee?: boolean;
      readonly judge: PersonId;
      readonly sanctions: readonly Sanction[];
      /** An item of kind `sanction` has to say what, or under whether the ladder’s sanctions follow. */
      readonly forCommittee: boolean;
      readonly finding?: string;
      readonly ladder?: readonly Sanction[];
      /** What an item of kind `sanction` said. */
      readonly opinion?: Opinion;
      readonly whether?: 'yes' | 'no';
      readonly reasons?: string;
    }
  | {
      readonly type: 'HeavierResultLapsed';
      readonly judge: PersonId;
      readonly finding: string;
      readonly rung: string;
      readonly months: number;
    }
  | { readonly type: 'HeavierResultFellAway'; readonly judge: PersonId; readonly finding: string }
  | {
      readonly type: 'HeavierResultVoted';
      readonly judge: PersonId;
      readonly meeting: string;
      readonly finding: string;
      readonly rung: string;
      readonly months: number;
      readonly adopted: boolean;
      readonly reasons: string;
    }
  | {
      readonly type: 'SanctionIssued';
      readonly judge: PersonId;
      readonly sanction: string;
      readonly dueOn?: CourtDate;
      readonly words?: string;
    }
  | {
      readonly type: 'SanctionExecuted';
      readonly judge: PersonId;
      readonly sanction: string;
      readonly on: CourtDate;
      readonly proof: string;
      readonly document?: string;
    }
  | {
      readonly type: 'SanctionNotExecutable';
      readonly judge: PersonId;
      readonly sanction: string;
      readonly reason: string;
      readonly proof: string;
    }
  | {
      readonly type: 'DisciplinaryCommitteeAnswered';
      readonly judge: PersonId;
      readonly answer: string;
      readonly document: Document;
    }
  | {
      readonly type: 'RestorationProposed';
      readonly judge: PersonId;
      readonly sanctions: readonly string[];
      /** Those that had not been issued yet fall away at once; `stands` are the months of allowance that still stand. */
      readonly lapsed?: readonly string[];
      readonly stands?: number;
    }
  | {
      readonly type: 'SanctionRestored';
      readonly judge: PersonId;
      readonly sanction: string;
      readonly on: CourtDate;
      readonly proof: string;
    };

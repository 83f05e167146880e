import type { RulingDid } from '../../vocabulary/case.ts';
import type { ElementId } from '../../vocabulary/elements.ts';
import type { ErrorGrade, Proposer, Share } from '../../vocabulary/liability.ts';
import type { PersonId } from '../people/people.ts';
import type { CourtDate } from '../time/court-date.ts';

export interface FindingPerson {
  readonly judge: PersonId;
  readonly share: Share;
}

export interface Ruling {
  readonly did: RulingDid;
  readonly type: string;
  readonly number: string;
  readonly court: string;
  readonly on: CourtDate;
}

export interface LeftOff {
  readonly judge: PersonId;
  readonly reason: string;
}

export interface Finding {
  readonly id: string;
  readonly item: string;
  readonly grade: ErrorGrade | 'unlawful';
  readonly alternatives: readonly { readonly item: string; readonly grade: ErrorGrade }[];
  readonly facts: string;
  readonly pages: string;
  readonly persons: readonly FindingPerson[];
  /** Whom Article 22 names and who is left off, each with the reason. */
  readonly leftOff?: readonly LeftOff[];
  readonly cause: string;
  readonly circumstances?: string;
  /** What has been shown beside the act itself (17–20). */
  readonly elements: readonly ElementId[];
  /** The ruling that altered, remanded or reopened the case (19(1)–(4)). */
  readonly ruling?: Ruling;
  /** With a serious consequence: the answer to the question of unlawful adjudication. */
  readonly discipline?: string;
  readonly superiorDocument?: {
    readonly type: string;
    readonly number: string;
    readonly on: CourtDate;
    readonly court?: string;
  };
  /** The day of the act, where it is not that of the case’s closing. */
  readonly actOn?: CourtDate;
  /** When the mistake was put right (17(5)). */
  readonly correctedOn?: CourtDate;
  readonly seriousConsequence: boolean;
  readonly misled: boolean;
  readonly brokeCentralism: boolean;
  readonly proof?: string;
  /** Missing where the committee decided on it on paper before introduction. */
  readonly proposedBy?: Proposer;
  /** After a reviewer is released, the successor has to adopt or withdraw it. */
  readonly orphaned?: boolean;
  readonly struck?: 'withdrawn' | 'reviewer-recused';
}

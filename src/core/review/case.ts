import type { Approver, BenchKind } from '../../vocabulary/case.ts';
import type { Category, SourceDepartment } from '../../vocabulary/court.ts';
import type { PersonId } from '../people/people.ts';
import type { Span } from '../rules/excluded-days.ts';
import type { ProcedureChange } from '../rules/procedure-change.ts';
import type { CourtDate } from '../time/court-date.ts';

export interface Document {
  readonly type: string;
  readonly number: string;
  readonly on: CourtDate;
}

/** What a referral says; a draft lacks some of it. */
export interface Referral {
  readonly source: SourceDepartment;
  readonly referredBy: PersonId;
  readonly grounds: readonly string[];
  readonly document?: Document;
  readonly reason?: string;
  /** Who directed the review, for 9(9) and 9(10). */
  readonly directedBy?: string;
  /** Why the ground holds all the same, where the data don't bear it out (9). */
  readonly groundReason?: string;
}

export interface BenchMember {
  readonly judge: PersonId;
  readonly handling: boolean;
  readonly presiding: boolean;
}

export interface Bench {
  readonly kind: BenchKind;
  readonly members: readonly BenchMember[];
  /** Where the adjudication committee itself decided the case: who took part, and who presided. */
  readonly committee?: { readonly members: readonly PersonId[]; readonly presider?: PersonId };
}

export interface Extension {
  readonly months?: number;
  readonly days?: number;
  readonly approvedBy: Approver;
}

/** The case under review: first as referred, then as registered (11). */
export interface CaseIdentity {
  readonly caseNumber: string;
  readonly otherCaseNumbers?: readonly string[];
  /** Of a review that was begun on paper: what it was called there. */
  readonly numberOnPaper?: string;
  readonly court?: string;
  readonly cause?: string;
  readonly parties: readonly string[];
  readonly category?: Category;
  readonly filedOn?: CourtDate;
  readonly closedOn?: CourtDate;
  /** Since when an accused has been held. */
  readonly detainedOn?: CourtDate;
  readonly procedure?: string;
  readonly bench?: Bench;
  readonly extensions: readonly Extension[];
  /** Without an end: still running. */
  readonly excluded: readonly Span[];
  readonly procedureChanges?: readonly ProcedureChange[];
  readonly daysToClose?: number;
  readonly limitOn?: CourtDate;
  readonly beyondTimeLimit?: boolean;
  readonly beyondTimeLimitReason?: string;
  /** Why the grounds hold all the same, where the data don't bear them out (9). */
  readonly groundReason?: string;
  /** As printed in an imported workbook, where it can't be matched to persons. */
  readonly benchAsPrinted?: string;
}

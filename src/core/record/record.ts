import type { PersonId } from '../people/people.ts';
import type { SanctionResult } from '../rules/art28-29-sanctions.ts';
import type { Finding as CountedFinding } from '../rules/art28-units.ts';
import type { CourtDate } from '../time/court-date.ts';

/** A finding on a judge's record: as it counts, with where it comes from. */
export interface RecordFinding extends CountedFinding {
  /** The review it comes from; absent for a finding from before the system. */
  readonly review?: string;
  /** The finding's id within its review. */
  readonly source?: string;
  readonly decidedOn: CourtDate;
  readonly confirmedOn: CourtDate;
  readonly document?: string;
  /** Under: the committee has not said yet whether sanctions follow, or has said that none do. */
  readonly whether?: 'open' | 'no';
  readonly reversed?: { readonly on: CourtDate; readonly basis: string };
}

/** What a recomputation changed for one finding; a heavier result lapses unless the committee adopts it. */
export interface Difference {
  readonly finding: string;
  readonly review?: string;
  readonly before: SanctionResult;
  readonly after: SanctionResult;
  readonly heavier: boolean;
  /** The finding of the same case whose place it takes. */
  readonly insteadOf?: string;
  /** Of a finding that takes the place of another: the months that are withheld for the case. */
  readonly withheld?: number;
}

export interface PriorFindings {
  readonly batch: string;
  readonly findings: readonly RecordFinding[];
  readonly document: string;
  readonly countersignedOn?: CourtDate;
}

export interface JudgeRecord {
  readonly judge: PersonId;
  /** In the order in which they were recorded. */
  readonly findings: readonly RecordFinding[];
  /** The results in force, one a finding that stands, in counting order. */
  readonly results: readonly SanctionResult[];
  readonly prior: readonly PriorFindings[];
  /** Heavier results that have lapsed, the latest of each finding; an item of kind `sanction` can adopt them. */
  readonly lapsed: readonly Difference[];
}

export function emptyRecord(judge: PersonId): JudgeRecord {
  return { judge, findings: [], results: [], prior: [], lapsed: [] };
}

export function standingFindings(record: JudgeRecord): readonly RecordFinding[] {
  return record.findings.filter((finding) => !finding.reversed);
}

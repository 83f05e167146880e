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
  readonly reversed?: { readonly on: CourtDate; readonly basis: string };
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
}

export function emptyRecord(judge: PersonId): JudgeRecord {
  return { judge, findings: [], results: [], prior: [] };
}

export function standingFindings(record: JudgeRecord): readonly RecordFinding[] {
  return record.findings.filter((finding) => !finding.reversed);
}

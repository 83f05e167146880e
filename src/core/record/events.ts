import type { SanctionResult } from '../rules/art28-29-sanctions.ts';
import type { CourtDate } from '../time/court-date.ts';
import type { JudgeRecord, PriorFindings, RecordFinding } from './record.ts';

/** What a recomputation changed for one finding; a heavier result lapses unless the committee adopts it. */
export interface Difference {
  readonly finding: string;
  readonly review?: string;
  readonly before: SanctionResult;
  readonly after: SanctionResult;
  readonly heavier: boolean;
}

export interface Reversed {
  readonly case: string;
  readonly review?: string;
  readonly before: SanctionResult;
}

export type RecordEvent =
  | {
      readonly type: 'FindingsCounted';
      readonly review: string;
      readonly findings: readonly RecordFinding[];
      readonly results: readonly SanctionResult[];
    }
  | {
      readonly type: 'CountReversed';
      readonly finding: string;
      readonly on: CourtDate;
      readonly basis: string;
    }
  | {
      readonly type: 'RecordRecomputed';
      readonly results: readonly SanctionResult[];
      readonly differences: readonly Difference[];
      /** The count that was reversed, with what it had led to. */
      readonly reversed?: Reversed;
    }
  | {
      readonly type: 'MonthsWithheldNoted';
      readonly finding: string;
      readonly months: number;
      readonly byCommittee: boolean;
    }
  | { readonly type: 'PriorFindingsImported'; readonly prior: PriorFindings }
  | {
      readonly type: 'PriorFindingsCountersigned';
      readonly batch: string;
      readonly on: CourtDate;
      readonly results: readonly SanctionResult[];
    };

export function evolveRecord(record: JudgeRecord, event: RecordEvent): JudgeRecord {
  switch (event.type) {
    case 'FindingsCounted':
      return { ...record, findings: [...record.findings, ...event.findings], results: event.results };
    case 'CountReversed': {
      const reversed = { on: event.on, basis: event.basis };
      return changed(record, event.finding, { reversed });
    }
    case 'RecordRecomputed':
      return event.differences.reduce<JudgeRecord>(
        (next, difference) =>
          changed(next, difference.finding, { withheldMonths: difference.before.allowanceMonths.toWithhold }),
        { ...record, results: event.results },
      );
    case 'MonthsWithheldNoted':
      return changed(
        record,
        event.finding,
        event.byCommittee ? { committeeMonths: event.months } : { withheldMonths: event.months },
      );
    case 'PriorFindingsImported':
      return { ...record, prior: [...record.prior, event.prior] };
    case 'PriorFindingsCountersigned': {
      const batch = record.prior.find((each) => each.batch === event.batch);
      return {
        ...record,
        prior: record.prior.map((each) => (each === batch ? { ...each, countersignedOn: event.on } : each)),
        findings: [...record.findings, ...(batch?.findings ?? [])],
        results: event.results,
      };
    }
  }
}

function changed(record: JudgeRecord, id: string, change: Partial<RecordFinding>): JudgeRecord {
  return {
    ...record,
    findings: record.findings.map((each) => (each.id === id ? { ...each, ...change } : each)),
  };
}

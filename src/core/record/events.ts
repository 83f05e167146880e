import type { SanctionResult } from '../rules/art28-29-sanctions.ts';
import type { CourtDate } from '../time/court-date.ts';
import { monthsImposed } from './compute.ts';
import type { JudgeRecord, PriorFindings, RecordFinding } from './record.ts';

/** What a recomputation changed for one finding; a heavier result lapses unless the committee adopts it. */
export interface Difference {
  readonly finding: string;
  readonly review?: string;
  readonly before: SanctionResult;
  readonly after: SanctionResult;
  readonly heavier: boolean;
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
      /** The finding whose reversal led to it. */
      readonly reversed?: string;
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
      return changed(record, event.finding, () => ({ reversed }));
    }
    case 'RecordRecomputed':
      return event.differences.reduce<JudgeRecord>(
        (next, { finding, before }) =>
          changed(next, finding, (each) => ({
            // what was noted as really withheld stays, however often it is recomputed
            withheldMonths: each.withheldMonths ?? monthsImposed(before, record.findings),
          })),
        { ...record, results: event.results },
      );
    case 'MonthsWithheldNoted':
      return changed(record, event.finding, () =>
        event.byCommittee ? { committeeMonths: event.months } : { withheldMonths: event.months },
      );
    case 'PriorFindingsImported':
      return { ...record, prior: [...record.prior, event.prior] };
    case 'PriorFindingsCountersigned': {
      const batch = record.prior.find((each) => each.batch === event.batch)!;
      return {
        ...record,
        prior: record.prior.map((each) => (each === batch ? { ...each, countersignedOn: event.on } : each)),
        findings: [...record.findings, ...batch.findings],
        results: event.results,
      };
    }
  }
}

/** The finding as it stands; one that was reversed keeps what its reversal said, also when it is counted again lighter. */
function changed(
  record: JudgeRecord,
  id: string,
  change: (finding: RecordFinding) => Partial<RecordFinding>,
): JudgeRecord {
  return {
    ...record,
    findings: record.findings.map((each) =>
      each.id === id && !each.reversed ? { ...each, ...change(each) } : each,
    ),
  };
}

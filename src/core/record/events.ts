import type { SanctionResult } from '../rules/art28-29-sanctions.ts';
import type { CourtDate } from '../time/court-date.ts';
import { monthsImposed } from './compute.ts';
import type { Difference, JudgeRecord, PriorFindings, RecordFinding } from './record.ts';

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
      /** Heavier results that had lapsed and that it no longer comes to. */
      readonly fellAway?: readonly { readonly finding: string; readonly review?: string }[];
    }
  | {
      /** The committee has adopted a heavier result that had lapsed. */
      readonly type: 'HeavierResultAdopted';
      readonly finding: string;
      readonly review: string;
      readonly result: SanctionResult;
      readonly months: number;
      readonly results: readonly SanctionResult[];
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
        (next, { finding, before, withheld }) =>
          changed(next, finding, (each) => ({
            // what was noted as really withheld stays, however often it is recomputed
            withheldMonths: withheld ?? each.withheldMonths ?? monthsImposed(before, record.findings),
          })),
        { ...record, results: event.results, lapsed: lapsedAfter(record.lapsed, event) },
      );
    case 'HeavierResultAdopted': {
      const { finding, months, results } = event;
      const lapsed = record.lapsed.filter((each) => each.finding !== finding);
      return { ...changed(record, finding, () => ({ withheldMonths: months })), results, lapsed };
    }
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

function lapsedAfter(
  lapsed: readonly Difference[],
  { differences, fellAway = [] }: Extract<RecordEvent, { type: 'RecordRecomputed' }>,
): readonly Difference[] {
  const told = [...differences, ...fellAway].map(({ finding }) => finding);
  const kept = lapsed.filter(({ finding }) => !told.includes(finding));
  return [...kept, ...differences.filter(({ heavier }) => heavier)];
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

import type { PersonId } from '../people/people.ts';
import { computeSanctions, type SanctionResult } from '../rules/art28-29-sanctions.ts';
import { countingDay } from '../rules/art28-units.ts';
import type { SanctionReadings } from '../rules/sanction-readings.ts';
import type { CourtDate } from '../time/court-date.ts';
import { isHeavier, monthsImposed, sameOutcome } from './compute.ts';
import type { RecordFinding } from './record.ts';

export const quotes = { '32': '本办法由院案件质量监督管理委员会负责解释' } as const;

export interface HeldRecord {
  readonly judge: PersonId;
  readonly findings: readonly RecordFinding[];
}

/** One way to read the text: the readings of each day, and on which day a finding counts. */
export interface Way {
  readonly readingsOn: (day: CourtDate) => SanctionReadings;
  readonly dayOf: (finding: RecordFinding) => CourtDate;
}

/** What becomes of one finding under the other way. */
export interface ResultChange {
  readonly finding: string;
  readonly case: string;
  readonly review?: string;
  readonly on: { readonly before: CourtDate; readonly after: CourtDate };
  readonly before: SanctionResult;
  readonly after: SanctionResult;
  readonly direction: 'heavier' | 'lighter' | 'otherwise';
  /** Months of allowance more (or, below zero, less). */
  readonly months: number;
}

export interface JudgeChange {
  readonly judge: PersonId;
  readonly changes: readonly ResultChange[];
  readonly months: number;
}

export interface Comparison {
  /** Records and results that were looked at. */
  readonly judges: number;
  readonly results: number;
  /** Judges for whom something differs, in the order given. */
  readonly changed: readonly JudgeChange[];
  readonly totals: {
    readonly results: number;
    readonly heavier: number;
    readonly lighter: number;
    readonly monthsMore: number;
    readonly monthsLess: number;
  };
}

/** The whole court's results under one way to read the text and under another. Changes nothing. */
export function compareRecords(records: readonly HeldRecord[], one: Way, other: Way): Comparison {
  const compared = records.map(({ judge, findings }) => ({
    judge,
    ...changesOf(
      findings.filter((each) => !each.reversed),
      one,
      other,
    ),
  }));
  const changed = compared
    .filter(({ changes }) => changes.length > 0)
    .map(({ judge, changes }) => ({ judge, changes, months: sum(changes.map((each) => each.months)) }));
  const all = changed.flatMap(({ changes }) => changes);
  const many = (direction: ResultChange['direction']) =>
    all.filter((each) => each.direction === direction).length;
  return {
    judges: records.length,
    results: sum(compared.map((each) => each.results)),
    changed,
    totals: {
      results: all.length,
      heavier: many('heavier'),
      lighter: many('lighter'),
      monthsMore: sum(all.map(({ months }) => Math.max(months, 0))),
      monthsLess: sum(all.map(({ months }) => Math.max(-months, 0))),
    },
  };
}

/** The readings of each day, with one of them replaced from a day on. */
export function withInstead<R extends Readonly<Record<string, string>>>(
  readingsOn: (day: CourtDate) => R,
  { reading, option, from }: { readonly reading: string; readonly option: string; readonly from: CourtDate },
): (day: CourtDate) => R {
  const known = new Map<R, R>();
  return (day) => {
    const readings = readingsOn(day);
    if (day < from) return readings;
    const replaced = known.get(readings) ?? { ...readings, [reading]: option };
    known.set(readings, replaced);
    return replaced;
  };
}

/** The day that counts as it was recorded; under another the day that this reading means, from a day on. */
export function countedOn(instead: {
  readonly reading: string;
  readonly option: string;
  readonly from: CourtDate;
}): (finding: RecordFinding) => CourtDate {
  return (finding) =>
    instead.reading === 'R-28.2' && finding.confirmedOn >= instead.from
      ? countingDay(finding, { 'R-28.2': instead.option })
      : finding.on;
}

function changesOf(findings: readonly RecordFinding[], one: Way, other: Way) {
  const under = ({ readingsOn, dayOf }: Way) => {
    const dated = findings.map((each) => ({ ...each, on: dayOf(each) }));
    const { value } = computeSanctions(dated, readingsOn, { sensitivity: false });
    return new Map(value.map((result) => [result.finding, result]));
  };
  const [before, after] = [under(one), under(other)];
  const changes = findings.flatMap((finding): ResultChange[] => {
    const then = before.get(finding.id)!;
    const now = after.get(finding.id)!;
    if (sameOutcome(then, now)) return [];
    return [
      {
        finding: finding.id,
        case: finding.case,
        review: finding.review,
        on: { before: one.dayOf(finding), after: other.dayOf(finding) },
        before: then,
        after: now,
        direction: isHeavier(then, now) ? 'heavier' : isHeavier(now, then) ? 'lighter' : 'otherwise',
        months: monthsImposed(now, findings) - monthsImposed(then, findings),
      },
    ];
  });
  return { changes, results: findings.length };
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, each) => total + each, 0);
}

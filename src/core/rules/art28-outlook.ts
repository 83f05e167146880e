import { type CourtDate, courtDateFrom } from '../time/court-date.ts';
import { computeSanctions, type ReadingsInForce, type SanctionResult } from './art28-29-sanctions.ts';
import { runHistory } from './art28-history.ts';
import { countOfEachCase, type Finding, inCountingOrder, type Unit } from './art28-units.ts';
import { type ErrorGrade, errorGrades, type Share } from './grades.ts';
import { departuresIn, type SanctionReadings } from './sanction-readings.ts';

export const quotes = ['一年内', '二年内'] as const;

/** A unit that still counts, and until when. */
export interface OpenUnit {
  /** The finding that gave it; for a converted unit the latest. */
  readonly finding: string;
  readonly grade: ErrorGrade;
  readonly share: Share;
  readonly direct: boolean;
  readonly cost: number;
  /** The last day on which another finding meets it within one year, and within two. */
  readonly oneYearThrough: CourtDate;
  readonly twoYearsThrough: CourtDate;
}

/** What one more finding, in a case of its own, would bring on the day. */
export interface OneMore {
  readonly grade: ErrorGrade;
  readonly share: Share;
  readonly result: SanctionResult;
}

export interface Outlook {
  readonly units: readonly OpenUnit[];
  readonly oneMore: readonly OneMore[];
}

/** Where a judge stands on a day: the units not used up whose windows are open, and what one more would bring. */
export function outlook(
  findings: readonly Finding[],
  readings: SanctionReadings,
  day: CourtDate,
  history: ReadingsInForce = readings,
): Outlook {
  const known = findings.filter((finding) => finding.on <= day);
  const id = 'one-more';
  const next = { id, case: id, on: day };
  const oneMore = errorGrades.flatMap((grade) =>
    (['secondary', 'primary'] as const).map((share) => {
      const computed = computeSanctions([...known, { ...next, grade, share }], history, {
        sensitivity: false,
      });
      return { grade, share, result: computed.value.at(-1)! };
    }),
  );
  return {
    units: openUnits(known, readings, history).filter((unit) => unit.twoYearsThrough >= day),
    oneMore,
  };
}

function openUnits(
  findings: readonly Finding[],
  readings: SanctionReadings,
  history: ReadingsInForce,
): OpenUnit[] {
  const placed = inCountingOrder(findings);
  const on = (day: CourtDate) => departuresIn(typeof history === 'function' ? history(day) : history);
  let unused: Unit[] = [];
  for (const outcome of runHistory(placed, countOfEachCase(placed), ({ finding }) => on(finding.on))) {
    if (outcome.kind !== 'counted') continue;
    unused = [...unused.filter((unit) => !outcome.usedUp.includes(unit)), outcome.unit];
  }
  const byCalendar = readings['R-28.1'] === 'calendar-year';
  return unused.map(({ placed: { finding, year, lastDayOfOneYear, lastDayOfTwoYears }, ...unit }) => ({
    finding: finding.id,
    grade: unit.grade,
    share: unit.share,
    direct: unit.direct,
    cost: unit.cost,
    oneYearThrough: byCalendar ? courtDateFrom(year, 12, 31) : lastDayOfOneYear,
    twoYearsThrough: byCalendar ? courtDateFrom(year + 1, 12, 31) : lastDayOfTwoYears,
  }));
}

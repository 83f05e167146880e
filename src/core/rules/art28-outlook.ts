import type { ErrorGrade, Share } from '../../vocabulary/liability.ts';
import type { Explained } from '../kernel/reason.ts';
import type { CourtDate } from '../time/court-date.ts';
import {
  computeSanctions,
  departuresOn,
  type ReadingsInForce,
  type SanctionResult,
} from './art28-29-sanctions.ts';
import { runHistory } from './art28-history.ts';
import { type Finding, inCountingOrder } from './art28-units.ts';
import { type Window, windowsOf } from './art28-windows.ts';
import { errorGrades, shares } from './grades.ts';
import { departuresIn, type SanctionReadings } from './sanction-readings.ts';

export const quotes = ['一年内', '二年内'] as const;

/** A unit that still counts, for what, and until when. */
export interface OpenUnit {
  /** The finding that gave it; for a converted unit the latest. */
  readonly finding: string;
  readonly grade: ErrorGrade;
  readonly share: Share;
  readonly direct: boolean;
  readonly cost: number;
  /** The windows that are open on the day, the first to end first. */
  readonly windows: readonly Window[];
}

/** What one more finding, in a case of its own, would bring on the day; shares that make no difference stand together. */
export interface OneMore {
  readonly grade: ErrorGrade;
  readonly shares: readonly Share[];
  readonly result: SanctionResult;
}

export interface Outlook {
  readonly units: readonly OpenUnit[];
  readonly oneMore: readonly OneMore[];
}

/** The id of the finding that is only supposed. */
export const supposed = 'one-more';

/**
 * Where a judge stands on a day: the units not used up that still count for something, and what one more would bring.
 *
 * @param readings those of the day, under which the next finding would be counted
 * @param history those of each counting day before it
 */
export function outlook(
  findings: readonly Finding[],
  readings: SanctionReadings,
  day: CourtDate,
  history: ReadingsInForce = readings,
): Outlook {
  const known = findings.filter((finding) => finding.on <= day);
  return { units: openUnits(known, readings, day, history), oneMore: suppose(known, day, history) };
}

function suppose(known: readonly Finding[], on: CourtDate, history: ReadingsInForce): OneMore[] {
  return errorGrades.flatMap((grade) => {
    const rows: OneMore[] = [];
    for (const share of shares) {
      const next = { id: supposed, case: supposed, on, grade, share };
      const result = lastOf(computeSanctions([...known, next], history));
      const before = rows.at(-1);
      if (before && same(before.result, result))
        rows[rows.length - 1] = { ...before, shares: [...before.shares, share] };
      else rows.push({ grade, shares: [share], result });
    }
    return rows;
  });
}

/** The supposed finding is the latest recorded on the latest day. */
function lastOf({ value }: Explained<readonly SanctionResult[]>): SanctionResult {
  return value.at(-1)!;
}

function same(one: SanctionResult, other: SanctionResult): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

function openUnits(
  findings: readonly Finding[],
  readings: SanctionReadings,
  day: CourtDate,
  history: ReadingsInForce,
): OpenUnit[] {
  return runHistory(inCountingOrder(findings), departuresOn(history))
    .unused.map((unit) => ({
      finding: unit.placed.finding.id,
      grade: unit.grade,
      share: unit.share,
      direct: unit.direct,
      cost: unit.cost,
      windows: windowsOf(unit, departuresIn(readings)).filter((window) => !hasEnded(window, day)),
    }))
    .filter(({ windows }) => windows.length > 0);
}

/** One without a last day never ends. */
function hasEnded({ through }: Window, day: CourtDate): boolean {
  return (through ?? day) < day;
}

import { type AllowanceMonths, monthsFor } from './art28-allowance.ts';
import { type Standing, standingOf } from './art28-ladder.ts';
import type { Placed, Unit } from './art28-units.ts';
import { type Conversion, convert } from './art29-conversion.ts';
import type { ErrorGrade } from './grades.ts';
import type { Departures } from './sanction-readings.ts';

/** What one finding led to, before it is put into words. */
export type Outcome =
  | { readonly placed: Placed; readonly kind: 'absorbed'; readonly by: Placed }
  | { readonly placed: Placed; readonly kind: 'unlawful' }
  | {
      readonly placed: Placed;
      readonly kind: 'counted';
      /** The unit as it counts from now on, with its cost. */
      readonly unit: Unit;
      readonly usedUp: readonly Unit[];
      readonly conversions: readonly Conversion[];
      readonly standing: Standing;
      readonly months: AllowanceMonths;
    };

/** The readings of a day; a result keeps those in force on its counting day. */
export type DeparturesOn = (placed: Placed) => Departures;

/** One judge's history from the first finding to the last, given the count of each case. */
export function runHistory(
  history: readonly Placed[],
  counts: ReadonlyMap<string, Placed>,
  readingsOf: DeparturesOn,
): readonly Outcome[] {
  let unused: Unit[] = [];
  return history.map((placed): Outcome => {
    const { finding } = placed;
    const readings = readingsOf(placed);
    const count = counts.get(placed.identity)!;
    if (count !== placed && !readings['R-28.7']) return { placed, kind: 'absorbed', by: count };
    if (finding.grade === 'unlawful') return { placed, kind: 'unlawful' };
    const fresh: Unit = {
      placed,
      grade: finding.grade as ErrorGrade,
      share: finding.share,
      direct: true,
      cost: 0,
    };
    const { unit, conversions, usedUp } = convert(fresh, unused, readings);
    unused = unused.filter((one) => !usedUp.includes(one));
    const standing = standingOf(unit, unused, readings);
    const months = monthsFor(unit, standing, readings);
    const given = standing.rung === 'committee-decides' ? (finding.committeeMonths ?? 0) : months.toWithhold;
    const { grade, share, direct } = unit;
    const recorded = { placed, grade, share, direct, cost: unit.cost + (finding.withheldMonths ?? given) };
    unused.push(recorded);
    return { placed, kind: 'counted', unit: recorded, conversions, usedUp, standing, months };
  });
}

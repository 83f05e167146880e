import type { ErrorGrade } from '../../vocabulary/liability.ts';
import { type AllowanceMonths, monthsFor } from './art28-allowance.ts';
import { type Standing, standingOf } from './art28-ladder.ts';
import { byGravity } from './art28-rungs.ts';
import { countOfEachCase, type Finding, type Placed, placedIn, type Unit } from './art28-units.ts';
import { type Conversion, convert } from './art29-conversion.ts';
import type { Departures } from './sanction-readings.ts';

export interface Counted {
  readonly placed: Placed;
  readonly kind: 'counted';
  /** The unit as it counts from now on, with its cost. */
  readonly unit: Unit;
  readonly usedUp: readonly Unit[];
  readonly conversions: readonly Conversion[];
  readonly standing: Standing;
  readonly months: AllowanceMonths;
  /** How many counts the finding gave, where each number of its judgment is one. */
  readonly counts: number;
}

/** What one finding led to, before it is put into words. */
export type Outcome =
  | { readonly placed: Placed; readonly kind: 'absorbed'; readonly by: Placed }
  | { readonly placed: Placed; readonly kind: 'unlawful' }
  | Counted;

/** The readings of a day; a result keeps those in force on its counting day. */
export type DeparturesOn = (finding: Finding) => Departures;

export interface History {
  /** One a finding, in the order given. */
  readonly outcomes: readonly Outcome[];
  /** The units that have not been used up, in counting order. */
  readonly unused: readonly Unit[];
}

/** One judge's history from the first finding to the last. */
export function runHistory(ordered: readonly Finding[], readingsOf: DeparturesOn): History {
  const placed = placedIn(ordered, (finding) => readingsOf(finding)['R-28.10']);
  const counts = countOfEachCase(placed.flat());
  let unused: readonly Unit[] = [];
  const outcomes = placed.map((parts, place): Outcome => {
    const finding = ordered[place]!;
    const readings = readingsOf(finding);
    const counting = parts.filter(
      (each) => counts.get(each.identity)?.finding === finding || readings['R-28.7'],
    );
    const [first] = counting;
    if (!first) return { placed: parts[0]!, kind: 'absorbed', by: counts.get(parts[0]!.identity)! };
    if (finding.grade === 'unlawful') return { placed: first, kind: 'unlawful' };
    const done: Counted[] = [];
    for (const each of counting) {
      const one = countOne(each, unused, readings);
      unused = [...unused.filter((unit) => !one.usedUp.includes(unit)), one.unit];
      done.push(one);
    }
    const highest = done.reduce((best, each) =>
      byGravity(each.standing.rung, best.standing.rung) >= 0 ? each : best,
    );
    // what is withheld is withheld once, for the highest rung, and weighs on the unit that reached it
    const bears = unused.includes(highest.unit) ? highest.unit : done.at(-1)!.unit;
    const unit = { ...bears, cost: bears.cost + monthsGiven(highest) };
    unused = unused.map((each) => (each === bears ? unit : each));
    return { ...highest, ...(bears === highest.unit && { unit }), counts: done.length };
  });
  return { outcomes, unused };
}

/** One count, before anything is withheld for it. */
function countOne(placed: Placed, unused: readonly Unit[], readings: Departures): Counted {
  const { share, grade } = placed.finding;
  const fresh: Unit = { placed, grade: grade as ErrorGrade, share, direct: true, cost: 0 };
  const { unit, conversions, usedUp } = convert(fresh, unused, readings);
  const left = unused.filter((one) => !usedUp.includes(one));
  const standing = standingOf(unit, left, readings);
  const months = monthsFor(unit, standing, readings);
  const recorded = { placed, grade: unit.grade, share: unit.share, direct: unit.direct, cost: unit.cost };
  return { placed, kind: 'counted', unit: recorded, conversions, usedUp, standing, months, counts: 1 };
}

function monthsGiven({ placed: { finding }, standing, months }: Counted): number {
  const given = standing.rung === 'committee-decides' ? (finding.committeeMonths ?? 0) : months.toWithhold;
  return finding.withheldMonths ?? given;
}

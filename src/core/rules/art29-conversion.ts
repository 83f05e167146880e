import type { ErrorGrade, Share } from '../../vocabulary/liability.ts';
import { type Unit, withinOneYear } from './art28-units.ts';
import { lightestGrade } from './grades.ts';
import type { Departures } from './sanction-readings.ts';

export const quotes = [
  '一年内累计被认定3件次瑕疵差错责任的，按1件次一般差错责任处理；一年内累计被认定3件次一般差错责任的，按1件次重大差错责任处理。一年内累计被认定3件次次要责任的，按1件次主要责任处理。',
] as const;

export interface Conversion {
  /** The three findings, in counting order; a converted unit by its latest finding. */
  readonly from: readonly string[];
  readonly to: ErrorGrade;
  readonly share: Share;
  /** Which sentence of the article was met. */
  readonly step: 'minor' | 'ordinary' | 'secondary';
}

/** What becomes of a new unit: itself or what it is converted into, and the earlier units used up. */
export interface Converted {
  readonly unit: Unit;
  readonly conversions: readonly Conversion[];
  readonly usedUp: readonly Unit[];
}

interface Step {
  readonly name: Conversion['step'];
  readonly takes: (unit: Unit, readings: Departures) => boolean;
  readonly makes: (three: readonly Unit[], readings: Departures) => { grade: ErrorGrade; share: Share };
}

const steps: readonly Step[] = [
  {
    name: 'minor',
    takes: (unit) => unit.grade === 'minor',
    makes: (three) => ({ grade: 'ordinary', share: secondaryIfAny(three) }),
  },
  {
    name: 'ordinary',
    takes: (unit) => unit.grade === 'ordinary',
    makes: (three, readings) => ({
      grade: 'major',
      share: readings['R-29.4'] ? 'primary' : secondaryIfAny(three),
    }),
  },
  {
    name: 'secondary',
    takes: (unit, readings) => unit.share === 'secondary' && (readings['R-29.3'] || unit.grade === 'major'),
    makes: (three, readings) => ({
      grade: readings['R-29.3'] ? lightestGrade(three.map((unit) => unit.grade)) : 'major',
      share: 'primary',
    }),
  },
];

/** Whether any sentence of the article takes the unit as one of its three. */
export function takenBy(unit: Unit, readings: Departures): boolean {
  return steps.some((step) => step.takes(unit, readings));
}

/** Three in one year, in the order of the article, each earlier unit used once, the oldest first. */
export function convert(fresh: Unit, unused: readonly Unit[], readings: Departures): Converted {
  const conversions: Conversion[] = [];
  const usedUp: Unit[] = [];
  let unit = fresh;
  for (const step of steps) {
    // 29: a unit made by conversion feeds no other, unless says so
    if (!unit.direct && !readings['R-29.1']) break;
    if (!step.takes(unit, readings)) continue;
    const earlier = oldestTwo(unit, unused, usedUp, step, readings);
    if (!earlier) continue;
    const three = [...earlier, unit];
    const { grade, share } = step.makes(three, readings);
    conversions.push({ from: three.map((one) => one.placed.finding.id), to: grade, share, step: step.name });
    usedUp.push(...earlier);
    const cost = three.reduce((sum, one) => sum + one.cost, 0);
    unit = { placed: fresh.placed, grade, share, direct: false, cost };
  }
  return { unit, conversions, usedUp };
}

function oldestTwo(
  unit: Unit,
  unused: readonly Unit[],
  usedUp: readonly Unit[],
  step: Step,
  readings: Departures,
): readonly [Unit, Unit] | undefined {
  let first: Unit | undefined;
  for (const one of unused) {
    if (usedUp.includes(one) || !(one.direct || readings['R-29.1']) || !step.takes(one, readings)) continue;
    if (!withinOneYear(one.placed, unit.placed, readings)) continue;
    if (first) return [first, one];
    first = one;
  }
  return undefined;
}

function secondaryIfAny(three: readonly Unit[]): Share {
  return three.some((unit) => unit.share === 'secondary') ? 'secondary' : 'primary';
}

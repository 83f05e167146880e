import { type DeparturesOn, type Outcome, runHistory } from './art28-history.ts';
import type { Placed } from './art28-units.ts';
import type { Conversion } from './art29-conversion.ts';
import { type Departures, type SanctionReadingId, sanctionReadingIds, turned } from './sanction-readings.ts';

/**
 * For each finding the readings of which the other option alone would change its rung, conversion, sanctions,
 * proposals or months. The history is run again with each reading turned, except where the readings can't matter.
 */
export function sensitivityOf(
  history: readonly Placed[],
  counts: ReadonlyMap<string, Placed>,
  outcomes: readonly Outcome[],
  readingsOf: DeparturesOn,
): readonly (readonly SanctionReadingId[])[] {
  const sensitive: SanctionReadingId[][] = outcomes.map(() => []);
  for (const id of sanctionReadingIds) {
    if (!canMatter[id](history, outcomes, readingsOf)) continue;
    const turnedOf = turning(readingsOf, id);
    const others = runHistory(history, counts, turnedOf);
    outcomes.forEach((outcome, index) => {
      if (differs(outcome, others[index]!, readingsOf, turnedOf)) sensitive[index]!.push(id);
    });
  }
  return sensitive;
}

type Possible = (
  history: readonly Placed[],
  outcomes: readonly Outcome[],
  readingsOf: DeparturesOn,
) => boolean;

/** Cheap and safe: false only where turning the reading gives the very same history. */
const canMatter: Readonly<Record<SanctionReadingId, Possible>> = {
  'R-28.1': (history) => history.length > 1 && history[0]!.year !== history.at(-1)!.year,
  'R-28.3': (history) => history.length > 1 && history.at(-1)!.finding.on > history[0]!.finding.on,
  'R-28.4': (history) => history.some(({ finding }) => finding.share === 'full' && finding.grade === 'major'),
  'R-28.5': (history) => history.length > 1,
  'R-28.7': (history) => new Set(history.map(({ finding }) => finding.case)).size < history.length,
  'R-28.8': (_, outcomes) =>
    outcomes.some((outcome) => outcome.kind === 'counted' && outcome.standing.moneyRung),
  'R-29.1': (_, outcomes) => hasConversion(outcomes),
  'R-29.3': (history) => history.filter(({ finding }) => finding.share === 'secondary').length > 0,
  'R-29.4': (_, outcomes) =>
    outcomes.some(
      (outcome) => outcome.kind === 'counted' && outcome.conversions.some(({ to }) => to === 'major'),
    ),
  'R-29.5': (_, outcomes) => hasConversion(outcomes),
};

/** One reading turned on every day; days that share their readings share the turned ones. */
function turning(readingsOf: DeparturesOn, id: SanctionReadingId): DeparturesOn {
  let last: Departures | undefined;
  let lastTurned: Departures | undefined;
  return (placed) => {
    const readings = readingsOf(placed);
    if (!lastTurned || readings !== last) {
      last = readings;
      lastTurned = turned(readings, id);
    }
    return lastTurned;
  };
}

function hasConversion(outcomes: readonly Outcome[]): boolean {
  return outcomes.some((outcome) => outcome.kind === 'counted' && outcome.conversions.length > 0);
}

function differs(one: Outcome, other: Outcome, readingsOf: DeparturesOn, turnedOf: DeparturesOn): boolean {
  if (one.kind !== other.kind) return true;
  if (one.kind !== 'counted' || other.kind !== 'counted') return false;
  if (one.standing.rung !== other.standing.rung) return true;
  if (
    one.months.rung !== other.months.rung ||
    one.months.credited !== other.months.credited ||
    one.months.toWithhold !== other.months.toWithhold
  )
    return true;
  const was = one.conversions.at(-1);
  const is = other.conversions.at(-1);
  if (!sameConversion(was, is)) return true;
  return (
    moneyRung(one, readingsOf(one.placed)['R-28.8']) !== moneyRung(other, turnedOf(other.placed)['R-28.8'])
  );
}

function sameConversion(one: Conversion | undefined, other: Conversion | undefined): boolean {
  if (!one || !other) return one === other;
  if (one.to !== other.to || one.share !== other.share) return false;
  return one.from.every((finding, place) => finding === other.from[place]);
}

function moneyRung(outcome: Outcome, stands: boolean): string | undefined {
  return outcome.kind === 'counted' && stands ? outcome.standing.moneyRung : undefined;
}

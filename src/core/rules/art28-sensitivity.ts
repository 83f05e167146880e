import { type DeparturesOn, type Outcome, runHistory } from './art28-history.ts';
import type { Finding } from './art28-units.ts';
import type { Conversion } from './art29-conversion.ts';
import { type SanctionReadingId, sanctionReadingIds, turned } from './sanction-readings.ts';

/**
 * For each finding the readings of which the other option alone, on every day, would change its rung, conversion,
 * sanctions, proposals or months: the history is run again with each reading turned.
 */
export function sensitivityOf(
  history: readonly Finding[],
  outcomes: readonly Outcome[],
  readingsOf: DeparturesOn,
): readonly (readonly SanctionReadingId[])[] {
  const sensitive: SanctionReadingId[][] = outcomes.map(() => []);
  for (const id of sanctionReadingIds) {
    const others = runHistory(history, (finding) => turned(readingsOf(finding), id)).outcomes;
    outcomes.forEach((outcome, index) => {
      if (differs(outcome, others[index]!)) sensitive[index]!.push(id);
    });
  }
  return sensitive;
}

/** Months say it where another money rung stands beside 28(8): no two of 28(5) to 28(7) have the same. */
function differs(one: Outcome, other: Outcome): boolean {
  if (one.kind !== 'counted' || other.kind !== 'counted') return one.kind !== other.kind;
  return (
    one.standing.rung !== other.standing.rung ||
    one.months.credited !== other.months.credited ||
    one.months.toWithhold !== other.months.toWithhold ||
    shown(one.conversions.at(-1)) !== shown(other.conversions.at(-1))
  );
}

function shown(conversion: Conversion | undefined): string | undefined {
  return conversion && `${conversion.from} ${conversion.to} ${conversion.share}`;
}

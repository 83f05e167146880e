import type { Readings } from '../readings/readings.ts';
import { computeSanctions, type SanctionResult } from '../rules/art28-29-sanctions.ts';
import type { CourtDate } from '../time/court-date.ts';
import type { Difference, Reversed } from './events.ts';
import type { RecordFinding } from './record.ts';

export const quotes = {
  '26': '认定为案件质量责任的，应当对相关责任人予以责任追究',
  '29': '一年内累计被认定3件次瑕疵差错责任的，按1件次一般差错责任处理',
} as const;

/** The results of a judge's findings, each under the readings in force on its counting day. */
export function resultsOf(
  findings: readonly RecordFinding[],
  readingsOn: (day: CourtDate) => Readings,
): readonly SanctionResult[] {
  return computeSanctions(
    findings.filter((finding) => !finding.reversed),
    readingsOn,
  ).value;
}

const gravity = [
  '28(1)',
  '28(2)',
  'committee-decides',
  '28(3)',
  '28(4)',
  '28(5)',
  '28(6)',
  '28(7)',
  '28(8)',
  '28(9)',
];

function isHeavier(before: SanctionResult, after: SanctionResult): boolean {
  const rank = (result: SanctionResult) => gravity.indexOf(result.rung ?? '');
  if (rank(after) !== rank(before)) return rank(after) > rank(before);
  return after.allowanceMonths.toWithhold > before.allowanceMonths.toWithhold;
}

function same(before: SanctionResult, after: SanctionResult): boolean {
  const what = (result: SanctionResult) =>
    JSON.stringify([
      result.rung,
      result.absorbed,
      result.conversion,
      result.sanctions,
      result.proposals,
      result.allowanceMonths.toWithhold,
    ]);
  return what(before) === what(after);
}

/** What a recomputation changes for findings that had a result before; nothing already imposed becomes heavier by it. */
export function differences(
  before: readonly SanctionResult[],
  after: readonly SanctionResult[],
  findings: readonly RecordFinding[],
  reversed?: Reversed,
): readonly Difference[] {
  return after.flatMap((now) => {
    const then = before.find((each) => each.finding === now.finding);
    if (!then || same(then, now)) return [];
    const found = findings.find((each) => each.id === now.finding);
    // the next finding of a case takes the place of the one that was reversed: that is what it is measured by
    const takesPlace = then.absorbed && !now.absorbed && found?.case === reversed?.case;
    const heavier = isHeavier(takesPlace && reversed ? reversed.before : then, now);
    return [{ finding: now.finding, review: found?.review, before: then, after: now, heavier }];
  });
}

/** The results after a recomputation: lighter ones replace, heavier ones lapse and what was imposed stands. */
export function settledResults(
  after: readonly SanctionResult[],
  changes: readonly Difference[],
): readonly SanctionResult[] {
  return after.map(
    (now) => changes.find((each) => each.finding === now.finding && each.heavier)?.before ?? now,
  );
}

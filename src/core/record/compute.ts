import type { Readings } from '../readings/readings.ts';
import { computeSanctions, type SanctionResult } from '../rules/art28-29-sanctions.ts';
import { byGravity } from '../rules/art28-rungs.ts';
import { identitiesIn, joined } from '../rules/art28-units.ts';
import type { CourtDate } from '../time/court-date.ts';
import type { Difference, RecordFinding } from './record.ts';

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

/** Whether the later of two results is the heavier one: by its rung, then by the months to withhold. */
export function isHeavier(before: SanctionResult, after: SanctionResult): boolean {
  const more = after.allowanceMonths.toWithhold - before.allowanceMonths.toWithhold;
  return (byGravity(after.rung, before.rung) || more) > 0;
}

/** Whether two results mean the same for the judge, whatever the reasons. */
export function sameOutcome(before: SanctionResult, after: SanctionResult): boolean {
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

/**
 * What a recomputation changes for findings that had a result before; nothing already imposed becomes heavier by it. A finding
 * that was absorbed in its case is compared with the one that it takes the place of.
 */
export function differences(
  before: readonly SanctionResult[],
  after: readonly SanctionResult[],
  findings: readonly RecordFinding[],
): readonly Difference[] {
  const findingOf = (id: string) => recordedAs(id, findings);
  const oneName = joined(findings.map(identitiesIn));
  const caseOf = (id: string) => oneName(identitiesIn(findingOf(id))[0]!);
  return after.flatMap((now) => {
    const own = before.find((each) => each.finding === now.finding);
    if (!own || sameOutcome(own, now)) return [];
    const counted = (each: SanctionResult) => !each.absorbed && caseOf(each.finding) === caseOf(now.finding);
    const fell = (each: SanctionResult) => !after.some(({ finding }) => finding === each.finding);
    const taken = own.absorbed && !now.absorbed ? before.filter(counted) : [];
    const place = taken.find(fell) ?? taken[0];
    const then = place ? standingIn(place, now.finding) : own;
    const review = findingOf(now.finding).review;
    const difference = {
      finding: now.finding,
      review,
      before: then,
      after: now,
      heavier: isHeavier(then, now),
    };
    if (!place) return [difference];
    // what another review had led to is restored there, and this one orders its own
    const withheld =
      findingOf(place.finding).review === review
        ? withheldFor(place, findings)
        : monthsImposed(difference.heavier ? then : now, findings);
    return [{ ...difference, insteadOf: place.finding, withheld }];
  });
}

/** What stood for the case, told of the finding that takes its place. */
function standingIn(place: SanctionResult, finding: string): SanctionResult {
  const counted = place.counted.map((each) => (each === place.finding ? finding : each));
  return { ...place, finding, counted };
}

/** The months really withheld for a result: as noted, or what it means. */
function withheldFor(result: SanctionResult, findings: readonly RecordFinding[]): number {
  const noted = recordedAs(result.finding, findings).withheldMonths;
  return noted ?? monthsImposed(result, findings);
}

/** The months that a result means: its own, or what the committee gave where the ladder left it to them (5(4)). */
export function monthsImposed(result: SanctionResult, findings: readonly RecordFinding[]): number {
  if (result.rung !== 'committee-decides') return result.allowanceMonths.toWithhold;
  return recordedAs(result.finding, findings).committeeMonths ?? 0;
}

/** The finding of a result: every result has one, and one that was counted again is meant as it was recorded last. */
function recordedAs(id: string, findings: readonly RecordFinding[]): RecordFinding {
  return findings.findLast((each) => each.id === id)!;
}

/** Whether a heavier result has lapsed before, as it is now. */
export function hasLapsed(lapsed: readonly Difference[], now: Difference): boolean {
  return lapsed.some(
    (each) =>
      each.finding === now.finding &&
      sameOutcome(each.before, now.before) &&
      sameOutcome(each.after, now.after),
  );
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

import {
  type ErrorGrade,
  type FindingGrade,
  findingGrades,
  errorGrades as grades,
  type Share,
  shares as sharesByWeight,
} from '../../vocabulary/liability.ts';
import { idsOf } from '../../vocabulary/terms.ts';

/** Grades of liability for error (Article 16), the lightest first. */
export const errorGrades: readonly ErrorGrade[] = idsOf(grades);

/** Shares of responsibility (Article 22), the lightest first. */
export const shares: readonly Share[] = idsOf(sharesByWeight).toReversed();

const gravity: readonly FindingGrade[] = idsOf(findingGrades);

/** Positive when the first is graver: by grade, then by share. */
export function compareGravity(
  one: { readonly grade: FindingGrade; readonly share: Share },
  other: { readonly grade: FindingGrade; readonly share: Share },
): number {
  return (
    gravity.indexOf(one.grade) - gravity.indexOf(other.grade) ||
    shares.indexOf(one.share) - shares.indexOf(other.share)
  );
}

export function lightestGrade(among: readonly ErrorGrade[]): ErrorGrade {
  return errorGrades.find((grade) => among.includes(grade))!;
}

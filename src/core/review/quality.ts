import type { FindingGrade } from '../../vocabulary/liability.ts';
import type { QualityGrade, QualityNames } from '../../vocabulary/quality.ts';
import type { Explained } from '../kernel/reason.ts';
import { qualityGradeOf, votedQualityOf } from '../rules/art06-quality-grade.ts';
import { compareGravity } from '../rules/grades.ts';
import { type OpenReview, tracksOf } from './review.ts';

export const quotes = { '6(1)': '对评查案件确定质量等次' } as const;

const ended: readonly string[] = ['closed', 'archived'];
const standing: readonly string[] = ['confirmed', 'sanctioned', 'settled', 'unlawful-recorded'];

/** The gravest grade confirmed and still standing, `none` for a review that ended without one; nothing before. */
export function confirmedGradeOf(review: OpenReview): FindingGrade | 'none' | undefined {
  const confirmed = tracksOf(review)
    .filter(([, track]) => standing.includes(track.stage))
    .flatMap(([, track]) => track.findings)
    .sort(compareGravity);
  return confirmed.at(-1)?.grade ?? (ended.includes(review.stage) ? 'none' : undefined);
}

/** Whether every finding that the committee voted on stands as it was voted. */
function asVoted(review: OpenReview): boolean {
  return tracksOf(review).every(
    ([, track]) =>
      !changed.includes(track.stage) && !track.reversals?.length && !changed.includes(track.before ?? ''),
  );
}
const changed: readonly string[] = ['revoked', 'replaced', 'not-confirmed', 'reversed'];

/** What is left of the findings, confirmed or still to be: nothing is graver than that. */
function leftOf(review: OpenReview): FindingGrade | 'none' {
  const left = tracksOf(review)
    .filter(([, track]) => !['revoked', 'not-confirmed', 'reversed'].includes(track.stage))
    .flatMap(([, track]) => track.findings)
    .sort(compareGravity);
  return left.at(-1)?.grade ?? 'none';
}

/**
 * The quality grade of the case: voted, where the committee voted on it; else derived, from the first finding confirmed
 * or the end of the review on. A finding that falls changes it.
 */
export function qualityOf(review: OpenReview, names?: QualityNames): Explained<QualityGrade> | undefined {
  if (review.qualityVoted) {
    const left = asVoted(review) ? undefined : qualityGradeOf(leftOf(review), names).value;
    return votedQualityOf(review.qualityVoted, left, names);
  }
  const gravest = confirmedGradeOf(review);
  if (gravest === undefined) return undefined;
  // ended because nobody could decide: nothing has been said of the quality of the case
  if (gravest === 'none' && review.closing === 'no-body') return undefined;
  return qualityGradeOf(gravest, names);
}

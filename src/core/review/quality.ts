import type { Explained } from '../kernel/reason.ts';
import { type QualityGrade, qualityGradeOf } from '../rules/art06-quality-grade.ts';
import { compareGravity, type FindingGrade } from '../rules/grades.ts';
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

/** The quality grade of the case, from the first finding confirmed or the end of the review on; a reversal changes it. */
export function qualityOf(review: OpenReview): Explained<QualityGrade> | undefined {
  const gravest = confirmedGradeOf(review);
  if (gravest === undefined) return undefined;
  // ended because nobody could decide: nothing has been said of the quality of the case
  if (gravest === 'none' && review.closing === 'no-body') return undefined;
  return qualityGradeOf(gravest);
}

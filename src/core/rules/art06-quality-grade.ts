import { type Explained, explained, reason } from '../kernel/reason.ts';
import type { Text } from '../kernel/text.ts';
import type { FindingGrade } from './grades.ts';

export const quotes = ['对评查案件确定质量等次', '对评查案件的质量，按少数服从多数的意见确定结果'] as const;

/** Grades of the quality of a case, the best first: Article 6 asks for one and has no list. */
export const qualityGrades = ['qualified', 'flawed', 'unqualified'] as const;
export type QualityGrade = (typeof qualityGrades)[number];

export const qualityGradeNames: Readonly<Record<QualityGrade, Text>> = {
  qualified: { zh: '合格', en: 'qualified' },
  flawed: { zh: '瑕疵', en: 'flawed' },
  unqualified: { zh: '不合格', en: 'unqualified' },
};

/** The grade that follows from the gravest finding that was confirmed and stands; `none` where there is none. */
export function qualityGradeOf(gravest: FindingGrade | 'none'): Explained<QualityGrade> {
  switch (gravest) {
    case 'none':
      return explained('qualified', [
        reason(
          '6(1)',
          '评查终结，没有成立的认定：合格。',
          'The review has ended and no finding stands: qualified.',
        ),
      ]);
    case 'minor':
      return explained('flawed', [
        reason(
          '6(1)',
          '成立的认定中最重的为瑕疵差错：瑕疵。',
          'The gravest finding that stands is a minor error: flawed.',
        ),
      ]);
    case 'ordinary':
    case 'major':
    case 'unlawful':
      return explained('unqualified', [
        reason(
          '6(1)',
          '成立的认定重于瑕疵差错：不合格。',
          'A finding graver than a minor error stands: unqualified.',
        ),
      ]);
  }
}

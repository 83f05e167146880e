import type { Text } from '../kernel/text.ts';

/** Grades of liability for error (Article 16), the lightest first. */
export const errorGrades = ['minor', 'ordinary', 'major'] as const;
export type ErrorGrade = (typeof errorGrades)[number];

/** A grade of a finding: error, or unlawful adjudication as found by the competent body (Article 15). */
export type FindingGrade = ErrorGrade | 'unlawful';

/** Shares of responsibility (Article 22), the lightest first. */
export const shares = ['secondary', 'primary', 'full'] as const;
export type Share = (typeof shares)[number];

export const gradeNames: Readonly<Record<FindingGrade, Text>> = {
  minor: { zh: '瑕疵差错责任', en: 'minor error' },
  ordinary: { zh: '一般差错责任', en: 'ordinary error' },
  major: { zh: '重大差错责任', en: 'major error' },
  unlawful: { zh: '违法审判责任', en: 'unlawful adjudication' },
};

export const shareNames: Readonly<Record<Share, Text>> = {
  secondary: { zh: '次要责任', en: 'secondary' },
  primary: { zh: '主要责任', en: 'primary' },
  full: { zh: '全部责任', en: 'full' },
};

const gravity: Readonly<Record<FindingGrade, number>> = { minor: 1, ordinary: 2, major: 3, unlawful: 4 };
const weight: Readonly<Record<Share, number>> = { secondary: 1, primary: 2, full: 3 };

/** Positive when the first is graver: by grade, then by share. */
export function compareGravity(
  one: { readonly grade: FindingGrade; readonly share: Share },
  other: { readonly grade: FindingGrade; readonly share: Share },
): number {
  return gravity[one.grade] - gravity[other.grade] || weight[one.share] - weight[other.share];
}

export function lightestGrade(grades: readonly ErrorGrade[]): ErrorGrade {
  return errorGrades.find((grade) => grades.includes(grade))!;
}

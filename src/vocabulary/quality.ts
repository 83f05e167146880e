import type { Both } from './both.ts';
import type { IdOf, Terms } from './terms.ts';

/** Grades of the quality of a case, the best first: Article 6 asks for one and has no list. */
export const qualityGrades = {
  qualified: { zh: '合格', en: 'qualified' },
  flawed: { zh: '瑕疵', en: 'flawed' },
  unqualified: { zh: '不合格', en: 'unqualified' },
} as const satisfies Terms;
export type QualityGrade = IdOf<typeof qualityGrades>;

/** The names that a court has given to the grades; a grade without one keeps its own. */
export type QualityNames = Readonly<
  Partial<Record<QualityGrade, { readonly zh: string; readonly en?: string | undefined }>>
>;

/** What a grade is called in this court; in English the Chinese name stands where no English one was given. */
export function qualityName(grade: QualityGrade, names: QualityNames = {}): Both {
  const own = names[grade];
  return own ? { zh: own.zh, en: own.en ?? own.zh } : qualityGrades[grade];
}

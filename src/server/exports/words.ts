import type { Locale, Text } from '../../core/kernel/text.ts';
import { categoryNames, sourceDepartmentNames } from '../../core/people/offices.ts';
import { stageNames } from '../../core/review/stages.ts';
import { sanctionNames } from '../../core/rules/art28-rungs.ts';
import { gradeNames, shareNames } from '../../core/rules/grades.ts';
import { type QualityNames, qualityGrades, qualityName } from '../../vocabulary/quality.ts';

const opinionNames: Readonly<Record<string, Text>> = {
  'no-liability': { zh: '不存在责任', en: 'no liability' },
  error: { zh: '差错责任', en: 'liability for an error' },
  'suspected-unlawful': { zh: '涉嫌违法审判', en: 'suspected unlawful adjudication' },
};

/** What the ids of a column are called. */
const words = {
  stage: stageNames,
  category: categoryNames,
  sources: sourceDepartmentNames,
  opinion: opinionNames,
  confirmed: { ...gradeNames, none: { zh: '未认定责任', en: 'no liability found' } },
  grade: gradeNames,
  share: shareNames,
  sanctions: sanctionNames,
  proposals: sanctionNames,
} as const satisfies Readonly<Record<string, Readonly<Record<string, Text>>>>;

export type Worded = keyof typeof words;

/** A value as people say it: an id never leaves the program in the place of a word. */
export function said(column: string, value: unknown, locale: Locale, names?: QualityNames): unknown {
  if (typeof value === 'boolean') return value ? yes[locale] : no[locale];
  if (Array.isArray(value)) return value.map((each) => said(column, each, locale));
  if (typeof value !== 'string') return value;
  if (column === 'qualityGrade' || column === 'quality') {
    const grade = qualityGrades.find((each) => each === value);
    return grade ? qualityName(grade, names)[locale] : value;
  }
  if (!isWorded(column)) return value;
  const named: Readonly<Record<string, Text>> = words[column];
  return named[value]?.[locale] ?? value;
}

function isWorded(column: string): column is Worded {
  return Object.hasOwn(words, column);
}

const yes: Text = { zh: '是', en: 'yes' };
const no: Text = { zh: '否', en: 'no' };

import type { Locale, Text } from '../../core/kernel/text.ts';
import type { Both } from '../../vocabulary/both.ts';
import { choices } from '../../vocabulary/choices.ts';
import { liabilities } from '../../vocabulary/liability.ts';
import { type QualityNames, qualityGrades, qualityName } from '../../vocabulary/quality.ts';
import { isOf } from '../../vocabulary/terms.ts';

/** From which list the values of a column are; grades are said as what somebody bears. */
const lists = {
  stage: choices.stage,
  category: choices.category,
  sources: choices.source,
  opinion: choices.opinion,
  confirmed: { ...choices.confirmed, ...liabilities },
  grade: liabilities,
  share: choices.share,
  sanctions: choices.sanction,
  proposals: choices.sanction,
} as const satisfies Readonly<Record<string, Readonly<Record<string, Both>>>>;

/** A value as people say it: an id never leaves the program in the place of a word. */
export function said(column: string, value: unknown, locale: Locale, names?: QualityNames): unknown {
  if (typeof value === 'boolean') return value ? yes[locale] : no[locale];
  if (Array.isArray(value)) return value.map((each) => said(column, each, locale));
  if (typeof value !== 'string') return value;
  if (column === 'qualityGrade' || column === 'quality')
    return isOf(qualityGrades, value) ? qualityName(value, names)[locale] : value;
  if (!isOf(lists, column)) return value;
  const list: Readonly<Record<string, Both>> = lists[column];
  return list[value]?.[locale] ?? value;
}

const yes: Text = { zh: '是', en: 'yes' };
const no: Text = { zh: '否', en: 'no' };

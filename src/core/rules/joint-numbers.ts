import type { Text } from '../kernel/text.ts';
import { caseIdentity, parseCaseNumber } from './case-number.ts';

/** The numbers that a case goes by. */
export interface Numbered {
  readonly caseNumber: string;
  readonly otherCaseNumbers?: readonly string[] | undefined;
}

/** What a case is told by, wherever two are compared: court, year, type and serial, not how a number is written (7, 28, 29). */
export function identitiesOf({ caseNumber, otherCaseNumbers = [] }: Numbered): readonly string[] {
  return [...new Set([caseNumber, ...otherCaseNumbers].map(caseIdentity))];
}

/** How many numbers one judgment may have: the largest series reviewed as one. */
export const MOST_OTHERS = 200;

/** The other numbers in their normal form, or which of them can’t be and why. */
export function othersIn(
  caseNumber: string,
  given: readonly string[],
): readonly string[] | { readonly wrong: string; readonly problem: Text } {
  const others: string[] = [];
  for (const each of given) {
    const { value } = parseCaseNumber(each);
    if (!value.ok) return { wrong: each, problem: value.reason };
    const known = identitiesOf({ caseNumber, otherCaseNumbers: others });
    if (known.includes(caseIdentity(value.normalized))) return { wrong: each, problem: twice };
    others.push(value.normalized);
  }
  return others;
}

const twice: Text = {
  zh: '与前面的案号是同一案件。',
  en: 'It is the same case as a number before it.',
};

export const wrongOther = {
  'other-number-malformed': {
    field: 'otherCaseNumbers',
    cite: '11',
    zh: '其他案号“{number}”不能成立：{problem}',
    en: 'The other case number “{number}” can’t be: {problem}',
  },
} as const;

import type { Text } from '../../core/kernel/text.ts';
import type { People, PersonId } from '../../core/people/people.ts';
import { parseCaseNumber } from '../../core/rules/case-number.ts';
import { othersIn } from '../../core/rules/joint-numbers.ts';
import type { CourtDate } from '../../core/time/court-date.ts';
import type { FindingGrade, Share } from '../../vocabulary/liability.ts';
import type { Row } from './cells.ts';
import type { PriorColumn } from './columns.ts';
import { readDay } from './days.ts';
import { personCalled } from './person-called.ts';
import { numbersIn } from './rows.ts';

/** A finding from before the system, as a row gives it. */
export interface PriorRow {
  readonly judge: PersonId;
  readonly finding: {
    readonly caseNumber: string;
    readonly otherCaseNumbers?: readonly string[];
    readonly on: CourtDate;
    readonly grade: FindingGrade;
    readonly share: Share;
    readonly documentNumber: string;
    readonly committeeMonths?: number;
  };
}

export type ReadPriorRow = PriorRow | { readonly unusable: Text };

const grades: readonly (readonly [RegExp, FindingGrade])[] = [
  [/违法审判|unlawful/i, 'unlawful'],
  [/重大|major/i, 'major'],
  [/一般|ordinary/i, 'ordinary'],
  [/瑕疵|minor/i, 'minor'],
];
const shares: readonly (readonly [RegExp, Share])[] = [
  [/全部|full/i, 'full'],
  [/主要|primary/i, 'primary'],
  [/次要|secondary/i, 'secondary'],
];

function among<T>(words: readonly (readonly [RegExp, T])[], text: string): T | undefined {
  const found = words.filter(([pattern]) => pattern.test(text));
  return found.length === 1 ? found[0]?.[1] : undefined;
}

/** Reads one row, or says why it can't be used. Nothing is guessed: two judges of one name, or two grades in one cell, are named. */
export function readPriorRow({ cell, since1904, troubleOf }: Row<PriorColumn>, people: People): ReadPriorRow {
  const empty = (['judge', 'caseNumber', 'on', 'grade', 'share', 'documentNumber'] as const).find(
    (column) => cell(column) === '',
  );
  if (empty) return { unusable: troubleOf(empty) ?? missing[empty] };
  const judge = personCalled(cell('judge'), people);
  if (typeof judge !== 'string') return { unusable: judge };
  const number = parseCaseNumber(cell('caseNumber')).value;
  if (!number.ok)
    return {
      unusable: {
        zh: `案号“${cell('caseNumber')}”不能成立：${number.reason.zh}`,
        en: `The case number “${cell('caseNumber')}” can’t be: ${number.reason.en}`,
      },
    };
  const others = othersIn(number.normalized, numbersIn(cell('otherCaseNumbers')));
  if ('wrong' in others)
    return {
      unusable: {
        zh: `其他案号“${others.wrong}”不能成立：${others.problem.zh}`,
        en: `The other case number “${others.wrong}” can’t be: ${others.problem.en}`,
      },
    };
  const on = readDay(cell('on'), since1904);
  if (!on) return unread('认定日期', 'day of the finding', cell('on'));
  const grade = among(grades, cell('grade'));
  if (!grade) return unread('等次', 'grade', cell('grade'));
  const share = among(shares, cell('share'));
  if (!share) return unread('责任', 'share', cell('share'));
  const months = cell('committeeMonths').replace(/个?月$/u, '');
  if (!/^\d{0,2}$/.test(months)) return unread('扣发月数', 'number of months', cell('committeeMonths'));
  return {
    judge,
    finding: {
      caseNumber: number.normalized,
      ...(others.length > 0 && { otherCaseNumbers: others }),
      on,
      grade,
      share,
      documentNumber: cell('documentNumber'),
      ...(months === '' ? {} : { committeeMonths: Number(months) }),
    },
  };
}

function unread(zh: string, en: string, text: string): { readonly unusable: Text } {
  return { unusable: { zh: `${zh}“${text}”不能识别。`, en: `The ${en} “${text}” can’t be read.` } };
}

const missing: Readonly<Record<Exclude<PriorColumn, 'committeeMonths' | 'otherCaseNumbers'>, Text>> = {
  judge: { zh: '没有写明法官。', en: 'The judge is missing.' },
  caseNumber: { zh: '没有案号。', en: 'There is no case number.' },
  on: { zh: '没有认定日期。', en: 'The day of the finding is missing.' },
  grade: { zh: '没有等次。', en: 'The grade is missing.' },
  share: { zh: '没有责任。', en: 'The share is missing.' },
  documentNumber: { zh: '没有文号。', en: 'The document number is missing.' },
};

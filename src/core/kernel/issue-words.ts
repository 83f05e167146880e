import { z } from 'zod';
import { optionName } from '../../vocabulary/names.ts';
import type { Locale, Text } from './text.ts';

const otherwise = { zh: z.locales.zhCN().localeError, en: z.locales.en().localeError };

/** What zod finds wrong with an input, in words for people of either language. */
export const issueWords: Readonly<Record<Locale, z.core.$ZodErrorMap>> = {
  zh: (issue) => wordsFor(issue)?.zh ?? otherwise.zh(issue),
  en: (issue) => wordsFor(issue)?.en ?? otherwise.en(issue),
};

const kinds: Readonly<Record<string, Text>> = {
  string: { zh: '文字', en: 'a text' },
  number: { zh: '数字', en: 'a number' },
  int: { zh: '整数', en: 'a whole number' },
  boolean: { zh: '是或者否', en: 'yes or no' },
  array: { zh: '列表', en: 'a list' },
  object: { zh: '对象', en: 'an object' },
  record: { zh: '对象', en: 'an object' },
};

function wordsFor(issue: z.core.$ZodRawIssue): Text | undefined {
  switch (issue.code) {
    case 'invalid_type': {
      if (issue.input === undefined) return { zh: '须填写', en: 'is missing' };
      const kind = kinds[issue.expected];
      return kind && { zh: `应为${kind.zh}`, en: `must be ${kind.en}` };
    }
    case 'invalid_value': {
      const field = String(issue.path?.findLast((part) => typeof part === 'string') ?? '');
      const choices = issue.values.map((value) => optionName(field, String(value)));
      const named = choices.filter((each) => each !== undefined);
      if (named.length < choices.length) return { zh: '不是可选的一项', en: 'is none of the choices' };
      return {
        zh: `应为其中之一：${named.map(({ zh }) => zh).join('、')}`,
        en: `must be one of ${named.map(({ en }) => en).join(', ')}`,
      };
    }
    case 'unrecognized_keys':
      return { zh: `没有“${issue.keys[0]}”这一项`, en: `there is no field “${issue.keys[0]}”` };
    case 'too_small':
      return least(issue.origin, Number(issue.minimum));
    case 'too_big':
      return most(issue.origin, Number(issue.maximum));
    case 'invalid_format':
      return issue.format === 'regex' ? { zh: '格式不正确', en: 'is not of the expected form' } : undefined;
    default:
      return undefined;
  }
}

function least(of: string, minimum: number): Text {
  if (of === 'string')
    return minimum === 1
      ? { zh: '不能为空', en: 'is empty' }
      : { zh: `至少${minimum}个字符`, en: `has at least ${minimum} characters` };
  if (of === 'array') return { zh: `至少${minimum}项`, en: `has at least ${minimum} entries` };
  return { zh: `不得小于${minimum}`, en: `must not be less than ${minimum}` };
}

function most(of: string, maximum: number): Text {
  if (of === 'string') return { zh: `最多${maximum}个字符`, en: `has at most ${maximum} characters` };
  if (of === 'array') return { zh: `最多${maximum}项`, en: `has at most ${maximum} entries` };
  return { zh: `不得大于${maximum}`, en: `must not be more than ${maximum}` };
}

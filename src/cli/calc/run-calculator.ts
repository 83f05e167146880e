import type { z } from 'zod';
import { issueWords } from '../../core/kernel/issue-words.ts';
import { inheritedKeyIn } from '../../core/kernel/keyed.ts';
import type { Locale } from '../../core/kernel/text.ts';
import { problem } from '../../core/time/problem.ts';
import type { Both } from '../../vocabulary/both.ts';
import { placeName } from '../../vocabulary/names.ts';
import { calculators } from './calculators.ts';
import type { CalculatorName } from './names.ts';

export interface Answer {
  readonly answer: unknown;
  readonly malformed: boolean;
}

/** Whether an input is malformed, which field and why, in place of an answer. */
export interface Malformed {
  readonly error: { readonly code: 'malformed'; readonly message: string; readonly path: string };
}

/** Answers one input, or says which field of it is malformed. Texts come in one language. */
export function runCalculator(name: CalculatorName, input: unknown, locale: Locale): Answer {
  const { input: schema, answer } = calculators[name];
  const inherited = inheritedKeyIn(input);
  if (inherited) return { answer: malformed(notAName(inherited), locale), malformed: true };
  const parsed = schema.safeParse(input, { error: issueWords[locale] });
  if (!parsed.success) return { answer: malformed(parsed.error.issues[0]!, locale), malformed: true };
  return { answer: inOneLanguage(answer(parsed.data), locale), malformed: false };
}

/** A key that every object inherits; a schema would drop some of them in silence. */
function notAName(path: readonly (string | number)[]): z.core.$ZodIssue {
  return { ...problem(path, '不能用作名称', 'can’t be a name'), input: undefined };
}

function malformed(issue: z.core.$ZodIssue, locale: Locale): Malformed {
  const zh = issue.code === 'custom' && locale === 'zh' ? issue.params?.zh : undefined;
  const message = typeof zh === 'string' ? zh : (whichKind(issue, locale) ?? issue.message);
  return { error: { code: 'malformed', message, path: pathText(issue.path) } };
}

/** The field that says which kind of input it is has none of its values. */
function whichKind(issue: z.core.$ZodIssue, locale: Locale): string | undefined {
  if (issue.code !== 'invalid_union' || !('options' in issue) || !Array.isArray(issue.options))
    return undefined;
  const options = issue.options.join(', ');
  return locale === 'zh' ? `应为其中之一：${options}` : `must be one of ${options}`;
}

/** `findings[0].grade`. */
export function pathText(path: readonly PropertyKey[]): string {
  return path
    .map((step, place) => (typeof step === 'number' ? `[${step}]` : `${place > 0 ? '.' : ''}${String(step)}`))
    .join('');
}

/** Every `{zh, en}` in the answer becomes the one text that was asked for. */
function inOneLanguage(value: unknown, locale: Locale): unknown {
  if (value === null || typeof value !== 'object') return value;
  if (Array.isArray(value)) return value.map((one) => inOneLanguage(one, locale));
  const entries = value as Record<string, unknown>;
  if (typeof entries.zh === 'string' && typeof entries.en === 'string') return entries[locale];
  const rendered: Record<string, unknown> = {};
  for (const key in entries) rendered[key] = inOneLanguage(entries[key], locale);
  return rendered;
}

/** A place in an input as people call it: `findings[0].grade` is 认定，第1项，等次. */
export function labelOfPath(name: CalculatorName, path: string): Both {
  const parts = path.split(/[.[\]]/).filter((part) => part !== '');
  return placeName(
    name,
    parts.map((part) => (/^\d+$/.test(part) ? Number(part) : part)),
  );
}

import type { FastifyRequest } from 'fastify';
import type { z } from 'zod';
import type { Refusal } from '../../core/kernel/decision.ts';
import { issueWords } from '../../core/kernel/issue-words.ts';
import type { Reason } from '../../core/kernel/reason.ts';
import type { Locale } from '../../core/kernel/text.ts';
import { daysInWords, sayIn } from '../../core/time/days-in-words.ts';

/** The language of an answer: the cookie of the switch in the header, then what the browser asks for, then Chinese. */
export function localeOf(request: FastifyRequest): Locale {
  const chosen = request.cookies?.lang;
  if (chosen) return chosen.startsWith('en') ? 'en' : 'zh';
  const asked = /\b(zh|en)\b/i.exec(request.headers['accept-language'] ?? '');
  return asked?.[1]?.toLowerCase() === 'en' ? 'en' : 'zh';
}

export interface Told {
  readonly cite: string;
  readonly says: string;
}

export function told(because: readonly Reason[], locale: Locale): Told[] {
  return because.map(({ cite, says }) => ({ cite, says: sayIn(says, locale) }));
}

export function toldRefusal(refusal: Refusal, locale: Locale) {
  return { code: refusal.code, because: told(refusal.because, locale) };
}

export interface FieldProblem {
  readonly field: string;
  /** The same place, in its parts; of a field that there is none of, where it stands. */
  readonly path: readonly PropertyKey[];
  readonly says: string;
}

/** What is wrong with an input, field by field, in the user’s language. Answers nothing for an input that is right. */
export function problemsOf(schema: z.ZodType, input: unknown, locale: Locale): FieldProblem[] {
  const parsed = schema.safeParse(input, { error: issueWords[locale] });
  if (parsed.success) return [];
  return parsed.error.issues.map((issue) => {
    const unknownKeys = issue.code === 'unrecognized_keys' ? issue.keys.slice(0, 1) : [];
    const path = [...issue.path, ...unknownKeys];
    const field = path.map((part) => (typeof part === 'number' ? `[${part}]` : `.${String(part)}`)).join('');
    const own = issue.code === 'custom' ? (issue.params as { zh?: string } | undefined)?.zh : undefined;
    const says = locale === 'zh' && own ? own : issue.message;
    const text = daysInWords(says.slice(0, 500), locale);
    return { field: field.replace(/^\./, '') || '*', path: issue.path, says: text };
  });
}

import type { FastifyInstance } from 'fastify';
import { problem } from './problems.ts';

const DEEPEST = 40;
const LONE_SURROGATE = /\p{Surrogate}/u;

/** JSON is the only body taken; its texts come in one form (NFC), without characters that can’t be kept. */
export function takeJson(app: FastifyInstance): void {
  app.removeAllContentTypeParsers();
  const parse = app.getDefaultJsonParser('error', 'error');
  app.addContentTypeParser('application/json', { parseAs: 'string' }, (request, body, done) => {
    if (body === '') return done(null, {});
    parse(request, body as string, (error, value) => {
      if (error) return done(notJson());
      try {
        done(null, cleaned(value, 0));
      } catch (wrong) {
        done(wrong as Error);
      }
    });
  });
}

function notJson() {
  return problem(400, 'malformed', {
    cite: 'O2',
    zh: '不是有效的 JSON。',
    en: 'The body is not valid JSON.',
  });
}

export function cleaned(value: unknown, depth: number): unknown {
  if (depth > DEEPEST)
    throw problem(400, 'malformed', {
      cite: 'O2',
      zh: 'JSON 嵌套过深。',
      en: 'The JSON is nested too deep.',
    });
  if (typeof value === 'string') return cleanText(value);
  if (Array.isArray(value)) return value.map((each) => cleaned(each, depth + 1));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, each]) => [cleanText(name), cleaned(each, depth + 1)]),
  );
}

export function cleanText(text: string): string {
  if (text.includes('\0') || LONE_SURROGATE.test(text))
    throw problem(400, 'malformed', {
      cite: 'O2',
      zh: '文字中含有不能保存的字符。',
      en: 'A text contains characters that can’t be kept.',
    });
  return text.normalize('NFC');
}

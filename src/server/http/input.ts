import type { IncomingMessage } from 'node:http';
import type { FastifyInstance } from 'fastify';
import { isInherited } from '../../core/kernel/keyed.ts';
import { problem } from './problems.ts';

const DEEPEST = 40;
const LONE_SURROGATE = /\p{Surrogate}/u;

/** JSON is the only body taken; its texts come in one form (NFC), without characters that can’t be kept. */
export function takeJson(app: FastifyInstance): void {
  app.removeAllContentTypeParsers();
  const parse = app.getDefaultJsonParser('error', 'error');
  app.addContentTypeParser('application/json', { parseAs: 'buffer' }, (request, body, done) => {
    const text = decoded(body as Buffer);
    if (text === undefined) return done(notUnicode());
    if (text === '') return done(null, {});
    parse(request, text, (error, value) => {
      if (error) return done(notJson());
      try {
        done(null, cleaned(value, 0));
      } catch (wrong) {
        done(wrong as Error);
      }
    });
  });
}

const MOST_READ_AWAY = 64 * 1024 * 1024;
const PATIENCE_MS = 10_000;

/** The rest of a body that is too large is read and forgotten: whoever is still sending would not hear the answer. */
export function readAway(body: IncomingMessage): Promise<void> {
  if (body.readableEnded || body.destroyed) return Promise.resolve();
  return new Promise((resolve) => {
    let read = 0;
    const done = () => {
      clearTimeout(late);
      resolve();
    };
    const late = setTimeout(done, PATIENCE_MS);
    body.on('data', (chunk: Buffer) => {
      read += chunk.length;
      if (read > MOST_READ_AWAY) done();
    });
    body.once('end', done).once('close', done).resume();
  });
}

/** The text of a body; none where it is not UTF-8, of which a lenient reading would keep question marks. */
function decoded(body: Buffer): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(body);
  } catch {
    return undefined;
  }
}

function notUnicode() {
  return problem(400, 'malformed', {
    zh: '内容不是 UTF-8 编码。',
    en: 'The body is not UTF-8.',
  });
}

function notJson() {
  return problem(400, 'malformed', {
    zh: '不是有效的 JSON。',
    en: 'The body is not valid JSON.',
  });
}

function notAName(name: string) {
  return problem(
    400,
    'malformed',
    { zh: '“{name}”不能用作名称。', en: '“{name}” can’t be a name.' },
    { name },
  );
}

export function cleaned(value: unknown, depth: number): unknown {
  if (depth > DEEPEST)
    throw problem(400, 'malformed', {
      zh: 'JSON 嵌套过深。',
      en: 'The JSON is nested too deep.',
    });
  if (typeof value === 'string') return cleanText(value);
  if (Array.isArray(value)) return value.map((each) => cleaned(each, depth + 1));
  if (typeof value !== 'object' || value === null) return value;
  const inherited = Object.keys(value).find(isInherited);
  if (inherited) throw notAName(inherited);
  return Object.fromEntries(
    Object.entries(value).map(([name, each]) => [cleanText(name), cleaned(each, depth + 1)]),
  );
}

export function cleanText(text: string): string {
  if (text.includes('\0') || LONE_SURROGATE.test(text))
    throw problem(400, 'malformed', {
      zh: '文字中含有不能保存的字符。',
      en: 'A text contains characters that can’t be kept.',
    });
  return text.normalize('NFC');
}

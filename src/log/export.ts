import { z } from 'zod';
import type { Sql } from './sql.ts';
import { storedEnd, storedEntries } from './stored.ts';
import type { End, Report, Verifiable } from './verify.ts';
import { verify } from './verify.ts';

/*
 * An export is a file of JSON lines: what it is, one line an entry, where it ends. The header is a string in a string,
 * because its exact text is what was hashed; a segment is its text with its salt, or null if it was erased.
 */
const FORMAT = 'zhijian-log/1';

const first = z.strictObject({ format: z.literal(FORMAT), log: z.string().min(1) });
const segment = z.strictObject({ salt: z.string(), text: z.string() }).nullable();
const entry = z.strictObject({
  header: z.string(),
  hash: z.string(),
  segments: z.record(z.string(), segment),
});
const last = z.strictObject({ size: z.number().int().nonnegative(), lastHash: z.string() });

/**
 * The lines of a court's log. Without `content` the segments are withheld: headers, links and commitments still verify.
 * Run it in a `read` transaction, so that the end fits the entries.
 */
export async function* exportLines(
  tx: Sql,
  court: string,
  { content }: { readonly content: boolean },
): AsyncGenerator<string> {
  const end = await storedEnd(tx, court);
  if (!end) throw new Error(`there is no log of ${court}`);
  yield line({ format: FORMAT, log: court });
  for await (const stored of storedEntries(tx, court)) yield line(exported(stored, content));
  yield line(end);
}

function exported({ header, hash, segments }: Verifiable, content: boolean): z.infer<typeof entry> {
  const shown = segments.map(({ name, salt, text }) => [
    name,
    !content || salt === null || text === null ? null : { salt, text },
  ]);
  return { header, hash, segments: Object.fromEntries(shown) };
}

function line(value: object): string {
  return `${JSON.stringify(value)}\n`;
}

export class NotAnExport extends Error {
  override readonly name = 'NotAnExport';
}

/** Verifies an exported log from its lines alone. Throws `NotAnExport` if the first line isn't one's. */
export async function verifyExport(lines: AsyncIterable<string>): Promise<Report> {
  const reader = lines[Symbol.asyncIterator]();
  const opening = await reader.next();
  const what = first.safeParse(opening.done ? undefined : parse(opening.value));
  if (!what.success) throw new NotAnExport(`the first line does not say {"format":"${FORMAT}","log":…}`);
  let end: End | undefined;
  const entries = async function* () {
    for (let next = await reader.next(); !next.done; next = await reader.next()) {
      if (end) yield { unreadable: 'a line after the end' };
      const value = parse(next.value);
      end = last.safeParse(value).data;
      if (!end) yield readEntry(value);
    }
    if (!end) yield { unreadable: 'the file is cut off: its last line, the end of the log, is missing' };
  };
  return verify(what.data.log, entries(), { end: () => end });
}

function readEntry(value: unknown): Verifiable | { unreadable: string } {
  const parsed = entry.safeParse(value);
  if (!parsed.success) return { unreadable: 'the line is not an entry' };
  const { segments, ...rest } = parsed.data;
  return {
    ...rest,
    segments: Object.entries(segments).map(([name, shown]) => ({
      name,
      ...(shown ?? { salt: null, text: null }),
    })),
  };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

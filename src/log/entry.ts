import { createHash, createHmac } from 'node:crypto';
import { z } from 'zod';
import { canonical } from './canonical.ts';

/** An instant as the log writes it: UTC with milliseconds. */
export type Instant = string;

const hex32 = z.string().regex(/^[0-9a-f]{64}$/);
const natural = z.number().int().nonnegative();

/** The algorithms of a log, named in its first entry: a log under SM3 is another log, not a rewrite of this one. */
export const ALGORITHMS = {
  form: 'RFC 8785',
  leaf: 'SHA-256(0x00 || header)',
  commitment: 'HMAC-SHA-256(salt, segment)',
} as const;

const algorithms = z.strictObject({
  form: z.literal(ALGORITHMS.form),
  leaf: z.literal(ALGORITHMS.leaf),
  commitment: z.literal(ALGORITHMS.commitment),
});

/** What can be shown of an entry to anybody, and what the leaf of the tree is made of. */
const header = z.strictObject({
  version: z.literal(1),
  log: z.string().min(1),
  position: natural,
  at: z.iso.datetime({ precision: 3 }),
  courtDate: z.iso.date(),
  actor: z.string().min(1),
  onBehalfOf: z.string().min(1).optional(),
  type: z.string().min(1),
  schema: z.number().int().positive(),
  stream: z.string().min(1),
  streamVersion: z.number().int().positive(),
  regulation: z.string().min(1),
  readings: z.record(z.string(), z.union([z.string(), z.number().int(), z.boolean()])),
  previous: hex32,
  commitments: z.record(z.string(), hex32),
  files: z.array(hex32),
  algorithms: algorithms.optional(),
});

export type Header = z.infer<typeof header>;

/** The readings in force that differ from their defaults. */
export type ReadingsInForce = Header['readings'];

/** What stands in `previous` of the first entry. */
export const NOTHING_BEFORE = '0'.repeat(64);

export const SALT_BYTES = 32;

/** The header in the exact text that is hashed and stored. */
export function headerText(value: Header): string {
  return canonical(value);
}

/** What is wrong with a header that is about to be written. */
export function headerFault(value: Header): string | undefined {
  const parsed = header.safeParse(value);
  return parsed.success ? undefined : firstIssue(parsed.error);
}

/** The header of a stored text, or why it is none: another spelling, a missing or an unknown field. */
export function parseHeader(text: string): { header: Header } | { wrong: string } {
  const parsed = header.safeParse(parseJson(text));
  if (!parsed.success) return { wrong: firstIssue(parsed.error) };
  try {
    if (headerText(parsed.data) === text) return { header: parsed.data };
  } catch {
    // falls through: a text with no canonical form is not in it
  }
  return { wrong: 'the header is not in canonical form' };
}

function firstIssue({ issues: [issue] }: z.ZodError): string {
  return issue ? `${issue.path.join('.') || 'header'}: ${issue.message}` : 'not a header';
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Hash of a leaf as in RFC 6962, 2.1: SHA-256 over 0x00 and the header's bytes, in hex. */
export function leafHash(text: string): string {
  return createHash('sha256').update('\0').update(text, 'utf8').digest('hex');
}

/** Commitment to a segment: HMAC-SHA-256 of its text under its own salt (hex), in hex. */
export function commitment(salt: string, text: string): string {
  return createHmac('sha256', Buffer.from(salt, 'hex')).update(text, 'utf8').digest('hex');
}

export function isSalt(text: string): boolean {
  return hex32.safeParse(text).success;
}

import { z } from 'zod';
import { count, day, instant, text, texts } from './parts.ts';

/** What can be shown of an entry to whoever reads the log: who did what to which stream, and the links. */
const header = z.strictObject({
  version: z.literal(1),
  log: text,
  position: count,
  at: instant,
  courtDate: day,
  actor: text,
  onBehalfOf: text.optional(),
  type: text,
  schema: count,
  stream: text,
  streamVersion: count,
  regulation: text,
  readings: z.record(text, z.union([text, z.number().int(), z.boolean()])),
  previous: text,
  commitments: z.record(text, text),
  files: texts,
  algorithms: z.strictObject({ form: text, leaf: text, commitment: text }).optional(),
});

const logEntry = z.strictObject({
  position: count,
  hash: text,
  title: text.describe('What the step is called that it comes of'),
  header,
});
export type LogEntry = z.infer<typeof logEntry>;

/** `GET /log`: headers of the log, without content. */
export const log = z.strictObject({
  size: count,
  lastHash: text,
  items: z.array(logEntry),
  next: count.nullable(),
});
export type Log = z.infer<typeof log>;

/** `GET /log/verification`: how far a verification is, and how the last one ended. */
export const verification = z.strictObject({
  running: z.strictObject({ checked: count, size: count }).nullable(),
  last: z
    .strictObject({
      on: day,
      at: instant,
      person: text,
      entries: count,
      lastHash: text,
      broken: text.nullable(),
      different: count.describe('Derived rows that said something else than the log'),
    })
    .nullable(),
});
export type Verification = z.infer<typeof verification>;

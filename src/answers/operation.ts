import { z } from 'zod';
import { count, instant, text } from './parts.ts';

const doubt = z.strictObject({
  id: text,
  machine: text.describe('The server whose clock it is'),
  kind: z.enum(['jumped', 'database', 'long-pause', 'behind']),
  shows: instant,
  expected: instant,
  noticedAt: instant,
  confirmedBy: text.nullable(),
  mayConfirm: z.boolean(),
  says: text.describe('Why the clock is in doubt, and what to do'),
});
export type ClockDoubt = z.infer<typeof doubt>;

/** `GET /operation`: how the server does, for its administrators. Says nothing of any case. */
export const operation = z.strictObject({
  now: instant,
  demonstration: z.boolean(),
  doubts: z.array(doubt),
  clock: z
    .strictObject({
      ahead: z.number().int().describe('Seconds by which the clock has run ahead of one that nobody sets'),
      aheadOfDatabase: z.number().int(),
    })
    .nullable(),
  disk: z
    .strictObject({ free: count, size: count })
    .nullable()
    .describe('Bytes of the data directory’s disk'),
  database: z.strictObject({
    size: count.describe('Bytes'),
    connections: count,
    idle: count,
    waiting: count,
  }),
  log: z.strictObject({ entries: count, broken: z.boolean() }),
  verification: z.strictObject({ at: instant, person: text, whole: z.boolean() }).nullable(),
  backup: z
    .strictObject({
      at: instant,
      tried: z.boolean().describe('Restored into a scratch database and verified there'),
      size: count.describe('Bytes'),
    })
    .nullable(),
  jobs: z.strictObject({
    due: count,
    failing: count,
    again: count.describe('Reviews that wait for being written anew'),
  }),
  memory: count.describe('Bytes'),
  startedAt: instant,
});
export type Operation = z.infer<typeof operation>;

/** `POST /operation/confirm-clock` */
export const clockConfirmed = z.strictObject({
  outcome: z.enum(['confirmed', 'one-more-needed']),
});
export type ClockConfirmed = z.infer<typeof clockConfirmed>;

import { z } from 'zod';
import { actions, count, day, names, text, texts, version } from './parts.ts';
import { sanctionResult } from './record.ts';

const reading = z.strictObject({
  id: text,
  title: text,
  quotes: texts,
  articles: texts,
  why: text,
  options: z.array(z.strictObject({ id: text, words: text })).optional(),
  figure: z
    .strictObject({
      unit: text,
      default: count.optional(),
      without: z
        .strictObject({ id: text, words: text })
        .optional()
        .describe('Another answer than a number, the default where there is one'),
    })
    .optional(),
  inForce: text,
  adoptions: z.array(
    z.strictObject({
      reading: text,
      option: text,
      from: day,
      minutesNumber: text,
      minutesOn: day,
      numberReason: text.optional(),
      files: texts.optional().describe('SHA-256 of the scan of a document that came late'),
      meeting: text.optional().describe('The meeting that voted on it'),
      enteredBy: text.optional(),
      confirmedBy: text.optional(),
      pending: z
        .literal(true)
        .optional()
        .describe('Entered, and not yet seen by a second person: not in force'),
    }),
  ),
});
export type Reading = z.infer<typeof reading>;

/** `GET /readings`. */
export const readings = z.strictObject({
  version,
  readings: z.array(reading),
  settled: z.array(z.strictObject({ law: texts, says: text })),
  conflicts: z.array(z.strictObject({ cites: texts, says: text })),
  actions,
  names,
});
export type ReadingsRegister = z.infer<typeof readings>;

const months = z.number().int().describe('Months of allowance more or, below zero, less');

const resultChange = z.strictObject({
  finding: text,
  case: text,
  review: text.optional(),
  on: z.strictObject({ before: day, after: day }),
  before: sanctionResult,
  after: sanctionResult,
  direction: z.enum(['heavier', 'lighter', 'otherwise']),
  months,
});
export type ResultChange = z.infer<typeof resultChange>;

const judgeChange = z.strictObject({ judge: text, changes: z.array(resultChange), months });

const ballotChange = z.strictObject({
  meeting: text,
  on: day,
  item: text,
  review: text.optional(),
  case: text.optional(),
  question: text,
  before: text,
  after: text,
});
export type BallotChange = z.infer<typeof ballotChange>;

const monthsChange = z.strictObject({ judge: text, before: texts, after: texts });
export type MonthsChange = z.infer<typeof monthsChange>;

/** `GET /readings/what-if`: what is there depends on how past results turn on the reading. */
export const whatIf = z.strictObject({
  reading: text,
  option: text,
  from: day,
  past: text,
  inForce: text,
  differing: count.nullable().describe('Results that would differ; none where nothing can be compared'),
  why: text.optional(),
  judges: count.optional(),
  results: count.optional(),
  changed: z.array(judgeChange).optional(),
  totals: z
    .strictObject({
      results: count,
      heavier: count,
      lighter: count,
      monthsMore: count,
      monthsLess: count,
    })
    .optional(),
  ballots: count.optional(),
  changedBallots: z.array(ballotChange).optional(),
  changedMonths: z.array(monthsChange).optional(),
  names,
});
export type WhatIf = z.infer<typeof whatIf>;

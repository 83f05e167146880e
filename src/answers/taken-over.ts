import { z } from 'zod';
import { count, day, text } from './parts.ts';
import { caseIdentity } from './review-case.ts';
import { conclusion, finding } from './review-examination.ts';

const doneOnPaper = z.strictObject({
  what: text,
  on: day,
  paper: text.describe('The paper that shows it'),
  person: text.optional(),
  words: text.optional(),
  method: text.optional(),
  exclusions: text.optional(),
  applying: z.array(z.strictObject({ ofFinding: count, excludedBy: text, reason: text })).optional(),
  outcome: text.optional(),
  became: z.array(z.strictObject({ ofFinding: count, item: text, share: text })).optional(),
  volumes: count.optional(),
  pages: count.optional(),
});
export type DoneOnPaper = z.infer<typeof doneOnPaper>;

const missing = z.strictObject({ what: text, person: text.optional() });
export type MissingOnPaper = z.infer<typeof missing>;

/** A review under way on paper as it was entered; it waits for somebody of another office. */
export const takeOver = z.strictObject({
  stage: text,
  given: z.record(text, z.unknown()).describe('The fields, as they were entered'),
  case: caseIdentity,
  registeredOn: day,
  findings: z.array(finding),
  conclusion: conclusion.omit({ on: true, deliveredOn: true }).optional(),
  done: z.array(doneOnPaper),
  missing: z.array(missing),
  by: text,
  onBehalfOf: text.optional(),
  on: day,
});

/** What is kept of a review that was begun on paper. */
export const takenOver = z.strictObject({
  stage: text,
  on: day.describe('When it was taken over'),
  missing: z.array(missing).describe('What was not entered'),
  done: z.array(doneOnPaper.pick({ what: true, on: true, paper: true, person: true })),
});

import { z } from 'zod';
import { count, day, text, texts } from './parts.ts';

export const paper = z.strictObject({ type: text, number: text, on: day });

/** What a referral says; a draft lacks some of it. */
export const referral = z.strictObject({
  source: text,
  referredBy: text,
  grounds: texts,
  document: paper.optional(),
  reason: text.optional(),
  directedBy: text.optional(),
  groundReason: text.optional().describe('Why the ground holds all the same'),
});
export type Referral = z.infer<typeof referral>;

const benchMember = z.strictObject({ judge: text, handling: z.boolean(), presiding: z.boolean() });
export type BenchMember = z.infer<typeof benchMember>;

const bench = z.strictObject({
  kind: text,
  members: z.array(benchMember),
  committee: z.strictObject({ members: texts, presider: text.optional() }).optional(),
});
export type Bench = z.infer<typeof bench>;

/** The case under review: of a limited sight only what that sight shows. */
export const caseIdentity = z.strictObject({
  caseNumber: text,
  otherCaseNumbers: texts.optional().describe('The other numbers of a judgment given under several'),
  numberOnPaper: text.optional().describe('What a review begun on paper was called there'),
  court: text.optional(),
  cause: text.optional(),
  parties: texts.optional(),
  category: text.optional(),
  filedOn: day.optional(),
  closedOn: day.optional(),
  detainedOn: day.optional(),
  procedure: text.optional(),
  bench: bench.optional(),
  extensions: z
    .array(z.strictObject({ months: count.optional(), days: count.optional(), approvedBy: text }))
    .optional(),
  excluded: z.array(z.strictObject({ from: day, to: day.optional() })).optional(),
  procedureChanges: z.array(z.strictObject({ to: text, on: day })).optional(),
  daysToClose: count.optional(),
  limitOn: day.optional(),
  beyondTimeLimit: z.boolean().optional(),
  beyondTimeLimitReason: text.optional(),
  groundReason: text
    .optional()
    .describe('Why the grounds hold all the same, where the data do not bear them out'),
  benchAsPrinted: text.optional(),
});
export type CaseIdentity = z.infer<typeof caseIdentity>;

export const dossier = z.strictObject({
  kind: text,
  holder: text.optional(),
  since: day.optional().describe('Since when it has been in the hands that it is in'),
  keeper: text
    .optional()
    .describe('The keeper with whom it lies before it is handed out and after it is returned'),
  counted: z.strictObject({ volumes: count, pages: count }).optional().describe('As signed for last'),
  volumes: count.optional(),
  pages: count.optional(),
  pending: z.strictObject({ from: text.optional(), to: text, since: day, back: z.boolean() }).optional(),
  returnedOn: day.optional(),
  archived: z.strictObject({ place: text, on: day }).optional().describe('Where the archive has it'),
});

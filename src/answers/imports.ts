import { z } from 'zod';
import { because, count, problemDocument, text, texts } from './parts.ts';

/** What a file has beside the rows that are read. */
const around = {
  sheets: z.array(z.strictObject({ sheet: text, rows: count })).describe('Sheets with rows, where several'),
  passedOver: z
    .array(z.strictObject({ sheet: text, says: text }))
    .describe('Sheets that are not read, and why'),
  unreadColumns: texts.describe('Columns that say nothing to the program'),
};
const place = { row: count, sheet: text.optional() };
const warnings = texts
  .optional()
  .describe('What the file itself has wrong, and where it differs from what is known');

const importedCase = z.strictObject({
  ...place,
  kind: z.enum(['referral', 'draft', 'unchanged', 'unusable']),
  caseNumber: text.optional(),
  id: text.optional(),
  missing: texts.optional(),
  says: text.optional(),
  warnings,
  check: because.optional().describe('What is to be checked by hand'),
});
export type ImportedCase = z.infer<typeof importedCase>;

/** `POST /imports`: what has been done with each row of a workbook of cases, or would be. */
export const importedCases = z.strictObject({
  dryRun: z.boolean(),
  rows: count,
  counts: z.record(importedCase.shape.kind, count),
  beyondTimeLimit: count,
  common: z
    .array(z.strictObject({ cite: text, says: text, rows: count }))
    .describe('What most rows have to be checked for, said once'),
  items: z.array(importedCase),
  ...around,
});
export type ImportedCases = z.infer<typeof importedCases>;

const importedFinding = z.strictObject({
  ...place,
  kind: z.enum(['brought-over', 'unchanged', 'unusable']),
  judge: text.optional(),
  name: text.optional(),
  caseNumber: text.optional(),
  says: text.optional(),
  warnings,
});
export type ImportedFinding = z.infer<typeof importedFinding>;

/** `POST /imports/prior-findings`: findings from before the system, and who is asked to countersign. */
export const importedFindings = z.strictObject({
  dryRun: z.boolean(),
  rows: count,
  counts: z.record(importedFinding.shape.kind, count),
  judges: z.array(z.strictObject({ judge: text, name: text, findings: count })),
  items: z.array(importedFinding),
  ...around,
});
export type ImportedFindings = z.infer<typeof importedFindings>;

const importedPerson = z.strictObject({
  ...place,
  kind: z.enum(['added', 'changed', 'unchanged', 'unusable']),
  person: text.optional(),
  name: text.optional(),
  department: text.optional(),
  offices: text.optional(),
  says: text.optional(),
  warnings,
});
export type ImportedPerson = z.infer<typeof importedPerson>;

const slip = z.strictObject({
  person: text,
  name: text,
  department: text,
  login: text,
  oneTimePassword: text,
});
export type Slip = z.infer<typeof slip>;

/** `POST /imports/people`: people and their offices, and the passwords of new accounts, told this once. */
export const importedPeople = z.strictObject({
  dryRun: z.boolean(),
  rows: count,
  counts: z.record(importedPerson.shape.kind, count),
  order: text.optional().describe('What becomes of the order of the adjudication committee'),
  accounts: count,
  slips: z.array(slip),
  items: z.array(importedPerson),
  ...around,
});
export type ImportedPeople = z.infer<typeof importedPeople>;

/** An import that goes on by itself: how far it has come, and at its end, this once, what has become of it. */
export const importJob = z.strictObject({
  id: text,
  phase: z.enum(['reading', 'working', 'ended']),
  done: count,
  total: count,
  cases: importedCases.optional(),
  'prior-findings': importedFindings.optional(),
  people: importedPeople.optional(),
  problem: problemDocument.optional(),
});
export type ImportJob = z.infer<typeof importJob>;

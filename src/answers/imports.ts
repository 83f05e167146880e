import { z } from 'zod';
import { because, count, text, texts } from './parts.ts';

const importedCase = z.strictObject({
  row: count,
  kind: z.enum(['referral', 'draft', 'unchanged', 'unusable']),
  caseNumber: text.optional(),
  id: text.optional(),
  missing: texts.optional(),
  says: text.optional(),
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
});
export type ImportedCases = z.infer<typeof importedCases>;

const importedFinding = z.strictObject({
  row: count,
  kind: z.enum(['brought-over', 'unchanged', 'unusable']),
  judge: text.optional(),
  name: text.optional(),
  caseNumber: text.optional(),
  says: text.optional(),
});
export type ImportedFinding = z.infer<typeof importedFinding>;

/** `POST /imports/prior-findings`: findings from before the system, and who is asked to countersign. */
export const importedFindings = z.strictObject({
  dryRun: z.boolean(),
  rows: count,
  counts: z.record(importedFinding.shape.kind, count),
  judges: z.array(z.strictObject({ judge: text, name: text, findings: count })),
  items: z.array(importedFinding),
});
export type ImportedFindings = z.infer<typeof importedFindings>;

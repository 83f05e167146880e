import { z } from 'zod';
import { actions, because, count, day, names, text, texts, version } from './parts.ts';

const recordFinding = z.strictObject({
  id: text,
  case: text,
  otherCases: texts.nullish().describe('The other numbers of the same judgment (R-28.10)'),
  on: day.describe('The day that counts'),
  grade: text,
  share: text,
  externalDocument: text.nullish(),
  committeeMonths: count.nullish(),
  withheldMonths: count.nullish(),
  review: text.optional(),
  source: text.optional(),
  decidedOn: day,
  confirmedOn: day,
  document: text.optional(),
  whether: z.enum(['open', 'no']).optional(),
  reversed: z.strictObject({ on: day, basis: text }).optional(),
});
export type RecordFinding = z.infer<typeof recordFinding>;

export const sanctionResult = z.strictObject({
  finding: text,
  absorbed: z.boolean(),
  rung: text.nullable(),
  conversion: z.strictObject({ from: texts, to: text, share: text }).nullable(),
  counted: texts,
  sanctions: texts,
  proposals: texts,
  allowanceMonths: z.strictObject({ rung: count, credited: count, toWithhold: count }),
  sensitiveTo: texts.optional(),
  because,
});
export type SanctionResult = z.infer<typeof sanctionResult>;

/** A count that still counts, for what and until when. */
const openUnit = z.strictObject({
  finding: text,
  grade: text,
  share: text,
  direct: z.boolean(),
  cost: count,
  windows: z.array(
    z.strictObject({
      for: z.enum(['conversion', 'ladder', 'five-in-two-years', 'three-years-running']),
      cites: texts,
      through: day.nullable(),
    }),
  ),
});
export type OpenUnit = z.infer<typeof openUnit>;

/** What one more finding would bring; shares that make no difference stand together. */
const oneMore = z.strictObject({ grade: text, shares: texts, result: sanctionResult });
export type OneMore = z.infer<typeof oneMore>;

const outlook = z.strictObject({ on: day, units: z.array(openUnit), oneMore: z.array(oneMore) });

const priorFindings = z.strictObject({
  batch: text,
  findings: z.array(recordFinding),
  document: text,
  countersignedOn: day.optional(),
});
export type PriorFindings = z.infer<typeof priorFindings>;

const judge = z.strictObject({ id: text, name: text, department: text });
export type JudgeListed = z.infer<typeof judge>;

/** `GET /judges`. */
export const judges = z.strictObject({ items: z.array(judge) });
export type Judges = z.infer<typeof judges>;

/** `GET /judges/{id}/record`. */
export const record = z.strictObject({
  judge: text,
  name: text,
  version,
  findings: z.array(recordFinding),
  results: z.array(sanctionResult),
  outlook,
  prior: z.array(priorFindings),
  lapsed: z
    .array(z.strictObject({ finding: text, after: sanctionResult }))
    .describe('Heavier results of a recomputation that have lapsed'),
  actions,
  names,
});
export type JudgeRecord = z.infer<typeof record>;

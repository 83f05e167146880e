import { z } from 'zod';
import { whetherSanctions } from '../vocabulary/sanctions.ts';
import { idsOf } from '../vocabulary/terms.ts';
import { count, day, text, texts } from './parts.ts';
import { paper } from './review-case.ts';

const served = z.strictObject({
  issuedOn: day,
  reasons: text.optional(),
  receipt: z
    .strictObject({ on: day, method: text.optional(), proof: text.optional(), entry: count, enteredBy: text })
    .optional(),
  extendedTo: day.optional(),
  lapsed: z.boolean().optional(),
});
export type Served = z.infer<typeof served>;

/** What a judge said: by the day it came in, and that of its entry where they differ. */
const statement = z.strictObject({
  text,
  on: day,
  late: z.boolean(),
  enteredOn: day.optional(),
  proof: text.optional(),
});
export type Statement = z.infer<typeof statement>;

const disclosure = served.extend({
  findings: texts,
  answers: z.array(statement).optional(),
  waived: z.boolean().optional(),
});
export type Disclosure = z.infer<typeof disclosure>;

const sanction = z.strictObject({
  kind: text,
  months: count.optional(),
  proposalOnly: z.boolean(),
  stage: text,
  issuedOn: day.optional(),
  dueOn: day.optional(),
  executedOn: day.optional(),
  document: text.optional(),
  restore: text.optional(),
  restoredOn: day.optional(),
  stands: count.optional(),
});
export type Sanction = z.infer<typeof sanction>;

const trackFinding = z.strictObject({
  finding: text,
  item: text,
  grade: text,
  share: text,
  opinion: z.strictObject({ sanctions: texts, months: count }).optional(),
  whether: z.enum(idsOf(whetherSanctions)).optional(),
});

/** One answerable judge’s own way from the vote to the end. */
const track = z.strictObject({
  stage: text,
  before: text.optional(),
  decidedOn: day.optional(),
  findings: z.array(trackFinding),
  sanctions: z.array(sanction),
  reversals: z.array(trackFinding.extend({ on: day, basis: text, document: paper })).optional(),
  awaited: z.strictObject({ finding: text, ladder: z.array(sanction).optional() }).optional(),
  lapsed: z.array(z.strictObject({ finding: text, rung: text, months: count })).optional(),
  actedOn: day.optional(),
  submittedOn: day.optional(),
  submittedFrom: text.optional(),
  referredToDisciplineOn: day.optional(),
  referredToDisciplineBy: texts.optional(),
  confirmedOn: day.optional(),
  returned: z.boolean().optional(),
  fresh: z.boolean().optional(),
  reopened: z.boolean().optional(),
});
export type Track = z.infer<typeof track>;

const reconsideration = z.strictObject({
  receivedOn: day,
  grounds: text,
  entry: count,
  enteredBy: text,
  enteredOn: day.optional(),
  proof: text.optional(),
  withdrawnOn: day.optional(),
  decidedOn: day.optional(),
  forOthers: z.boolean().optional(),
});

/** Everything of one judge concerned by the review; a judge sees their own, without `news` and the committee’s own `reasons`. */
export const concern = z.strictObject({
  notice: served.optional(),
  committee: texts.optional().describe('The committee that the notice named'),
  defenses: z.array(statement).optional(),
  disclosures: z.array(disclosure),
  decision: served.optional(),
  results: z.array(served).optional(),
  reconsideration: reconsideration.optional(),
  track: track.optional(),
  reasons: text.optional(),
  told: day.optional(),
  news: text.optional(),
  voted: z.boolean().optional(),
});
export type Concern = z.infer<typeof concern>;

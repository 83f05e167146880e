import { z } from 'zod';
import { actions, count, day, names, text, texts, version } from './parts.ts';

const counted = z.strictObject({ value: text, count });
export type Counted = z.infer<typeof counted>;
const grouped = z.array(counted);

/** `GET /statistics`: counts of the reviews that whoever asks sees whole. */
export const statistics = z.strictObject({
  total: count,
  overdue: count,
  beyondTimeLimit: count,
  stage: grouped,
  ground: grouped,
  opinion: grouped,
  confirmed: grouped,
  quality: grouped,
  category: grouped,
  division: grouped,
});
export type Statistics = z.infer<typeof statistics>;

const reviewerWorkload = z.strictObject({
  reviewer: text,
  cases: count,
  inTime: count,
  late: count,
  open: count,
  overdue: count,
  byCategory: z.array(
    z.strictObject({ category: text.optional(), cases: count, converted: text.optional() }),
  ),
  converted: text.optional(),
});
export type ReviewerWorkload = z.infer<typeof reviewerWorkload>;

/** `GET /workload`. */
export const workload = z.strictObject({
  version,
  from: day,
  to: day,
  reviewers: z.array(reviewerWorkload),
  coefficients: z.array(
    z.strictObject({
      category: text,
      coefficient: text,
      from: day,
      minutesNumber: text,
      minutesOn: day,
      numberReason: text.optional(),
      files: texts.optional().describe('SHA-256 of the scan of minutes that came late'),
      pending: z
        .strictObject({ by: text, on: day })
        .optional()
        .describe('Entered by late minutes, and not yet checked by somebody of another office: not in force'),
    }),
  ),
  actions,
  names,
});
export type Workload = z.infer<typeof workload>;

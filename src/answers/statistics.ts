import { z } from 'zod';
import { actions, count, day, names, text, version } from './parts.ts';

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
    z.strictObject({ category: text, coefficient: text, from: day, minutesNumber: text, minutesOn: day }),
  ),
  actions,
  names,
});
export type Workload = z.infer<typeof workload>;

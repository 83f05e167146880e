import { z } from 'zod';
import { count, day, dueDay, next, text, texts, version } from './parts.ts';

/** One line of `GET /reviews`: `judge` and `limited` sights lack most of it. */
const registerRow = z.strictObject({
  id: text,
  version,
  number: text.nullable(),
  caseNumber: text,
  otherCaseNumbers: texts.describe('The other numbers of a judgment given under several'),
  stage: text,
  referredOn: day,
  sight: z.enum(['judge', 'whole', 'limited']).describe('How much of the review is shown'),
  caseCourt: text.nullish(),
  cause: text.nullish(),
  category: text.nullish(),
  parties: texts.optional(),
  filedOn: day.nullish(),
  caseClosedOn: day.nullish(),
  decidedOn: day.nullish(),
  closedOn: day.nullish(),
  grounds: texts.optional(),
  sources: texts.optional(),
  missing: texts.optional(),
  division: text.nullish(),
  handlingJudge: text.nullish(),
  reviewer: text.nullish(),
  opinion: text.nullish(),
  qualityGrade: text
    .nullish()
    .describe('The quality grade of the case (6(1)), voted, or from its confirmed findings'),
  registeredOn: day.nullish(),
  beyondTimeLimit: z.boolean().optional(),
  closing: text.nullish(),
  dueOn: day.nullish(),
  dueClock: text.nullish(),
  meeting: text.nullish(),
  due: dueDay.optional(),
});
export type RegisterRow = z.infer<typeof registerRow>;

/** `GET /reviews`. */
export const register = z.strictObject({ items: z.array(registerRow), total: count, next });
export type Register = z.infer<typeof register>;

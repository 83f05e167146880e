import { z } from 'zod';
import { sanctionStates } from '../vocabulary/sanctions.ts';
import { idsOf } from '../vocabulary/terms.ts';
import { because, count, day, names, text, texts } from './parts.ts';

/** What is to be done with a sanction, or has been done. */
const state = z.enum(idsOf(sanctionStates));
export type SanctionState = z.infer<typeof state>;

const month = text.describe('`YYYY-MM`');
const ofCase = z.strictObject({ judge: text, review: text, case: text });

const sanctionLine = ofCase.extend({
  number: text.optional(),
  rung: text.nullable(),
  confirmedOn: day.optional(),
  kind: text,
  months: count.optional(),
  proposalOnly: z.boolean(),
  issuedOn: day.optional(),
  dueOn: day.optional(),
  executedOn: day.optional(),
  document: text.optional(),
  restoredOn: day.optional(),
  stands: count.optional(),
  state,
  owners: texts,
  mine: z.boolean(),
});
export type SanctionLine = z.infer<typeof sanctionLine>;

/** `GET /sanctions`. */
export const sanctions = z.strictObject({ items: z.array(sanctionLine), names });
export type Sanctions = z.infer<typeof sanctions>;

const ofMonths = ofCase.extend({ ordered: count, stands: count });

const withheld = ofMonths.extend({
  rung: text.nullable(),
  from: month,
  through: month,
  place: count,
  coincides: z.boolean(),
  state,
  executedOn: day.nullable(),
  because,
});
export type Withheld = z.infer<typeof withheld>;

const refund = ofMonths.extend({ months: count, restoredOn: day.nullable() });
export type Refund = z.infer<typeof refund>;

/** `GET /allowances?month=2026-05`. */
export const allowances = z.strictObject({
  month,
  judges: count,
  items: z.array(withheld),
  refunds: z.array(refund),
  names,
});
export type WithheldMonth = z.infer<typeof allowances>;

import { z } from 'zod';
import { courtDate } from '../../core/time/court-date.ts';

/** A period in a question: either of its days may be left open. */
export const periodFields = { from: courtDate.optional(), to: courtDate.optional() };

/** Refuses a period that ends before it begins: its answer would be empty and look like one. */
export function notBackwards(
  { from, to }: { readonly from?: string | undefined; readonly to?: string | undefined },
  context: z.RefinementCtx,
): void {
  if (from === undefined || to === undefined || from <= to) return;
  context.addIssue({
    code: 'custom',
    path: ['to'],
    message: 'is before the first day',
    params: { zh: '早于起始日' },
  });
}

/** A period and nothing else. */
export const period = z.strictObject(periodFields).superRefine(notBackwards);

import { z } from 'zod';
import { courtDate } from '../../core/time/court-date.ts';
import { problem } from './problems.ts';

/** A day comes first, or a review’s number, or what stands for either where there is none. */
const place = z.tuple([z.string().max(200).refine(isKept), z.string().max(200).refine(isKept)]);

function isKept(text: string): boolean {
  return !/[\0\p{Surrogate}]/u.test(text);
}

type Place = readonly [string, string];

/** The place in a list in the order of days: after a day, or after those that have none. */
export function placeOfDay(cursor: Place | undefined): Place | undefined {
  const first = cursor?.[0];
  if (first === undefined || /^-?infinity$/.test(first) || courtDate.safeParse(first).success) return cursor;
  throw problem(400, 'malformed', {
    zh: '“cursor”填写有误：不是有效的分页位置。',
    en: 'Field “cursor” is not right: not a cursor.',
  });
}

/** How a list is paged: a limit, and the place after which the next page begins. */
export const pageFields = {
  limit: z.coerce.number().int().min(1).max(200).default(50),
  cursor: z
    .string()
    .max(500)
    .transform((text, context) => {
      const read = place.safeParse(parsed(text));
      if (read.success) return read.data;
      context.addIssue({ code: 'custom', message: 'not a cursor', params: { zh: '不是有效的分页位置' } });
      return z.NEVER;
    })
    .optional(),
};

function parsed(text: string): unknown {
  try {
    return JSON.parse(Buffer.from(text, 'base64url').toString('utf8'));
  } catch {
    return undefined;
  }
}

import { z } from 'zod';

/** How a list is paged: a limit, and the place after which the next page begins. */
export const pageFields = {
  limit: z.coerce.number().int().min(1).max(200).default(50),
  cursor: z
    .string()
    .max(500)
    .transform((text, context) => {
      const read = z.tuple([z.string(), z.string()]).safeParse(parsed(text));
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

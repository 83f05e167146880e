import { z } from 'zod';
import { count, day, names, text } from './parts.ts';

const line = z.strictObject({
  review: text,
  number: text,
  case: text,
  holder: text.optional().describe('Who signed for it last; nobody before the first hand-over'),
  since: day.optional(),
  volumes: count.optional(),
  pages: count.optional(),
  pendingTo: text.optional().describe('To whom it was handed over and who has not signed yet'),
  pendingSince: day.optional(),
  archived: z
    .literal(true)
    .optional()
    .describe('The review is archived; the dossier is to go to the archive'),
  afterOffice: z
    .enum(['left', 'no-keeper'])
    .optional()
    .describe('Held by somebody who has left the court, or the office in which they kept it'),
});
export type CustodyLine = z.infer<typeof line>;

/** `GET /custody`: the dossiers of reviews, until they are handed to the archive (Art. 14). */
export const custody = z.strictObject({ items: z.array(line), names });
export type Custody = z.infer<typeof custody>;

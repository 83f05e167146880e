import { z } from 'zod';
import { day, text } from './parts.ts';

const circularRow = z.strictObject({ id: text, title: text, publishedOn: day });

/** `GET /circulars`. */
export const circulars = z.strictObject({ items: z.array(circularRow) });
export type Circulars = z.infer<typeof circulars>;

/** `GET /circulars/{id}`. */
export const circular = circularRow.extend({ text });
export type Circular = z.infer<typeof circular>;

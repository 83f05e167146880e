import { z } from 'zod';

/** What several answers are made of. A day is `YYYY-MM-DD`, an instant RFC 3339. */
export const day = z.iso.date();
export const instant = z.iso.datetime({ offset: true });
export const text = z.string();
export const texts = z.array(text);
export const count = z.number().int().min(0);
export const version = count.describe('What `If-Match` is compared with');
export const next = text.nullable().describe('The `cursor` of the next page');

export const reason = z.strictObject({ cite: text, says: text });
export type Because = z.infer<typeof reason>;
export const because = z.array(reason);

export const both = z.strictObject({ zh: text, en: text });
export const names = z.record(text, text).describe('The names of everybody who is mentioned, by id');

export const fieldProblem = z.strictObject({ field: text, says: text });
export type FieldProblem = z.infer<typeof fieldProblem>;

/** A problem document (RFC 9457): a code for programs, reasons with their citations for people. */
export const problemDocument = z.strictObject({
  type: text,
  title: text,
  status: z.number().int(),
  detail: text,
  code: text,
  because,
  fields: z.array(fieldProblem).optional(),
});
export type ProblemDocument = z.infer<typeof problemDocument>;

export const action = z.strictObject({
  name: text,
  title: text,
  allowed: z.boolean(),
  refusal: z.strictObject({ code: text, because }).optional(),
});
export type Action = z.infer<typeof action>;
export const actions = z.array(action);

/** A day by which something has to be done; all absent when there is none. */
export const dueDay = z.strictObject({
  dueOn: day.optional(),
  daysLeft: z.number().int().optional(),
  provisional: z.boolean().optional(),
  clock: text.optional(),
  because: because.optional(),
});
export type DueDay = z.infer<typeof dueDay>;

export const task = z.strictObject({
  command: text,
  title: text,
  judge: text.optional(),
  sanction: text.optional(),
  optional: z.boolean(),
  waits: because.optional().describe('It is theirs, and can’t be done yet: why'),
  ...dueDay.shape,
});
export type Task = z.infer<typeof task>;

/** What commands are given on. */
export const kind = z.enum(['review', 'meeting', 'record', 'people', 'readings', 'calendar', 'circular']);
export type Kind = z.infer<typeof kind>;

/** What has happened: the events of a command with their places in the log. */
export const done = z.strictObject({
  id: text,
  version,
  events: z.array(z.strictObject({ type: text, stream: text, position: count })),
  notes: because,
});
export type Done = z.infer<typeof done>;

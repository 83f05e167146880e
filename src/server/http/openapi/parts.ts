import { z } from 'zod';

/** What several answers are made of. A day is `YYYY-MM-DD`, an instant RFC 3339. */
export const day = z.iso.date();
export const instant = z.iso.datetime({ offset: true });
export const text = z.string();
export const texts = z.array(text);
export const count = z.number().int().min(0);

export const because = z.array(z.strictObject({ cite: text, says: text }));
export const both = z.strictObject({ zh: text, en: text });
export const names = z.record(text, text);

/** A problem document (RFC 9457): a code for programs, reasons with their citations for people. */
export const problemDocument = z.strictObject({
  type: text,
  title: text,
  status: z.number().int(),
  detail: text,
  code: text,
  because,
  fields: z.array(z.strictObject({ field: text, says: text })).optional(),
});

export const action = z.strictObject({
  name: text,
  title: text,
  allowed: z.boolean(),
  refusal: z.strictObject({ code: text, because }).optional(),
});
export const actions = z.array(action);

export const dueDay = {
  dueOn: day.optional(),
  daysLeft: z.number().int().optional(),
  provisional: z.boolean().optional(),
  clock: text.optional(),
  because: because.optional(),
};

export const task = {
  command: text,
  title: text,
  judge: text.optional(),
  sanction: text.optional(),
  optional: z.boolean(),
  waits: because.optional().describe('It is theirs, and can’t be done yet: why'),
  ...dueDay,
};

export const office = z.strictObject({
  office: text,
  name: text,
  source: text.optional(),
  categories: texts.optional(),
});

export const person = {
  id: text,
  name: text,
  department: text,
  inQuota: z.boolean(),
};

export const court = z.strictObject({
  name: text,
  code: text,
  level: z.enum(['basic', 'intermediate', 'high']),
  superior: text.optional(),
});

export const version = count.describe('What `If-Match` is compared with');

/** What has happened: the events of a command with their places in the log. */
export const done = z.strictObject({
  id: text,
  version,
  events: z.array(z.strictObject({ type: text, stream: text, position: count })),
  notes: because,
});

export const persons = z.array(z.strictObject({ ...person, offices: z.array(office) }));

export const session = z.strictObject({
  person: z.strictObject(person),
  offices: z.array(office),
  committee: z.enum(['chair', 'executive-vice-chair', 'vice-chair', 'member']).nullable(),
  deputizesFor: persons,
  court,
  today: day,
  demonstration: z.boolean(),
  passwordMustChange: z.boolean(),
});

export const verification = z.strictObject({
  running: z.strictObject({ checked: count, size: count }).nullable(),
  last: z.looseObject({ at: text, person: text, entries: count, broken: text.nullable() }).nullable(),
});

/** What a question answers, and what it is called in a list of operations. */
export interface Answered {
  readonly summary: string;
  readonly answer: z.ZodType;
  /** Answers a file as well, when `format` asks for one. */
  readonly file?: boolean;
}

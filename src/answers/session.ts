import { z } from 'zod';
import { committeeTitles } from '../vocabulary/court.ts';
import { idsOf } from '../vocabulary/terms.ts';
import { day, names, text, texts } from './parts.ts';

const office = z.strictObject({
  office: text,
  name: text,
  source: text.optional(),
  categories: texts.optional(),
});

const identity = z.strictObject({ id: text, name: text, department: text, inQuota: z.boolean() });

/** A person with the offices of the day. */
export const person = identity.extend({ offices: z.array(office) });
export type Person = z.infer<typeof person>;

export const court = z.strictObject({
  name: text,
  code: text,
  level: z.enum(['basic', 'intermediate', 'high']),
  superior: text.optional(),
});

/** `GET /session`: who is signed in. */
export const session = z.strictObject({
  person: identity,
  offices: z.array(office),
  committee: z.enum(idsOf(committeeTitles)).nullable(),
  deputizesFor: z.array(person),
  court,
  qualityNames: names.describe(
    'What the court calls the quality grades (6(1)), in the language of the answer',
  ),
  today: day,
  demonstration: z.boolean(),
  passwordMustChange: z.boolean(),
});
export type Me = z.infer<typeof session>;

/** `GET /session/people`: nobody in a real court. */
export const peopleToSignIn = z.strictObject({ people: z.array(person) });
export type PeopleToSignIn = z.infer<typeof peopleToSignIn>;

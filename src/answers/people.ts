import { z } from 'zod';
import { actions, because, count, day, text, texts, version } from './parts.ts';
import { court, person } from './session.ts';

const heldOffice = z.strictObject({
  office: text,
  from: day,
  until: day.optional(),
  categories: texts.optional(),
  source: text.optional(),
});

const registered = person.extend({
  from: day,
  until: day.optional(),
  outside: z.boolean().optional(),
  sounds: texts.describe('How the name is typed by its sound, whole and by initials'),
  held: z.array(heldOffice),
});
export type Registered = z.infer<typeof registered>;

/** `GET /people`; who is whose relative is for those who keep the register. */
export const people = z.strictObject({
  version,
  court,
  people: z.array(registered),
  leave: z.array(z.strictObject({ person: text, from: day, until: day })),
  deputies: z.array(
    z.strictObject({
      person: text,
      deputy: text,
      from: day,
      until: day.optional(),
      handedOver: z.boolean().optional(),
    }),
  ),
  relatives: z.array(z.tuple([text, text])).optional(),
  qualityNames: z
    .record(text, z.strictObject({ zh: text, en: text }))
    .describe('What the court calls the quality grades (6(1))'),
  actions,
});
export type People = z.infer<typeof people>;

const draw = z.strictObject({
  review: text,
  number: text.optional(),
  members: texts,
  recused: texts,
  onLeave: texts,
  assigned: text,
  skipped: z.array(z.strictObject({ member: text, reason: text })),
  fromOwed: z.boolean(),
  nextMember: text,
  owed: texts,
});
export type Draw = z.infer<typeof draw>;

/** `GET /people/committee`. */
export const committee = z.strictObject({
  members: z.array(z.strictObject({ person: text, title: text, name: text })),
  order: z.array(z.strictObject({ person: text, name: text })),
  rotation: z.strictObject({ members: texts, cursor: count, owed: texts }),
  draws: z.array(draw),
});
export type Committee = z.infer<typeof committee>;

const work = z.strictObject({
  on: z.strictObject({ kind: text, id: text }),
  about: text,
  title: text,
  goes: z.boolean(),
  because,
  instead: z.strictObject({ command: text, title: text }).optional(),
});
export type Work = z.infer<typeof work>;

/** `GET /people/{id}/open-work`. */
export const openWork = z.strictObject({ items: z.array(work) });
export type WorkInHand = z.infer<typeof openWork>;

import { z } from 'zod';
import { both, kind, text, texts } from './parts.ts';

/** A section or sentence of the Opinion, an article, paragraph or item of the Measures, as printed. */
const provision = z.strictObject({
  id: text.describe('As citations name it: `O3`, `O3:2`, `28`, `28(3)`'),
  kind: z.enum(['section', 'sentence', 'article', 'paragraph', 'item']),
  heading: text,
  text,
});
export type Provision = z.infer<typeof provision>;

/** `GET /law`. */
export const law = z.strictObject({ provisions: z.array(provision) });
export type Law = z.infer<typeof law>;

const errorItem = z.strictObject({
  item: text,
  grade: text,
  words: both,
  limbs: z.array(z.strictObject({ act: both, requires: texts })),
  catchAll: z.boolean(),
});
export type ErrorItem = z.infer<typeof errorItem>;

const ground = z.strictObject({ id: text, words: both, department: text, directed: z.boolean() });
export type Ground = z.infer<typeof ground>;

/** `GET /reference`: the words of the Measures that forms show beside what they govern. */
export const reference = z.strictObject({
  items: z.array(errorItem),
  elements: z.record(
    text,
    z.strictObject({
      words: both,
      evidence: both,
      paper: z
        .enum(['ruling', 'body'])
        .optional()
        .describe('Shown by a paper that the finding names, and not by a tick'),
    }),
  ),
  exclusions: z.array(z.strictObject({ item: text, words: both })),
  grounds: z.array(ground),
  laws: z.array(both).describe('What the laws are called that citations name by their English name'),
});
export type Reference = z.infer<typeof reference>;

const size = z.number().int().optional();

/** The part of JSON Schema (2020-12) that describes the fields of commands. */
const fieldSchema = z
  .strictObject({
    $schema: text.optional(),
    description: text.optional(),
    type: z.enum(['object', 'array', 'string', 'integer', 'number', 'boolean', 'null']).optional(),
    get properties() {
      return z.record(text, fieldSchema).optional();
    },
    required: texts.optional(),
    get items() {
      return fieldSchema.optional();
    },
    enum: texts.optional(),
    const: text.optional(),
    default: z.unknown().optional(),
    get oneOf() {
      return z.array(fieldSchema).optional();
    },
    get anyOf() {
      return z.array(fieldSchema).optional();
    },
    get additionalProperties() {
      return z.union([z.boolean(), fieldSchema]).optional();
    },
    get propertyNames() {
      return fieldSchema.optional();
    },
    minItems: size,
    maxItems: size,
    minLength: size,
    maxLength: size,
    minimum: size,
    maximum: size,
    pattern: text.optional(),
    format: text.optional(),
    /** Of a day: what it may not precede, and not follow; the page of commands says what the names mean. */
    notBefore: texts.optional(),
    notAfter: texts.optional(),
  })
  .meta({ id: 'FieldSchema' });
export type FieldSchema = z.infer<typeof fieldSchema>;

const command = z.strictObject({
  name: text,
  resource: kind,
  title: both,
  help: both.optional(),
  cites: texts,
  by: texts,
  stages: z.union([texts, z.literal('any')]),
  creates: z.boolean(),
  several: z.boolean().describe('It can be given for several at once'),
  events: texts,
  refusals: texts,
  fields: fieldSchema,
});
export type CommandWords = z.infer<typeof command>;

/** `GET /commands`: every command with the schema of its fields. */
export const commands = z.strictObject({ commands: z.array(command) });
export type Commands = z.infer<typeof commands>;

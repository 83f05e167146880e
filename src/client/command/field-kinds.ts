import type { FieldSchema as Schema } from '../../answers/reference.ts';

const personFields = [
  'judge',
  'person',
  'whom',
  'presider',
  'attending',
  'recused',
  'judges',
  'one',
  'other',
  'deputy',
  'referredBy',
  'order',
  'to',
];

export type FieldKind =
  | 'choice'
  | 'choices'
  | 'options'
  | 'day'
  | 'person'
  | 'persons'
  | 'yes-no'
  | 'number'
  | 'long'
  | 'text'
  | 'scan'
  | 'texts'
  | 'list'
  | 'group';

/** A day is a text without any limit of length: the API checks it as a calendar date. */
function isDay(schema: Schema): boolean {
  return (
    schema.type === 'string' &&
    (schema.format === 'date' || (!schema.maxLength && !schema.pattern && !schema.enum))
  );
}

function isPerson(name: string, schema: Schema): boolean {
  return personFields.includes(name) && schema.type === 'string' && (schema.maxLength ?? 0) <= 64;
}

/** With which kind of input a field is asked for. */
export function kindOf(name: string, schema: Schema, offered: boolean): FieldKind {
  if (schema.type === 'array') return kindOfList(name, schema.items ?? {}, offered);
  if (schema.type === 'object') return 'group';
  if (schema.type === 'boolean') return 'yes-no';
  if (schema.type === 'integer' || schema.type === 'number') return offered ? 'options' : 'number';
  if (offered) return 'options';
  if (/scan$/i.test(name)) return 'scan';
  if (schema.enum) return 'choice';
  if (isDay(schema)) return 'day';
  if (isPerson(name, schema)) return 'person';
  return (schema.maxLength ?? 0) > 2000 ? 'long' : 'text';
}

function kindOfList(name: string, items: Schema, offered: boolean): FieldKind {
  if (items.type === 'object') return 'list';
  if (items.enum || offered) return 'choices';
  return isPerson(name, items) || (name === 'members' && items.maxLength === 64) ? 'persons' : 'texts';
}

import { describe, expect, it } from 'vitest';
import type { FieldSchema as Schema } from '../../answers/reference.ts';
import { schemaAt, wrongWith } from './field-problem.ts';

const line: Schema = { type: 'string', minLength: 2, maxLength: 5 };
const clock: Schema = { type: 'string', pattern: '^([01]\\d|2[0-3]):[0-5]\\d$' };
const count: Schema = { type: 'integer', minimum: 1, maximum: 9 };
const list: Schema = { type: 'array', minItems: 2, maxItems: 3 };

describe('what is wrong with a field', () => {
  it.each([
    [undefined, line, 'ui.required'],
    ['  ', line, 'ui.required'],
    [[], list, 'ui.required'],
    ['a', line, 'ui.tooShort'],
    ['ab', line, undefined],
    [' abcde ', line, undefined],
    ['abcdef', line, 'ui.tooLong'],
    ['23:59', clock, undefined],
    ['24:00', clock, 'ui.wrongShape'],
    [0, count, 'ui.atLeast'],
    [1, count, undefined],
    [9, count, undefined],
    [10, count, 'ui.atMost'],
    [['a'], list, 'ui.tooFew'],
    [['a', 'b'], list, undefined],
    [['a', 'b', 'c', 'd'], list, 'ui.tooMany'],
    [false, { type: 'boolean' } as Schema, undefined],
  ])('%j under %j is %s', (value, schema, key) => {
    expect(wrongWith(value, schema, true)?.key).toBe(key);
  });

  it('says by how much a text is too long', () => {
    expect(wrongWith('abcdefg', line, false)?.parameters).toEqual({ max: 5, over: 2 });
  });

  it('is nothing where an optional field is left empty', () => {
    for (const value of [undefined, '', ' ', []]) expect(wrongWith(value, line, false)).toBeUndefined();
  });
});

describe('the schema of a field', () => {
  const fields: Schema = {
    properties: {
      document: { required: ['number'], properties: { number: line } },
      sheet: { required: ['number'], properties: { number: line } },
      rows: { items: { properties: { on: clock } } },
      answer: { oneOf: [{ properties: {} }, { required: ['name'], properties: { name: line } }] },
      byJudge: { additionalProperties: count },
    },
    required: ['rows', 'sheet', 'answer'],
  };

  it.each([
    [['document', 'number'], line, false],
    [['sheet', 'number'], line, true],
    [['rows'], fields.properties?.rows, true],
    [['rows', 0, 'on'], clock, false],
    [['answer', 'name'], line, true],
    [['byJudge', 'cao'], count, false],
    [['nowhere'], {}, false],
  ])('at %j is found', (path, schema, required) => {
    expect(schemaAt(fields, path)).toEqual({ schema, required });
  });
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { canonical, NotCanonical } from './canonical.ts';

describe('canonical JSON', () => {
  test.each([
    ['{"b":1,"a":[true,null,"é"]}', '{"a":[true,null,"é"],"b":1}'],
    ['{"\\u20ac":1,"\\r":2,"1":3,"😀":4,"\\ufb00":5}', '{"\\r":2,"1":3,"€":1,"😀":4,"\ufb00":5}'],
    ['"\\u000f\\n\\u0041\\u0022\\/"', '"\\u000f\\nA\\"/"'],
    ['{"质":{"评":"查"},"a":{}}', '{"a":{},"质":{"评":"查"}}'],
    ['-0', '0'],
  ])('writes %s as %s', (input, expected) => {
    expect(canonical(JSON.parse(input))).toBe(expected);
  });

  test.each<[string, unknown, string]>([
    ['a fraction', { a: [1.5] }, 'a[0]'],
    ['an unsafe integer', { a: 2 ** 53 }, 'a'],
    ['NaN', [Number.NaN], '[0]'],
    ['a date', { on: { day: new Date(0) } }, 'on.day'],
    ['a bigint', 1n, ''],
    ['a function', { f: () => 1 }, 'f'],
    ['a map', new Map(), ''],
    ['a hole', new Array(1), '[0]'],
    ['a string not in NFC', { name: 'e\u0301' }, 'name'],
    ['a key not in NFC', { 'e\u0301': 1 }, 'e\u0301'],
    ['half a surrogate pair', '\ud83d', ''],
    ['a symbol key', { [Symbol('s')]: 1 }, ''],
  ])('refuses %s and names its place', (_, value, path) => {
    expect(() => canonical(value)).toThrow(NotCanonical);
    expect(() => canonical(value)).toThrow(expect.objectContaining({ path }));
  });

  test('leaves out a property that is undefined', () => {
    expect(canonical({ a: undefined, b: 1 })).toBe('{"b":1}');
  });

  test('gives the same text for the same value, however it was made', () => {
    const leaf = fc.oneof(
      fc.string({ unit: 'grapheme' }).map((s) => s.normalize('NFC')),
      fc.maxSafeInteger(),
      fc.boolean(),
    );
    const value = fc.letrec((tie) => ({
      node: fc.oneof(
        leaf,
        fc.array(tie('node')),
        fc.dictionary(fc.string({ unit: 'binary-ascii' }), tie('node')),
      ),
    })).node;
    fc.assert(
      fc.property(value, (v) => {
        const text = canonical(v);
        expect(canonical(JSON.parse(text))).toBe(text);
      }),
    );
  });
});

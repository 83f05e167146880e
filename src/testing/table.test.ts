import { expect, it } from 'vitest';
import { table } from './table.ts';

it('a table gives a row for each line below its headings', () => {
  expect(table('a | b\n--|--\n1 | x y\n\n 2 | ')).toEqual([
    { a: '1', b: 'x y' },
    { a: '2', b: '' },
  ]);
});

it('a table refuses a row with too few or too many columns, and no headings', () => {
  expect(() => table('a | b\n1')).toThrow('not 2 columns');
  expect(() => table('a\n1 | 2')).toThrow('not 1 columns');
  expect(() => table('')).toThrow('headings');
});

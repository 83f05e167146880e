import { describe, expect, it } from 'vitest';
import type { Reason } from '../../core/kernel/reason.ts';
import { commonChecks } from './common-checks.ts';

const check = (words: string): Reason => ({ cite: '9', says: { zh: words, en: words } });

/** Rows as letters, a letter a check: `ab a -` are three rows, the last with nothing to check. */
const rowsOf = (text: string) =>
  text
    .split(' ')
    .map((letters) => (letters === '-' ? {} : { check: [...letters].map((letter) => check(letter)) }));

describe('what is to be checked in most rows', () => {
  it.each([
    ['a a a', 'a 3'],
    ['a a -', 'a 2'],
    ['a a - -', ''],
    ['a', ''],
    ['a -', ''],
    ['ab ab a b', 'a 3, b 3'],
    ['b ab ab ab', 'b 4, a 3'],
    ['a b c d', ''],
    ['- -', ''],
  ])('of %s is told together: %s', (rows, told) => {
    const found = commonChecks(rowsOf(rows)).map((each) => `${each.says.zh} ${each.rows}`);
    expect(found.join(', ')).toBe(told);
  });
});

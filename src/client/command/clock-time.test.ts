import { expect, it } from 'vitest';
import { clockTime } from './clock-time.ts';

it.each([
  ['0900', '09:00'],
  ['9:00', '09:00'],
  ['900', '09:00'],
  ['09:00', '09:00'],
  ['０９：００', '09:00'],
  ['9：00', '09:00'],
  [' 14:30 ', '14:30'],
  ['9', '9'],
  ['noon', 'noon'],
])('a time typed as %s is kept as %s', (typed, kept) => {
  expect(clockTime(typed)).toBe(kept);
});

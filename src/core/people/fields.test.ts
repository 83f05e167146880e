import { describe, expect, it } from 'vitest';
import { table } from '../../testing/table.ts';
import { timeOfDay } from './fields.ts';

const times = table(`
  typed  | is
  -------|------
  09:00  | 09:00
  9:00   | 09:00
  0900   | 09:00
  900    | 09:00
  ９：００ | 09:00
  23:59  | 23:59
  2359   | 23:59
  24:00  |
  2400   |
  9:60   |
  9      |
  上午九点 |
`);

describe('a time of day', () => {
  it.each(times)('typed $typed is $is', ({ typed, is }) => {
    const read = timeOfDay.safeParse(typed);
    expect(read.success ? read.data : '').toBe(is);
  });
});

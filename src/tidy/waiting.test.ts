import { describe, expect, it } from 'vitest';
import { filesUnder } from './files.ts';

/** Waiting for time to pass, in place of what it is that has to come: too long beside an idle core, too short beside a busy one. */
const idle: readonly (readonly [string, RegExp])[] = [
  ['half a second of silence', /networkidle/],
  ['a length of time', /\bwaitForTimeout\s*\(/],
  ['a bound of its own', /\btimeout:\s*[1-9]\d?_?\d{3}\b(?!_)/],
];

/** Between two looks at a condition, or where a picture may be missed. */
const excused: Readonly<Record<string, readonly string[]>> = {
  'e2e/support/person.ts': ['a length of time'],
  'e2e/support/select.ts': ['a length of time'],
  'e2e/support/court.ts': ['a bound of its own'],
};

const found = (text: string) => idle.filter(([, pattern]) => pattern.test(text)).map(([name]) => name);

describe('a test in the browser', () => {
  const files = filesUnder('e2e').map(({ path, text }) => [path, text] as const);
  it.each(files)('%s waits for a condition', (path, text) => {
    expect(found(text)).toEqual(excused[path] ?? []);
  });

  it.each([
    ["await page.waitForLoadState('networkidle');", 'half a second of silence'],
    ['await page.waitForTimeout(500);', 'a length of time'],
    ['await row.waitFor({ timeout: 5_000 });', 'a bound of its own'],
  ])('is found out by %s', (text, name) => {
    expect(found(text)).toEqual([name]);
  });
});

import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { readingsPage } from '../cli/readings.ts';

it('docs/readings.md is what the register of readings gives (node tools/pages.mjs)', () => {
  expect(readFileSync(new URL('../../docs/readings.md', import.meta.url), 'utf8')).toBe(readingsPage());
});

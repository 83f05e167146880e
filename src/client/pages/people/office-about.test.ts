import { describe, expect, it } from 'vitest';
import { askedOf, officeFields } from './office-about.ts';

describe('an office in a form', () => {
  it.each([
    ['vice-president', 'categories'],
    ['source-clerk', 'source'],
    ['judge', undefined],
    [undefined, undefined],
  ])('%s asks for %s', (office, asked) => {
    expect(askedOf(office)).toBe(asked);
  });

  const typed = { categories: ['civil'], source: 'case-filing', from: '2026-01-05' };
  it.each([
    ['vice-president', { categories: ['civil'] }],
    ['source-clerk', { source: 'case-filing' }],
    ['judge', {}],
  ])('%s leaves behind what was typed for the office chosen before', (office, kept) => {
    expect(officeFields({ office, ...typed })).toEqual({ office, from: '2026-01-05', ...kept });
  });
});

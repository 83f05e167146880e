import { describe, expect, it } from 'vitest';
import { datedIn, dayIn, instantIn } from './dates.ts';

describe('dates', () => {
  it.each([
    ['zh', '2026-03-02', '2026年3月2日'],
    ['en', '2026-03-02', '2 Mar 2026'],
  ] as const)('are written in %s as one says them', (locale, day, words) => {
    expect(dayIn(locale, day)).toBe(words);
  });

  it.each([
    ['2026-03-02', '2 Mar 2026'],
    ['2026-12-31T16:30:00.000Z', '1 Jan 2027 00:30'],
    ['2026-03-02之决定', '2026-03-02之决定'],
    ['送达回证', '送达回证'],
  ])('are told from other values: %s', (value, words) => {
    expect(datedIn('en', value)).toBe(words);
  });

  it('show instants in Beijing, whatever zone the machine is in', () => {
    expect(instantIn('zh', '2026-12-31T16:30:00.000Z')).toBe('2027年1月1日 00:30');
  });
});

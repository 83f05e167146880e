import { describe, expect, it } from 'vitest';
import { table } from '../../testing/table.ts';
import { daysInWords, sayIn } from './days-in-words.ts';

describe('days in a text', () => {
  it.each(
    table(`
      written                    | zh                           | en
      至2026-03-02届满           | 至2026年3月2日届满           | 至2 Mar 2026届满
      2026-01-01至2026-12-31     | 2026年1月1日至2026年12月31日 | 1 Jan 2026至31 Dec 2026
      “2026-02-30”               | “2026-02-30”                 | “2026-02-30”
      no. 12026-03-02            | no. 12026-03-02              | no. 12026-03-02
      2026-03-02-1               | 2026-03-02-1                 | 2026-03-02-1
      by 2028-02-29.             | by 2028年2月29日.            | by 29 Feb 2028.
    `),
  )('are said as people write them: $written', ({ written = '', zh, en }) => {
    expect([daysInWords(written, 'zh'), daysInWords(written, 'en')]).toEqual([zh, en]);
  });

  it('are said in the language of the text', () => {
    const text = { zh: '期限至2026-10-08届满。', en: 'The days end on 2026-10-08.' };
    expect(sayIn(text, 'zh')).toBe('期限至2026年10月8日届满。');
    expect(sayIn(text, 'en')).toBe('The days end on 8 Oct 2026.');
  });
});

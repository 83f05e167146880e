import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readingRegister } from '../core/readings/register.ts';

const plain = (text: string) => text.normalize('NFKC').replace(/\s+/g, '');
const source = plain(readFileSync(new URL('../../law/qianguo-2019.zh-CN.txt', import.meta.url), 'utf8'));

describe('quotes of the law', () => {
  it.each(readingRegister.map((reading) => [reading.id, reading.quotes] as const))(
    'in reading %s stand in the texts word for word',
    (_, quotes) => {
      expect(quotes.length).toBeGreaterThan(0);
      for (const quote of quotes) expect(source).toContain(plain(quote));
    },
  );
});

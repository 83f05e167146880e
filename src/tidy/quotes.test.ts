import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readingRegister } from '../core/readings/register.ts';
import { filesUnder } from './files.ts';

const plain = (text: string) => text.normalize('NFKC').replace(/\s+/g, '');
const source = plain(readFileSync(new URL('../../law/qianguo-2019.zh-CN.txt', import.meta.url), 'utf8'));
const rules = new URL('../core/rules/', import.meta.url);
const articleFiles = readdirSync(rules).filter((name) => /^(?:art\d|o\d).*(?<!\.test)\.ts$/.test(name));

/** Rule files without words of their own: they work with those of the files beside them. */
const withoutQuotes = ['art28-history.ts', 'art28-reasons.ts', 'art28-sensitivity.ts'];

describe('quotes of the law', () => {
  it.each(readingRegister.map((reading) => [reading.id, reading.quotes] as const))(
    'in reading %s stand in the texts word for word',
    (_, quotes) => expectQuoted(quotes),
  );

  it.each(articleFiles.filter((name) => !withoutQuotes.includes(name)))(
    'in rules/%s stand in the texts word for word',
    async (name) => {
      const { quotes } = (await import(new URL(name, rules).href)) as { quotes: readonly string[] };
      expectQuoted(quotes);
    },
  );
});

const quoting = ['people', 'review', 'meeting', 'record', 'court'].flatMap((folder) =>
  filesUnder(`src/core/${folder}`).filter((file) => /^export const quotes\b/m.test(file.text)),
);

describe('quotes beside the steps of the procedure', () => {
  it.each(quoting.map((file) => [file.path]))('in %s stand in the texts word for word', async (path) => {
    const module = (await import(new URL(`../../${path}`, import.meta.url).href)) as {
      quotes: Record<string, string>;
    };
    expectQuoted(module.quotes);
  });

  it('are there for the steps', () => {
    expect(quoting.length).toBeGreaterThan(20);
  });
});

function expectQuoted(quotes: readonly string[] | Readonly<Record<string, string>>): void {
  const texts = Object.values(quotes);
  expect(texts.length).toBeGreaterThan(0);
  for (const quote of texts) expect(source).toContain(plain(quote));
}

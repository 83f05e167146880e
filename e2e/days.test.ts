import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Court } from './support/court.ts';
import { Person } from './support/person.ts';
import { settled } from './support/settled.ts';

let court: Court;
beforeAll(async () => {
  court = await Court.open();
});
afterAll(async () => court.close());

/** Days as programs write them that somebody reads: in a text, or when they point at something; what proves the log is not a text. */
const FOUND = `(() => {
  const iso = /\\d{4}-\\d\\d-\\d\\d/;
  const found = [];
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let text = texts.nextNode(); text; text = texts.nextNode())
    if (iso.test(text.data) && !text.parentElement.closest('script, style, textarea, code')) found.push(text.data);
  for (const element of document.querySelectorAll('[title], [placeholder], [aria-label]'))
    for (const name of ['title', 'placeholder', 'aria-label'])
      if (iso.test(element.getAttribute(name) ?? '') && !element.closest('.ant-picker-cell, code'))
        found.push(name + ': ' + element.getAttribute(name));
  return found.map((each) => each.trim().slice(0, 200));
})()`;
const LINKS = `[...document.querySelectorAll('a[href^="/"]')].map((link) => link.getAttribute('href'))`;

/** How many pages of a kind are looked at: more, and by more people, with ZHIJIAN_CRAWL=2. */
const OF_A_KIND = Number(process.env.ZHIJIAN_CRAWL ?? 1);
const looking: readonly (readonly [name: string, lang: string])[] = [
  ['沈晓峰', 'zh'],
  ['曹立新', 'en'],
  ...(OF_A_KIND > 1
    ? ([
        ['沈晓峰', 'en'],
        ['张桂芝', 'en'],
      ] as const)
    : []),
];

/** The kind of page behind a link: without ids and without what it filters by. */
const kindOf = (link: string) =>
  link.replace(/\/(reviews|meetings|judges|circulars)\/[^/?]+/, '/$1/*').replace(/=[^&]*/g, '');

/** Every page that somebody gets to from their desk, its tabs, what is folded up in them, and what is written of it. */
async function crawl(page: Page, see: (path: string, found: readonly string[]) => void): Promise<number> {
  const queue = ['/'];
  const seen = new Set(queue);
  const counts = new Map<string, number>();
  const look = async (path: string) => see(path, await page.evaluate<string[]>(FOUND));
  for (const path of queue) {
    await page.goto(path);
    await settled(page);
    const links = await page.evaluate<string[]>(LINKS);
    // a link to a form leads to its page as well
    for (const link of links.flatMap((each) =>
      each.includes('do=') ? [each, each.replace(/\?.*/, '')] : [each],
    )) {
      const kind = kindOf(link);
      const count = counts.get(kind) ?? 0;
      if (link.startsWith('/api') || seen.has(link) || count >= OF_A_KIND) continue;
      counts.set(kind, count + 1);
      seen.add(link);
      queue.push(link);
    }
    await page.evaluate(`document.querySelectorAll('details').forEach((each) => { each.open = true; })`);
    await look(path);
    if (path.includes('do=')) continue;
    const tabs = page.getByRole('tab');
    for (let place = 0; place < (await tabs.count()); place++) {
      await tabs.nth(place).click();
      await settled(page);
      await page.evaluate(
        `document.querySelectorAll('.ant-table-row-expand-icon-collapsed').forEach((each) => each.click())`,
      );
      await settled(page);
      await look(path);
    }
  }
  return queue.length;
}

describe('a day', () => {
  it.each(looking)('is written as people write it on every page of %s (%s)', async (name, lang) => {
    const context = await court.window();
    const page = await context.newPage();
    await new Person(name, page, court.troubles).goto('/');
    await context.addCookies([{ name: 'lang', value: lang, url: court.address }]);
    const found: string[] = [];
    const pages = await crawl(page, (path, days) => found.push(...days.map((each) => `${path}: ${each}`)));
    await context.close();
    expect(found).toEqual([]);
    expect(pages).toBeGreaterThan(8);
  });
});

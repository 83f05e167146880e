import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { seriousViolations } from './support/axe.ts';
import { Court } from './support/court.ts';
import type { Person } from './support/person.ts';
import { settled } from './support/settled.ts';

let court: Court;
beforeAll(async () => {
  court = await Court.open();
});
afterAll(async () => court.close());
afterEach(() => expect(court.troubles.take()).toEqual([]));

/** Between them they have every entry of the menu: office, judge, president, supervision, system and audit administrators. */
const people = ['沈晓峰', '曹立新', '赵明远', '郑铁民', '水清', '章洁'];

/** The addresses that somebody's menu leads to, and the first page behind each list. */
async function screensOf(person: Person): Promise<readonly string[]> {
  await person.goto('/');
  const links = await person.page.getByRole('navigation').getByRole('link').all();
  const menu = await Promise.all(links.map(async (link) => (await link.getAttribute('href')) ?? ''));
  const behind = ['/reviews?stage=decided', '/meetings', '/circulars'].filter((list) =>
    menu.includes(list.replace(/\?.*/, '')),
  );
  const first = [];
  for (const list of behind) first.push(await firstFrom(person.page, list));
  return [...menu, ...first.filter(Boolean).flatMap(withTabs)];
}

const tabs = ['case', 'judges', 'examination', 'findings', 'result', 'trace'];

function withTabs(path: string): readonly string[] {
  return path.startsWith('/reviews/') ? tabs.map((tab) => `${path}?tab=${tab}`) : [path];
}

/** The first page that a list leads to; none when it is empty for whoever looks. */
async function firstFrom(page: Page, list: string): Promise<string> {
  await shown(page, list);
  const link = page.getByRole('row').getByRole('link').first();
  return (await link.isVisible()) ? ((await link.getAttribute('href')) ?? '') : '';
}

async function shown(page: Page, path: string): Promise<void> {
  await page.goto(path);
  await page.getByRole('heading', { level: 1 }).waitFor();
  await settled(page);
}

/** How many pixels of the page lie beyond the right edge of the window. */
const beyond = (page: Page) =>
  page.evaluate<number>('document.documentElement.scrollWidth - document.documentElement.clientWidth');

describe('every screen', () => {
  it.each([
    ['Chinese', 'zh'],
    ['English', 'en'],
  ])('shuts nobody out in %s', async (_, lang) => {
    const seen = new Set<string>();
    for (const name of people) {
      const person = await court.person(name);
      const paths = await screensOf(person);
      await person.page.context().addCookies([{ name: 'lang', value: lang, url: court.address }]);
      for (const path of paths.filter((each) => !seen.has(each))) {
        seen.add(path);
        await shown(person.page, path);
        expect({ path, found: await seriousViolations(person.page) }).toEqual({ path, found: [] });
      }
    }
    expect(seen.size).toBeGreaterThanOrEqual(15);
  });

  // 200 % on a screen of 1366 pixels leaves 683 of them
  it.each([
    ['enlarged to 200 %', 683, 384],
    ['on a telephone', 390, 844],
  ])('fits %s without moving sideways', async (_, width, height) => {
    const shen = await court.person('沈晓峰');
    const paths = await screensOf(shen);
    await shen.page.setViewportSize({ width, height });
    const wide = [];
    for (const path of paths) {
      await shown(shen.page, path);
      const by = await beyond(shen.page);
      if (by > 0) wide.push({ path, by });
    }
    await shen.page.setViewportSize({ width: 1440, height: 1000 });
    expect(wide).toEqual([]);
  });

  it('leads everywhere on a telephone too, by a menu that covers nothing until it is asked for', async () => {
    const cao = await court.person('曹立新');
    const { page } = cao;
    await page.context().addCookies([{ name: 'lang', value: 'zh', url: court.address }]);
    await cao.goto('/');
    await cao.reload();
    await page.setViewportSize({ width: 390, height: 844 });
    await page.getByRole('navigation').waitFor({ state: 'detached' });
    await page.getByRole('button', { name: '菜单', exact: true }).press('Enter');
    const menu = page.getByRole('dialog', { name: '主菜单' });
    await menu.getByRole('link', { name: '评查台账' }).click();
    await page.getByRole('heading', { level: 1, name: '评查台账' }).waitFor();
    await menu.waitFor({ state: 'hidden' });
    const search = await page.getByRole('searchbox', { name: '搜索评查案件' }).first().boundingBox();
    expect(search?.width).toBeGreaterThan(200);
    await page.setViewportSize({ width: 1440, height: 1000 });
  });

  it('says in the language of the page what a task is about, the meetings as well', async () => {
    const shen = await court.person('沈晓峰');
    await shen.goto('/');
    const { page } = shen;
    const about = async (lang: string) => {
      await page.context().addCookies([{ name: 'lang', value: lang, url: court.address }]);
      await shown(page, '/');
      return (await page.getByRole('table').allInnerTexts()).join(' ');
    };
    const zh = await about('zh');
    expect(zh).toMatch(/质监委会议 \d{4}年\d+月\d+日 第一会议室/);
    expect(zh).not.toMatch(/\d{4}-\d{2}-\d{2}/);
    const en = await about('en');
    expect(en).toMatch(/Committee meeting \d+ \w+ \d{4} 第一会议室/);
    expect(en).not.toMatch(/质监委会议|\d{4}-\d{2}-\d{2}/);
    await page.context().addCookies([{ name: 'lang', value: 'zh', url: court.address }]);
  });
});

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

const languages = [
  ['Chinese', 'zh'],
  ['English', 'en'],
] as const;

/** Forms that open from an address: a referral, a meeting, people and their offices, a reading, working days, a circular. */
const forms = [
  ['沈晓峰', '/reviews?do=refer-case'],
  ['沈晓峰', '/meetings?do=plan-meeting'],
  ['沈晓峰', '/readings?do=adopt-reading&question=R-28.5'],
  ['沈晓峰', '/calendar?do=publish-notice'],
  ['沈晓峰', '/circulars?do=publish-circular'],
  ['水清', '/people?do=give-office'],
  ['水清', '/people?do=record-leave'],
  ['水清', '/people?do=set-committee-order'],
] as const;

/** Whose desks lead to the forms of the procedure: the office, a judge, reviewers, confirmation, sanctions, dossiers. */
const desks = ['沈晓峰', '曹立新', '吴秀兰', '钱国栋', '施敏', '张桂芝', '郑铁民', '孔德明'];

async function speaks(person: Person, lang: string): Promise<Page> {
  await person.goto('/');
  const { page } = person;
  await page.context().addCookies([{ name: 'lang', value: lang, url: court.address }]);
  return page;
}

/** Goes to the address, and waits until the form that it opens is there. */
async function opened(page: Page, path: string): Promise<void> {
  await page.goto(path);
  await page
    .getByRole('dialog')
    .getByRole('button', { name: /^(取消|Cancel)$/ })
    .waitFor();
  await settled(page);
}

/** The first task of each command on a review on somebody’s desk; those at a meeting are done in the room, without a form. */
async function tasksOf(page: Page): Promise<readonly string[]> {
  await page.goto('/');
  await page.getByRole('row').getByRole('link').first().waitFor();
  const links = await page.getByRole('row').getByRole('link').all();
  const addresses = await Promise.all(links.map(async (link) => (await link.getAttribute('href')) ?? ''));
  const onReviews = addresses.filter((address) => address.startsWith('/reviews/'));
  const byCommand = new Map(onReviews.reverse().map((address) => [commandIn(address), address]));
  byCommand.delete('');
  return [...byCommand.values()];
}

function commandIn(address: string): string {
  return new URLSearchParams(address.split('?')[1]).get('do') ?? '';
}

describe('every form over a page', () => {
  it.each(languages)('shuts nobody out in %s', async (_, lang) => {
    for (const [name, path] of forms) {
      const page = await speaks(await court.person(name), lang);
      await opened(page, path);
      expect({ path, found: await seriousViolations(page) }).toEqual({ path, found: [] });
    }
  });

  it.each(languages)('that a desk leads to shuts nobody out in %s', async (_, lang) => {
    const seen = new Set<string>();
    for (const name of desks) {
      const page = await speaks(await court.person(name), lang);
      for (const path of await tasksOf(page)) {
        if (seen.has(commandIn(path))) continue;
        seen.add(commandIn(path));
        await opened(page, path);
        expect({ path, found: await seriousViolations(page) }).toEqual({ path, found: [] });
      }
    }
    expect(seen.size).toBeGreaterThanOrEqual(10);
  });

  it.each(languages)('shuts nobody out in %s when it says what is wrong', async (_, lang) => {
    const page = await speaks(await court.person('水清'), lang);
    await opened(page, '/people?do=add-person');
    const form = page.getByRole('dialog');
    await form.getByRole('button', { name: /^(添加 职务|Add Offices)$/ }).click();
    await form.getByRole('button', { name: /^(登记人员|Add a person)$/ }).click();
    await form
      .getByText(/^(请填写|Please fill in)/)
      .first()
      .waitFor();
    expect(await seriousViolations(page)).toEqual([]);
    await page.goto('/accounts');
    await page.getByRole('button', { name: /^(新建|Make)/ }).click();
    await page
      .getByText(/^(请填写|Please fill in)/)
      .first()
      .waitFor();
    expect(await seriousViolations(page)).toEqual([]);
  });
});

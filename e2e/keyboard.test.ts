import type { Locator, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { Court } from './support/court.ts';
import { choose } from './support/select.ts';

let court: Court;
beforeAll(async () => {
  court = await Court.open();
});
afterAll(async () => court.close());
afterEach(() => expect(court.troubles.take()).toEqual([]));

const MOST_STEPS = 150;

/** Presses Tab until the focus is there, as somebody without a mouse would. */
async function tabTo(page: Page, target: Locator): Promise<void> {
  await target.first().waitFor();
  for (let step = 0; step < MOST_STEPS; step += 1) {
    if (await target.first().evaluate((element) => element === element.ownerDocument.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error('the keyboard does not get there');
}

async function enter(page: Page, target: Locator): Promise<void> {
  await tabTo(page, target);
  await page.keyboard.press('Enter');
}

/** Somebody signed in without a mouse. */
async function signedIn(name: string): Promise<Page> {
  const page = await (await court.window()).newPage();
  court.troubles.watch(page, name);
  await page.goto('/');
  await enter(page, page.getByRole('button', { name: new RegExp(`^${name} `) }));
  await page.getByRole('heading', { name: '我的工作台' }).waitFor();
  return page;
}

describe('by keyboard alone', () => {
  it('somebody signs in, opens the first task and leaves its form', async () => {
    const page = await signedIn('曹立新');
    await enter(page, page.getByRole('row').getByRole('link'));
    const form = page.getByRole('dialog');
    await enter(page, form.getByRole('button', { name: '取消' }));
    await form.waitFor({ state: 'hidden' });
  });

  it('somebody skips the menu', async () => {
    const page = await signedIn('曹立新');
    await enter(page, page.getByRole('link', { name: '跳到正文' }));
    await page.keyboard.press('Tab');
    expect(await page.evaluate('document.activeElement.closest("nav") === null')).toBe(true);
  });

  it('somebody searches and opens a review', async () => {
    const page = await signedIn('沈晓峰');
    await tabTo(page, page.getByRole('searchbox', { name: '搜索评查案件' }));
    await page.keyboard.type('劳务');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: '评查台账' }).waitFor();
    await enter(page, page.getByRole('row').filter({ hasText: '劳务' }).getByRole('link'));
    await page.locator('header .stage').waitFor();
  });

  it('somebody reads why a step is refused', async () => {
    const page = await signedIn('沈晓峰');
    await page.goto('/reviews?stage=registered');
    await enter(page, page.getByRole('row').getByRole('link'));
    await enter(page, page.getByText('现在不能办理的'));
    await tabTo(page, page.getByRole('button', { name: '归档', exact: true }));
    expect(await page.getByRole('tooltip').locator('visible=true').last().textContent()).toContain('办结');
  });

  it('somebody fills in a form and submits it', async () => {
    const page = await signedIn('沈晓峰');
    await page.goto('/reviews?stage=decided');
    await enter(page, page.getByRole('row').getByRole('link'));
    await enter(page, page.getByRole('button', { name: '向部门反馈', exact: true }));
    const form = page.getByRole('dialog', { name: '向部门反馈' });
    const department = form.getByLabel('部门', { exact: true });
    await tabTo(page, department);
    await choose(department, '立案庭');
    await tabTo(page, form.getByLabel('内容', { exact: true }));
    await page.keyboard.type('请补充送达回证。');
    await enter(page, form.getByRole('button', { name: '向部门反馈', exact: true }));
    await form.waitFor({ state: 'hidden' });
    await page
      .getByText(/已完成|已办理|已记录|记入/)
      .first()
      .waitFor();
  });
});

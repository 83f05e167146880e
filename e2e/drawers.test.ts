import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { Court } from './support/court.ts';
import type { Person } from './support/person.ts';
import { openList } from './support/select.ts';

let court: Court;
let yang: Person;
let page: Page;
beforeAll(async () => {
  court = await Court.open();
  yang = await court.person('杨春燕');
  page = yang.page;
});
afterAll(async () => court.close());
afterEach(() => expect(court.troubles.take()).toEqual([]));

const drafts = async () =>
  (await page.evaluate<string[]>('Object.keys(sessionStorage)')).filter((each) => each.startsWith('draft/'));
const question = () => page.getByRole('dialog', { name: '关闭这张表？' });

/** The form of a referral, as a clerk’s desk leads to it. */
async function form() {
  await yang.goto('/');
  await page.getByRole('link', { name: '提供案件（立案庭）' }).click();
  return yang.formOf('提供案件');
}

/** Two ways of leaving a form without a button: Esc, and a click beside it. */
const ways = [
  ['Esc', () => page.keyboard.press('Escape')],
  ['a click outside', () => page.mouse.click(200, 500)],
] as const;

describe('a drawer', () => {
  it.each(ways)('that is untouched closes on %s and leaves no draft behind', async (_, leave) => {
    const { dialog } = await form();
    await leave();
    await dialog.waitFor({ state: 'hidden' });
    expect(await question().count()).toBe(0);
    expect(new URL(page.url()).search).toBe('');
    expect(await drafts()).toEqual([]);
  });

  it.each(ways)(
    'that was filled in asks on %s, goes on or closes, and keeps what was typed',
    async (_, leave) => {
      const refer = await form();
      await refer.text('理由', '当事人反映裁判与庭审笔录不一致。');
      await leave();
      await question().getByRole('button', { name: '继续填写' }).click();
      await question().waitFor({ state: 'hidden' });
      expect(await refer.value('理由')).toBe('当事人反映裁判与庭审笔录不一致。');
      await leave();
      await question().getByRole('button', { name: '关闭', exact: true }).click();
      await refer.dialog.waitFor({ state: 'hidden' });
      expect(await drafts()).toHaveLength(1);

      const again = await form();
      expect(await again.value('理由')).toBe('当事人反映裁判与庭审笔录不一致。');
      await again.press('清空草稿');
      await leave();
      await again.dialog.waitFor({ state: 'hidden' });
      expect(await drafts()).toEqual([]);
    },
  );

  it('stays when Esc closes a list that is open in it', async () => {
    const refer = await form();
    await refer.field('评查事由').click();
    const list = openList(page);
    await list.waitFor();
    await page.keyboard.press('Escape');
    await list.waitFor({ state: 'hidden' });
    expect(await refer.dialog.isVisible()).toBe(true);
    await refer.press('取消');
    await refer.dialog.waitFor({ state: 'hidden' });
  });

  it('has its submit button in sight wherever it is scrolled to, and the department filled in', async () => {
    await page.setViewportSize({ width: 1366, height: 768 });
    const { dialog } = await form();
    await yang.sees('立案庭', dialog);
    const button = dialog.getByRole('button', { name: '提供案件', exact: true });
    const scrolled = dialog.locator('.ant-drawer-body');
    for (const share of [0, 0.5, 1]) {
      await scrolled.evaluate((body, to) => {
        body.scrollTop = body.scrollHeight * to;
      }, share);
      const box = await button.boundingBox();
      expect(box).not.toBeNull();
      expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(768);
      // it can be pressed where it is: nothing lies over it
      await button.click({ trial: true });
    }
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'hidden' });
  });
});

describe('a case that is in review already', () => {
  it('is told as its number is typed to whoever may know of that review, and to nobody else', async () => {
    const shen = await court.person('沈晓峰');
    await shen.goto('/reviews?do=refer-case');
    const office = await shen.formOf('提供案件');
    await office.text('案号', '(2024)吉0799民初01480号');
    await shen.sees('该案已有评查', office.dialog);
    await office.dialog.getByRole('link', { name: /^评查〔/ }).waitFor();

    // referred by the case-filing division, of which the petitions office knows nothing
    const qin = await court.person('秦学文');
    await qin.goto('/reviews?do=refer-case');
    const refer = await qin.formOf('提供案件');
    const asked = qin.page.waitForResponse((answer) => answer.url().includes('case='));
    await refer.text('案号', '（2024）吉0799民初1480号');
    expect(await (await asked).json()).toMatchObject({ items: [], total: 0 });
    expect(await refer.dialog.getByText('该案已有评查').count()).toBe(0);
  });
});

describe('a notice of what was done', () => {
  it('covers neither the buttons of the page nor a form, and what lies under it can be scrolled free', async () => {
    const shen = await court.person('沈晓峰');
    await shen.page.setViewportSize({ width: 1366, height: 768 });
    await shen.goto('/meetings');
    await shen.act('安排会议', async (form) => {
      await form.day('会议日期', '2027-03-30');
      await form.text('时间', '900');
      await form.field('地点').fill('第二会议室');
      expect(await form.value('时间')).toBe('09:00');
    });
    const notice = shen.page.locator('.ant-notification-notice').first();
    await notice.waitFor();
    const place = await notice.boundingBox();
    await shen.sees('安排会议', notice);
    await shen.page.getByRole('button', { name: '列入议程', exact: true }).first().click({ trial: true });
    const form = await shen.open('列入议程');
    const frame = await form.dialog.boundingBox();
    expect((place?.x ?? 0) + (place?.width ?? 0)).toBeLessThanOrEqual(frame?.x ?? 0);
    await form.press('取消');
  });
});

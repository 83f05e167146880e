import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { type Case, registered } from './support/course.ts';
import { Court } from './support/court.ts';
import { courtToday } from './support/days.ts';
import { Person } from './support/person.ts';

const judge = '邹海燕';
let court: Court;
let review: Case;
beforeAll(async () => {
  court = await Court.open();
  review = await registered(court, '（2025）吉0799民初8807号', judge, ['（2025）吉0799民初8808号']);
  const shen = await court.person('沈晓峰');
  await shen.act('通知申辩');
});
afterAll(async () => court.close());
afterEach(() => expect(court.troubles.take()).toEqual([]));

/** The office’s clerk before the review. */
async function clerk(): Promise<Person> {
  const shen = await court.person('沈晓峰');
  await shen.goto(review.path);
  return shen;
}

/** What this window keeps. */
const keptIn = (page: Page, part: 'keys' | 'values') =>
  page.evaluate<string[]>(`Object.${part}(sessionStorage)`);

describe('the forms', () => {
  it('show the printed words beside the field they govern, and a wrong date is confirmed by a second person', async () => {
    const shen = await clerk();
    await shen.act('签收', async (form) => {
      await shen.sees('3个工作日内将申辩意见提交质监办', form.dialog);
      await form.text('证明材料', '送达回证');
    });
    expect(await shen.whyNot('确认更正')).toContain('没有待确认的更正');
    await shen.act('更正记录', async (form) => {
      await shen.sees(new RegExp(`${judge}：申辩通知.*沈晓峰记录`), form.dialog);
      expect(await form.dialog.getByLabel(/日志/).count()).toBe(0);
      await form.day('正确的日期', courtToday());
      await form.text('理由', '送达回证上的日期以当日为准。');
    });
    await shen.goto(review.path);
    expect(await shen.whyNot('确认更正')).toMatch(/须由更正人以外的人确认.*O2/);
    const han = await court.person('韩雪');
    await han.goto(review.path);
    await han.act('确认更正', (form) => han.sees(/沈晓峰更正/, form.dialog));
    expect(await han.whyNot('确认更正')).toContain('没有待确认的更正');
  });

  it('register a judgment under several numbers, which are corrected once a second person has confirmed it', async () => {
    const shen = await clerk();
    await shen.sees('（2025）吉0799民初8808号');
    await shen.act('更正记录', async (form) => {
      await form.choose('要更正的记录', '同一裁判的其他案号');
      await form.tags('其他案号（系列案）', '（2025）吉0799民初8809号');
      await form.text('理由', '系列案漏录一件。');
    });
    const han = await court.person('韩雪');
    await han.goto('/');
    await han.page
      .getByRole('row')
      .filter({ hasText: '8807' })
      .getByRole('link', { name: '确认更正' })
      .click();
    const form = await han.formOf('确认更正');
    await han.sees(/8808号 改为 .*8809号（沈晓峰更正）/, form.dialog);
    await han.submit(form, '确认更正');
    await shen.goto('/reviews?q=8809');
    await shen.page.getByRole('link', { name: '（2025）吉0799民初8807号' }).waitFor();
  });

  it('say what is wrong as one types, lead to the first wrong field, and give what is right', async () => {
    const kong = await court.person('孔德明');
    await kong.goto(review.path);
    const form = await kong.open('移交卷宗');
    await form.text('册数', '0');
    await kong.sees('不小于1', form.dialog);
    await form.press('移交卷宗');
    await kong.sees('请填写', form.dialog);
    await form.field('移交给').and(kong.page.locator(':focus')).waitFor();
    await form.pick('移交给', '韩雪');
    await form.text('册数', '3');
    await form.text('页数', '240');
    await kong.submit(form, '移交卷宗');
    const han = await court.person('韩雪');
    await han.goto(review.path);
    const receipt = await han.open('签收卷宗');
    await han.sees(/孔德明/, receipt.dialog);
    expect(await receipt.value('册数')).toBe('');
    await receipt.text('册数', '3');
    await receipt.text('页数', '240');
    await han.submit(receipt, '签收卷宗');
  });

  it('let a judge ask for a recusal and the president decide on what waits, chosen for them', async () => {
    const accused = await court.person(judge);
    await accused.goto(review.path);
    await accused.act('申请回避', async (form) => {
      await accused.sees('并实行回避制度', form.dialog);
      await form.pick('人员', '孙立群');
      await form.pick('事由', '其他');
      await form.text('说明', '与本案当事人有其他利害关系。');
    });
    const zhao = await court.person('赵明远');
    await zhao.goto(review.path);
    await zhao.act('决定回避', async (form) => {
      await zhao.sees('与本案当事人有其他利害关系。', form.dialog);
      await zhao.sees(`${judge}提出`, form.dialog);
      await form.choose('准予回避', '否');
      await form.text('理由', '所述事由不影响公正评查。');
    });
  });

  it('choose the only question there is when it is answered', async () => {
    const shen = await clerk();
    await shen.act('了解情况', async (form) => {
      await form.choose('对象', '承办法官');
      await form.text('问题', '庭审笔录第三页为何没有当事人签名？');
    });
    await shen.act('答复了解的情况', async (form) => {
      await shen.sees('庭审笔录第三页为何没有当事人签名？', form.dialog);
      await form.text('内容', '系书记员疏漏，已补正。');
    });
    expect(await shen.page.getByRole('dialog').count()).toBe(0);
  });

  it('keep what was typed over a closed drawer, a reload and a lost session, for nobody but who typed it', async () => {
    const page = await (await court.window()).newPage();
    const shen = new Person('沈晓峰', page, court.troubles);
    await shen.goto(review.path);
    const words = '请说明审限扣除的依据。';
    await (await shen.open('了解情况')).text('问题', words);
    await page.getByRole('dialog').getByRole('button', { name: '取消' }).click();
    await page.getByRole('dialog').waitFor({ state: 'hidden' });
    const again = await shen.open('了解情况');
    await shen.sees('已恢复上次未提交的草稿', again.dialog);
    expect(await again.value('问题')).toBe(words);
    await page.reload();
    const reloaded = await shen.formOf('了解情况');
    await shen.sees('已恢复上次未提交的草稿', reloaded.dialog);
    expect(await reloaded.value('问题')).toBe(words);

    await page.context().clearCookies({ name: 'zhijian-session' });
    await page.reload();
    await page.getByRole('button', { name: /^沈晓峰 / }).click();
    const returned = await shen.formOf('了解情况');
    await shen.sees('已恢复上次未提交的草稿', returned.dialog);
    expect(await returned.value('问题')).toBe(words);

    await page.context().clearCookies({ name: 'zhijian-session' });
    await page.reload();
    await page.getByRole('button', { name: /^韩雪 / }).click();
    const other = await shen.formOf('了解情况');
    expect(await other.value('问题')).toBe('');
    expect((await keptIn(page, 'values')).join()).not.toContain(words);
    await page.context().close();
  });

  it('forget a draft once it is submitted, discarded or its writer signs out', async () => {
    const shen = await clerk();
    const { page } = shen;
    const kept = async () => (await keptIn(page, 'keys')).filter((each) => each.startsWith('draft/'));
    const form = await shen.open('了解情况');
    await form.text('问题', '将被清空的草稿');
    expect(await kept()).toHaveLength(1);
    await form.press('取消');
    const restored = await shen.open('了解情况');
    await restored.press('清空草稿');
    expect(await restored.value('问题')).toBe('');
    expect(await kept()).toEqual([]);
    await restored.text('问题', '已经提交的问题');
    await shen.submit(restored, '了解情况');
    expect(await kept()).toEqual([]);
    await (await shen.open('了解情况')).text('问题', '退出前的草稿');
    await page.getByRole('dialog').getByRole('button', { name: '取消' }).click();
    const elsewhere = await page.context().newPage();
    await elsewhere.goto(review.path);
    await elsewhere.getByRole('heading', { level: 1 }).waitFor();
    await page.bringToFront();
    // by keyboard: under load the menu may move for longer than a click waits for it to stand still
    await page.getByRole('button', { name: '当前用户 沈晓峰' }).press('Enter');
    await page.getByRole('menuitem', { name: '退出登录' }).press('Enter');
    for (const each of [page, elsewhere]) await each.getByRole('button', { name: /^沈晓峰 / }).waitFor();
    expect(await kept()).toEqual([]);
  });
});

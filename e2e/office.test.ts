import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { seriousViolations } from './support/axe.ts';
import { Court } from './support/court.ts';
import { courtToday } from './support/days.ts';
import { settled } from './support/settled.ts';

let court: Court;
beforeAll(async () => {
  court = await Court.open();
});
afterAll(async () => court.close());
afterEach(() => expect(court.troubles.take()).toEqual([]));

describe('a desk', () => {
  it('of a reviewer says what can’t be done yet and why, and what waits for others', async () => {
    const wu = await court.person('吴秀兰');
    await wu.goto('/');
    const later = wu.page.getByRole('region', { name: /^尚不能办/ });
    await wu.sees('评查完毕', later);
    await wu.sees('评查登记表尚未填完。', later);
    await wu.page.getByRole('region', { name: /^等待他人/ }).waitFor();
  });

  it('with nothing to do says so', async () => {
    const nobody = await court.person('吕方');
    await nobody.goto('/');
    await nobody.sees('今天没有要办的事。');
  });
});

describe('a period that a wrong clock has ended', () => {
  it('goes on once the office has said so by a document and somebody of another office has held it against that', async () => {
    const shi = await court.person('施敏');
    await shi.goto('/');
    const rows = shi.page.getByRole('row').filter({ hasText: '记录审判委员会确认结果' });
    await rows.first().waitFor();
    const shen = await court.person('沈晓峰');
    let path = '';
    for (const link of await rows.getByRole('link').all()) {
      path = ((await link.getAttribute('href')) ?? '').replace(/\?.*/, '');
      await shen.goto(path);
      await shen.page.getByText('其他可以办理的').waitFor();
      if (await shen.offers('撤销误记的期限届满')) break;
    }
    await shen.act('撤销误记的期限届满', async (form) => {
      await form.pick('哪一期限', '决定');
      await form.day('新的截止日', courtToday(5));
      await form.text('理由', '服务器时钟快一周，期限提前记为届满。');
      await form.text('文书名称', '情况说明');
      await form.text('文号', '信息〔2026〕3号');
      await form.day('日期', courtToday());
    });
    const wu = await court.person('吴秀兰');
    await wu.goto('/');
    await wu.page.getByRole('link', { name: '核对期限届满的撤销' }).click();
    const check = await wu.formOf('核对期限届满的撤销');
    await wu.sees('服务器时钟快一周，期限提前记为届满。', check.dialog);
    await wu.submit(check, '核对期限届满的撤销');
    await shen.goto(path);
    await shen.sees('正在计算的期限');
    await shen.sees('申请复议期');
  });
});

describe('a hand-over', () => {
  it('shows what goes, and the receiver does the work on behalf', async () => {
    const wang = await court.person('王素琴');
    await wang.goto('/people');
    await wang.act('移交全部在办工作', async (form) => {
      await form.pick('移交人', '孔德明');
      await form.pick('接收人', '尤勇');
      await form.text('理由', '长期病假');
    });
    await wang.sees('尤勇代孔德明');
    const kong = await court.person('孔德明');
    await kong.goto('/');
    await kong.sees(/您的在办工作自.*起已移交尤勇/);
    const you = await court.person('尤勇');
    await you.goto('/');
    const behalf = you.page.getByRole('region', { name: /^代行/ });
    await you.sees('代孔德明', behalf);
    const link = behalf.getByRole('row').getByRole('link').first();
    const title = (await link.textContent()) ?? '';
    await link.click();
    await you.formOf(title);
    expect(new URL(you.page.url()).searchParams.get('for')).toBe('kong');
  });

  it('of a reviewer says that the list is drawn from anew instead', async () => {
    const shen = await court.person('沈晓峰');
    await shen.goto('/people');
    const form = await shen.open('移交全部在办工作');
    await form.pick('移交人', '吴秀兰');
    await shen.sees('不移交', form.dialog);
    await shen.sees('改为：解除评查任务', form.dialog);
    await form.press('取消');
  });
});

describe('the schedule', () => {
  it('has days, and an address that works until it is stopped', async () => {
    const shen = await court.person('沈晓峰');
    await shen.goto('/schedule');
    await shen.page
      .getByRole('main')
      .or(shen.page.locator('#content'))
      .getByRole('heading', { level: 2 })
      .first()
      .waitFor();
    await shen.press('开通订阅');
    const box = shen.page.getByRole('region', { name: '订阅到自己的日历' });
    const address = (await box.locator('code').textContent()) ?? '';
    const fetched = await fetch(address);
    expect(fetched.headers.get('content-type')).toContain('text/calendar');
    expect(await fetched.text()).toMatch(/^BEGIN:VCALENDAR\r\n/);
    await settled(shen.page);
    await shen.press('停用');
    const sure = shen.page.getByRole('tooltip').filter({ hasText: '停用后，原地址立即失效。' });
    await sure.getByRole('button', { name: /^停\s*用$/ }).press('Enter');
    await shen.sees('尚未开通。');
    expect((await fetch(address)).status).toBe(404);
  });
});

describe('administrators', () => {
  it('end a session from the list', async () => {
    const han = await court.person('韩雪');
    await han.goto('/');
    const shui = await court.person('水清');
    await shui.goto('/accounts');
    const row = shui.page
      .getByRole('region', { name: /^当前登录/ })
      .getByRole('row')
      .filter({ hasText: '韩雪' });
    await row.getByRole('button', { name: /^终\s*止$/ }).click();
    await shui.page
      .getByRole('tooltip')
      .getByRole('button', { name: /^终\s*止$/ })
      .press('Enter');
    await row.waitFor({ state: 'detached' });
  });

  it('verify the whole log, with progress, and the page says it is whole', async () => {
    const zheng = await court.person('郑铁民');
    await zheng.goto('/log');
    await zheng.press('核验全部日志');
    await zheng.sees(/由郑铁民核验：\d+条，完好。/);
  });
});

describe('what can be followed', () => {
  it('a draw: whose turn it was, who took the case, who is next', async () => {
    const shen = await court.person('沈晓峰');
    await shen.goto('/people/committee');
    const ledger = shen.page.getByRole('region', { name: '分配台账' });
    await shen.sees('轮到 · 分到本案', ledger);
    await shen.sees('下一位', ledger);
  });

  it('the trace: every hash is checked on the reader’s own machine', async () => {
    const shen = await court.person('沈晓峰');
    await shen.goto('/reviews?stage=decided');
    await shen.page.getByRole('row').getByRole('link').first().click();
    await shen.page.getByRole('tab', { name: '留痕' }).click();
    await shen.page.getByRole('checkbox', { name: '显示校验值' }).check();
    await shen.press('核对本页各条');
    await shen.sees(/\d+条全部相符。/);
  });

  it('a judge’s rights: until when, how, and what happens otherwise', async () => {
    const cao = await court.person('曹立新');
    await cao.goto('/');
    await cao.page.getByRole('row').getByRole('link', { name: '提交申辩意见' }).first().click();
    await cao.formOf('提交申辩意见');
    await cao.press('取消');
    await cao.sees('期满未提交的，记为未申辩，不视为承认；表决开始前仍可提交，注明逾期。');
  });
});

describe('the pages of the office', () => {
  it.each(['zh', 'en'])('shut nobody out (%s)', async (lang) => {
    const { page } = await court.person('沈晓峰');
    await page.context().addCookies([{ name: 'lang', value: lang, url: court.address }]);
    for (const path of [
      '/schedule',
      '/people',
      '/people?do=hand-over-work',
      '/people/committee',
      '/calendar',
    ]) {
      await page.goto(path);
      await page.getByRole('heading', { level: 1 }).waitFor();
      await settled(page);
      expect({ path, found: await seriousViolations(page) }).toEqual({ path, found: [] });
    }
  });
});

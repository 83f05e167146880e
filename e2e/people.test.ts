import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { Court } from './support/court.ts';

let court: Court;
beforeAll(async () => {
  court = await Court.open();
});
afterAll(async () => court.close());
afterEach(() => expect(court.troubles.take()).toEqual([]));

describe('the people of the court', () => {
  it.each(['沈晓峰', '施敏', '郑铁民', '张桂芝', '孔德明', '赵明远', '钱国栋', '曹立新', '杨春燕', '王素琴'])(
    '%s opens the desk and the first task opens its form',
    async (name) => {
      const person = await court.person(name);
      await person.goto('/');
      await person.page
        .getByText(/须办|可办|今天没有要办的事/)
        .first()
        .waitFor();
      const tasks = person.page.getByRole('row').getByRole('link');
      expect(await tasks.count()).toBeGreaterThan(0);
      const title = (await tasks.first().textContent()) ?? '';
      await tasks.first().click();
      if (title === '列入议程') return void (await person.sees('质监委会议'));
      if (title === '投票' || title === '签到、离席') return void (await person.sees('议程'));
      await person.formOf(title.replace(/（.*）$/, ''));
    },
  );

  it('who may not do something now is told why, with the article', async () => {
    const shen = await court.person('沈晓峰');
    await firstOf('registered');
    expect(await shen.whyNot('归档')).toMatch(/\S+.*(?:O\d|\d+)/);
    expect(await shen.mayNow('归档')).toBe(false);
  });

  it('who asks what a step rests on reads the printed words, over the form and without losing it', async () => {
    const shen = await court.person('沈晓峰');
    await firstOf('decided');
    const form = await shen.open('向部门反馈');
    await form.text('内容', '请补充材料。');
    await form.dialog.getByRole('button', { name: 'O4', exact: true }).first().click();
    const words = shen.page.getByRole('dialog', { name: /《意见》第四条/ });
    await shen.sees('应及时将评查结论及有关材料交有关部门', words);
    await shen.page.keyboard.press('Escape');
    await words.waitFor({ state: 'hidden' });
    expect(await form.value('内容')).toBe('请补充材料。');
    await shen.goto('/law');
    await shen.page.getByRole('searchbox', { name: '查找条文，如：申请复议' }).fill('申请复议一次');
    await shen.sees('决定作出后十日内申请复议一次');
    expect(await shen.page.getByText('认定为案件质量责任的').count()).toBe(0);
  });

  it('who comes second with a command on the same review is told to look again', async () => {
    const shen = await court.person('沈晓峰');
    const han = await court.person('韩雪');
    const path = await firstOf('decided');
    await han.goto(path);
    const form = await shen.open('向部门反馈');
    await form.pick('部门', '立案庭');
    await form.text('内容', '请补充上诉材料。');
    await han.act('向部门反馈', async (other) => {
      await other.pick('部门', '信访部门');
      await other.text('内容', '请说明信访情况。');
    });
    court.troubles.expect(shen.name, 409, '/give-feedback');
    await form.press('向部门反馈');
    await shen.sees('页面已更新', form.dialog.getByRole('alert'));
    expect(await form.value('内容')).toBe('请补充上诉材料。');
    await shen.submit(form, '向部门反馈');
    await shen.sees('请说明信访情况。');
    await shen.sees('请补充上诉材料。');
  });

  it('whose session is lost in mid-form signs in over the page and loses nothing', async () => {
    const shen = await court.person('沈晓峰');
    await firstOf('decided');
    const form = await shen.open('向部门反馈');
    await form.pick('部门', '办公室');
    await form.text('内容', '督办意见已收到。');
    await shen.page.context().clearCookies({ name: 'zhijian-session' });
    court.troubles.expect(shen.name, 401, '/api/v1/');
    await form.press('向部门反馈');
    const again = shen.page.getByRole('dialog', { name: '请重新登录' });
    await again.getByRole('button', { name: '以沈晓峰的身份继续' }).click();
    await again.waitFor({ state: 'hidden' });
    expect(await form.value('内容')).toBe('督办意见已收到。');
    await shen.submit(form, '向部门反馈');
    await shen.sees('督办意见已收到。');
  });

  it('sign in and work in English, which is remembered', async () => {
    const context = await court.window();
    const page = await context.newPage();
    court.troubles.watch(page, 'in English');
    await page.goto('/');
    await page.getByText('English', { exact: true }).click();
    await page.getByRole('heading', { name: 'Who are you?' }).waitFor();
    await page.getByRole('button', { name: /^沈晓峰 / }).click();
    await page.getByRole('heading', { name: 'My desk' }).waitFor();
    const another = await context.newPage();
    court.troubles.watch(another, 'in English');
    await another.goto('/reviews');
    await another.getByRole('heading', { name: 'Register of reviews' }).waitFor();
    await context.close();
  });
});

/** Opens the first review of that stage in the office’s register. */
async function firstOf(stage: string): Promise<string> {
  const shen = await court.person('沈晓峰');
  await shen.goto(`/reviews?stage=${stage}`);
  const { page } = shen;
  const link = page.getByRole('row').getByRole('link').first();
  const path = (await link.getAttribute('href')) ?? '';
  await link.click();
  await page.waitForURL(`**${path}`);
  return path;
}

import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { defended, registered, underExamination } from './support/course.ts';
import { Court } from './support/court.ts';
import type { Person } from './support/person.ts';
import { choose } from './support/select.ts';

let court: Court;
let administrator: Person;
let call: (...args: readonly string[]) => Promise<string>;
beforeAll(async () => {
  const init = ['--name', '青山县人民法院', '--code', '吉0799', '--level', 'basic'];
  const founded = await Court.founded([...init, '--admin', '水清', '--login', 'shui']);
  ({ court, call } = founded);
  administrator = await court.newcomer('水清', 'shui', founded.oneTimePassword);
});
afterAll(async () => court.close());
afterEach(() => expect(court.troubles.take()).toEqual([]));

/** Whom the court has: id, name, department, in the quota, offices as they are called. */
const people = [
  ['zhao', '赵明远', '院领导', true, '院长', '审判委员会委员'],
  ['qian', '钱国栋', '院领导', true, '常务副院长', '审判委员会委员'],
  ['sun', '孙立群', '院领导', true, '分管院领导', '审判委员会委员'],
  ['li', '李建平', '审管办', true, '审判管理部门负责人', '审判委员会委员'],
  ['zheng', '郑铁民', '监察室', false, '监察室负责人'],
  ['wang', '王素琴', '政治部', false, '干部科负责人'],
  ['shen', '沈晓峰', '质监办', false, '质监办工作人员'],
  ['yang', '杨春燕', '立案庭', false, '案件来源部门工作人员'],
  ['kong', '孔德明', '档案室', false, '卷宗管理人员'],
  ['zou', '邹海燕', '民一庭', true, '法官'],
  ['dou', '窦平安', '信息技术部门', false, '安全管理员'],
] as const;

describe('a court made from nothing', () => {
  it('lets its first administrator in with the one-time password, which is changed at once', async () => {
    await administrator.goto('/');
    await administrator.sees('青山县人民法院');
    const steps = administrator.page.getByRole('region', { name: '建立法院' });
    await steps.getByRole('link', { name: /^登记人员和职务/ }).click();
    await administrator.page.getByRole('heading', { name: '人员与职务' }).waitFor();
  });

  it('takes its people with their offices', async () => {
    for (const [id, name, department, inQuota, ...offices] of people)
      await administrator.act('登记人员', async (form) => {
        await form.text('人员编号', id);
        await form.text('姓名', name);
        await form.text('部门', department);
        await form.field('部门').blur();
        if (inQuota) await form.field('员额法官').click();
        await form.day('在册之日', '2026-01-05');
        for (const [place, office] of offices.entries()) {
          await form.press('添加 职务');
          await form.pickIn(`职务 ${place + 1}`, '职务', office);
          if (office === '案件来源部门工作人员')
            await form.pickIn(`职务 ${place + 1}`, '案件来源部门', '立案庭');
        }
      });
    await administrator.sees(`在册人员（${people.length + 1}）`);
    const row = administrator.page.getByRole('row').filter({ hasText: '杨春燕' });
    await administrator.sees(/案件来源部门工作人员\s*立案庭/, row);
  });

  it('says whose turn it is to review, by the order of the list', async () => {
    await administrator.act('设定审判委员会委员顺序', async (form) => {
      for (const _ of [3, 2, 1]) await form.press('上移李建平');
      expect(await form.dialog.getByRole('listitem').first().textContent()).toContain('李建平');
    });
  });

  it('gives accounts to its people, who sign in with their own passwords', async () => {
    await administrator.goto('/accounts');
    for (const [id, name] of people.filter(([id]) =>
      ['li', 'shen', 'yang', 'kong', 'zou', 'dou'].includes(id),
    )) {
      const password = await accountFor(name);
      const person = await court.newcomer(name, id, password);
      await person.goto('/');
      await person.sees('工作台');
    }
  });

  it('lets an administrator back in by a password made on the server, once a second one has confirmed it', async () => {
    const { oneTimePassword } = JSON.parse(await call('account', 'reset', 'shui')) as {
      oneTimePassword: string;
    };
    const dou = await court.person('窦平安');
    await dou.goto('/');
    await dou.page.getByRole('link', { name: /确认密码重置/ }).click();
    const resets = dou.page.getByRole('region', { name: '在服务器上重置的密码' });
    await dou.sees('待另一名管理员确认', resets);
    await resets.getByRole('button', { name: /^确\s*认$/ }).click();
    await dou.page
      .getByRole('tooltip')
      .getByRole('button', { name: /^确\s*认$/ })
      .press('Enter');
    await dou.sees('窦平安已确认', resets);
    const back = await court.newcomer('水清', 'shui', oneTimePassword);
    await back.goto('/');
    await back.sees('知悉密码重置');
  });

  it('takes a case from referral to its reviewer', async () => {
    const referred = await registered(court, '（2025）吉0799民初1号', '邹海燕');
    await defended(court, referred);
    const reviewer = await underExamination(court, referred);
    expect(reviewer.name).toBe('李建平');
    expect(await reviewer.stage()).toBe('评查中');
  });
});

/** Makes an account and reads the password that is told once. */
async function accountFor(name: string): Promise<string> {
  const { page } = administrator;
  const section = page.getByRole('region', { name: '新建账号' });
  await choose(section.getByLabel('人员', { exact: true }), name);
  await section.getByRole('button', { name: '新建', exact: true }).click();
  const told = page.getByRole('alert').filter({ hasText: name });
  const password = (await told.locator('code').textContent()) ?? '';
  await administrator.press('已转告');
  await told.waitFor({ state: 'hidden' });
  return password.trim();
}

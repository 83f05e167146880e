import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { citation } from '../src/vocabulary/citation.ts';
import { defended, referred, registered, underExamination } from './support/course.ts';
import { Court } from './support/court.ts';
import { courtToday } from './support/days.ts';
import type { Person } from './support/person.ts';
import { choose } from './support/select.ts';
import { settled } from './support/settled.ts';

let court: Court;
let administrator: Person;
let call: (...args: readonly string[]) => Promise<string>;
let clockSetAhead: () => Promise<void>;
beforeAll(async () => {
  const init = ['--name', '青山县人民法院', '--code', '吉0799', '--level', 'basic'];
  const founded = await Court.founded([...init, '--admin', '水清', '--login', 'shui']);
  ({ court, call, clockSetAhead } = founded);
  administrator = await court.newcomer('水清', 'shui', founded.oneTimePassword);
});
afterAll(async () => court.close());
afterEach(() => expect(court.troubles.take()).toEqual([]));

/** Whom the court has: id, name, department, in the quota, offices as they are called. */
const people = [
  ['zhao', '赵明远', '院领导', true, '院长', '审判委员会委员'],
  ['qian', '钱国栋', '院领导', true, '常务副院长', '审判委员会委员'],
  ['sun', '孙立群', '院领导', true, '分管审判执行工作的院领导', '审判委员会委员'],
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

  it('takes over a review that was under way on paper, once a second person has held it against the papers', async () => {
    const number = '（2025）吉0799民初2号';
    const yang = await court.person('杨春燕');
    const path = await referred(court, number);
    const shen = await court.person('沈晓峰');
    await shen.goto(path);
    await shen.act('接续在办评查', async (form) => {
      await form.pick('所处环节', '评查完毕');
      await form.day('纸面登记之日', courtToday(-60));
      await form.text('纸面评查编号', '质监评〔2026〕3号');
      await form.day('立案日期', '2025-05-06');
      await form.day('结案日期', '2025-09-26');
      await form.pick('审理程序', '民事一审普通程序');
      await form.choose('类型', '独任');
      await form.pick('法官 1', '邹海燕');
      for (const [place, act] of onPaper.entries()) {
        const row = `已经做过的步骤 ${place + 1}`;
        await form.press('添加 已经做过的步骤');
        await form.pickIn(row, '步骤', act.what);
        await form.dayIn(row, '日期', courtToday(act.day));
        await form.textIn(row, '文书', `${act.what}的文书`);
        if (act.person) await form.pickIn(row, '何人', act.person);
        if (act.method) await form.chooseIn(row, '送达方式（纸面未写明的不填）', act.method);
        if (act.words) await form.textIn(row, '内容', act.words);
        if (act.exclusions) await form.chooseIn(row, '考虑结果', act.exclusions);
      }
      await form.press('添加 认定');
      await form.pickIn('认定 1', '认定的条项（第十七至二十条）', citation('17(1)').zh);
      await form.textIn('认定 1', '事实', '副本在受理后第十二日送达。');
      await form.textIn('认定 1', '卷宗页码', '正卷第45页');
      await form.pickIn('责任人 1', '法官', '邹海燕');
      await form.chooseIn('责任人 1', '责任', '全部责任');
      await form.pickIn('认定 1', '差错原因（第十五条）', '责任心');
      await form.chooseIn('认定 1', '造成严重后果', '否');
      await form.choose('评查意见', '差错责任');
      await form.text('评查报告', '已阅卷，属瑕疵差错。');
    });
    const li = await court.person('李建平');
    await li.goto('/');
    await li.page
      .getByRole('row')
      .filter({ hasText: number })
      .getByRole('link', { name: '核对接续的评查' })
      .click();
    const check = await li.formOf('核对接续的评查');
    for (const said of ['见证留置', '送达方式纸面未写明', '八项均不存在', '副本在受理后第十二日送达。'])
      await li.sees(said, check.dialog);
    await li.submit(check, '核对接续的评查');
    await shen.goto(path);
    expect(await shen.stage()).toBe('评查完毕');
    await shen.sees('自纸面接续');
    expect(await yang.page.getByText('副本在受理后第十二日送达').count()).toBe(0);
    const zou = await court.person('邹海燕');
    await zou.goto(path);
    await zou.sees('送达方式纸面未写明');
  });

  it('takes nothing while its clock is in doubt, until two administrators have confirmed it from their desks', async () => {
    const confirms = async (name: string) => {
      const person = await court.person(name);
      const task = person.page.getByRole('link', { name: '核对服务器时钟' });
      // the server looks at its clock every few seconds; whoever comes to the desk sees it as it stands
      do {
        await person.goto('/');
        await settled(person.page);
      } while (!(await task.isVisible()));
      await task.click();
      await person.press('时钟无误，予以确认');
      await person.page
        .getByRole('tooltip')
        .getByRole('button', { name: /^确\s*[定认]$/ })
        .press('Enter');
      return person;
    };
    await clockSetAhead();
    const yang = await court.person('杨春燕');
    court.troubles.expect(yang.name, 503, '/reviews/refer-case');
    await expect(referred(court, '（2025）吉0799民初3号')).rejects.toThrow('时钟');
    await yang.page.getByRole('dialog').getByRole('button', { name: '取消' }).click();
    const first = await confirms('水清');
    await first.sees('水清已确认，待另一名管理员确认。');
    const second = await confirms('窦平安');
    await second.sees('与开机以来的计时和数据库的时钟相符');
    await referred(court, '（2025）吉0799民初3号');
  });
});

interface Act {
  readonly what: string;
  readonly day: number;
  readonly person?: string;
  readonly method?: string;
  readonly words?: string;
  readonly exclusions?: string;
}

/** What was done on paper until the examination was complete, as the clerk has it before them. */
const onPaper: readonly Act[] = [
  { what: '发出申辩通知', day: -60, person: '邹海燕' },
  { what: '收到申辩通知', day: -59, person: '邹海燕', method: '见证留置' },
  { what: '提交申辩意见', day: -58, person: '邹海燕', words: '因地址变更，副本送达迟延。' },
  { what: '分配评查人', day: -57, person: '孙立群' },
  { what: '评查人接受任务', day: -57 },
  { what: '告知拟认定情形', day: -40, person: '邹海燕' },
  { what: '收到拟认定情形', day: -39, person: '邹海燕' },
  { what: '逐项考虑第二十一条', day: -35, person: '邹海燕', exclusions: '八项均不存在' },
  { what: '评查完毕', day: -30 },
];

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

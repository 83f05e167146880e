import type { Locator } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { offices as allOffices } from '../src/vocabulary/court.ts';
import { Court } from './support/court.ts';
import type { Form } from './support/form.ts';
import type { Person } from './support/person.ts';

let court: Court;
beforeAll(async () => {
  court = await Court.open();
});
afterAll(async () => court.close());
afterEach(() => expect(court.troubles.take()).toEqual([]));

/** What somebody does where one click from the desk has brought them. */
type Does = (person: Person, task: string) => Promise<void>;

/** Fills the form in and submits it: the task is done. */
const does =
  (fill: (form: Form) => Promise<void> = async () => undefined): Does =>
  async (person, task) => {
    const form = await person.formOf(task);
    await fill(form);
    await person.submit(form, task);
  };

/** Finds the form open and its button ready; it is done in the tests of the whole procedure. */
const isOffered: Does = async (person, task) => {
  const { dialog } = await person.formOf(task);
  const button = dialog.getByRole('button', { name: task, exact: true });
  await button.waitFor();
  expect(await button.isEnabled()).toBe(true);
};

const votes: Does = async ({ page }) => {
  const box = page.getByRole('region', { name: '请您投票' });
  await box.getByRole('button', { name: '同意', exact: true }).click();
  await box.getByRole('button', { name: '确认投票' }).click();
  await box.getByText('您已投票。').waitFor();
};

const verifies: Does = async (person) => {
  await person.press('核验全部日志');
  await person.sees(new RegExp(`由${person.name}核验：\\d+条，完好。`));
};

/** Every office of the procedure (O1, 2, 5–7): who holds it, the main task on their desk, and how it is done from there. */
const offices: readonly (readonly [office: string, name: string, task: string, does: Does])[] = [
  [
    '院长',
    '赵明远',
    '决定回避',
    does(async (form) => {
      await form.choose('准予回避', '否');
      await form.text('理由', '所述事由不影响公正评查。');
    }),
  ],
  ['常务副院长', '钱国栋', '审签会议纪要', does()],
  ['副院长', '孙立群', '投票', votes],
  ['分管审判执行工作的院领导', '周海涛', '投票', votes],
  // whose turn it is depends on every draw before: whichever of them has it
  ['审判委员会委员', '陈玉梅、褚文彬、冯志强、吴秀兰、周海涛、李建平、孙立群', '接受评查任务', does()],
  ['审判管理部门负责人', '吴秀兰', '投票', votes],
  ['监察室负责人', '郑铁民', '记录纪检监察结果', isOffered],
  ['监察室工作人员', '尤勇', '作出处理', does()],
  ['干部科负责人', '王素琴', '作出处理', does()],
  ['质监办工作人员', '沈晓峰', '登记案件', isOffered],
  ['案件来源部门工作人员', '杨春燕', '确认收到反馈', does()],
  ['庭室负责人', '陈玉梅', '作出处理', does()],
  ['财务人员', '张桂芝', '记录执行', does((form) => form.text('证明材料', '工资发放表'))],
  ['卷宗管理人员', '孔德明', '移交卷宗', isOffered],
  ['审判委员会秘书', '施敏', '记录审判委员会确认结果', isOffered],
  ['法官', '曹立新', '提交申辩意见', does((form) => form.text('申辩意见', '事实认定以庭审笔录为准。'))],
  ['审计管理员', '章洁', '核验日志', verifies],
];

/** Offices of which no single case asks anything: where the desk and its menu lead them. */
const elsewhere: readonly (readonly [office: string, name: string, link: string | RegExp, does: Does])[] = [
  ['监察室列席人员', '吕方', /^\d{4}年.*会议室/, (person) => person.sees('议程')],
  [
    '系统管理员',
    '水清',
    '人员与职务',
    async (person) => {
      await person.press('登记人员');
      await isOffered(person, '登记人员');
    },
  ],
  [
    '安全管理员',
    '窦宁',
    '账号',
    async ({ page }) => {
      // whose account is locked may be asking just then, and is told that their session is over
      await (await court.person('吕方')).goto('/');
      court.troubles.expect('吕方', 401, '/api/v1/');
      await page.reload();
      const row = page.getByRole('row').filter({ hasText: '吕方' }).first();
      await row.getByRole('button', { name: '锁定', exact: true }).click();
      await page
        .getByRole('tooltip')
        .getByRole('button', { name: /^锁\s*定$/ })
        .press('Enter');
      await row.getByRole('button', { name: '解锁', exact: true }).click();
      await row.getByRole('button', { name: '锁定', exact: true }).waitFor();
    },
  ],
];

/** The first of them on whose desk the task is. */
async function whoHas(task: string, names: readonly string[]): Promise<{ person: Person; tasks: Locator }> {
  for (const name of names) {
    const person = await court.person(name);
    await person.goto('/');
    await person.sees(/须办|可办|今天没有要办的事/);
    const tasks = person.page.getByRole('row').getByRole('link', { name: task, exact: true });
    if ((await tasks.count()) > 0) return { person, tasks };
  }
  throw new Error(`${task} is on no desk of ${names.join(', ')}`);
}

describe('the main task of an office', () => {
  it.each(offices)('%s (%s): one click from the desk, %s', async (_, name, task, how) => {
    const { person, tasks } = await whoHas(task, name.split('、'));
    const before = await tasks.count();
    await tasks.first().click();
    await how(person, task);
    if (how === isOffered) return;
    await person.goto('/');
    await person.sees(/须办|可办|今天没有要办的事/);
    expect(await tasks.count()).toBe(before - 1);
  });

  it.each(elsewhere)('%s (%s): one click from the desk to %s', async (_, name, link, how) => {
    const person = await court.person(name);
    await person.goto('/');
    await person.page.getByRole('link', { name: link }).first().click();
    await how(person, '');
  });

  it('is there for every office', () => {
    const named = [...offices, ...elsewhere].map(([office]) => office);
    expect(named.sort()).toEqual(
      Object.values(allOffices)
        .map(({ zh }) => zh as string)
        .sort(),
    );
  });
});

import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { Court } from './support/court.ts';
import type { Person } from './support/person.ts';

let court: Court;
let administrator: Person;
beforeAll(async () => {
  const init = ['--name', '青山县人民法院', '--code', '吉0799', '--level', 'basic'];
  const founded = await Court.founded([...init, '--admin', '水清', '--login', 'shui']);
  court = founded.court;
  administrator = await court.newcomer('水清', 'shui', founded.oneTimePassword);
});
afterAll(async () => court.close());
afterEach(() => expect(court.troubles.take()).toEqual([]));

/** Made up: forty people, the committee numbered in another order than it is listed. */
const leading = [
  '赵明远,zhao,院领导,院长、审判委员会委员,是,1',
  '钱国栋,qian,院领导,常务副院长、审判委员会委员,是,2',
  '孙立群,sun,院领导,副院长（刑事、执行）、审判委员会委员,是,4',
  '李建平,li,审管办,审判管理部门负责人、审委会委员,是,3',
  '郑铁民,zheng,监察室,监察室负责人,否,',
  '王素琴,wang,政治部,干部科负责人,否,',
  '沈晓峰,shen,质监办,质监办工作人员,否,',
  '杨春燕,yang,立案庭,案件来源部门工作人员（立案庭）,否,',
  '孔德明,kong,档案室,卷宗管理人员,否,',
];
const judges = Array.from({ length: 31 }, (_, at) => `某法官${at + 1},judge${at + 1},民一庭,法官,是,`);
const csv = `\ufeff${['姓名,人员编号,部门,职务,员额,委员顺序', ...leading, ...judges].join('\r\n')}\r\n`;

describe('a court of forty people', () => {
  it('stands after one file and a few clicks, with slips for everybody', async () => {
    await administrator.goto('/');
    await administrator.sees('工作台');
    await administrator.goto('/people');
    const { page } = administrator;
    await page.evaluate('window.clicks = 0; addEventListener("click", () => { window.clicks += 1 }, true)');
    await administrator.press('导入人员');
    const dialog = page.getByRole('dialog', { name: '导入人员' });
    await dialog
      .locator('input[type=file]')
      .setInputFiles({ name: '人员.csv', mimeType: 'text/csv', buffer: Buffer.from(csv) });
    const status = dialog.getByRole('status');
    await status.waitFor();
    expect(await status.textContent()).toBe('登记：40 · 变更：0 · 已有，不变：0 · 不能使用：0 · 新账号：40');
    await administrator.press('导入40行');
    await dialog.getByRole('button', { name: '已导入' }).waitFor();
    await administrator.sees('委员顺序：赵明远、钱国栋、李建平、孙立群。', dialog);
    const slips = dialog.getByRole('list', { name: '密码条' }).getByRole('listitem');
    expect(await slips.count()).toBe(40);
    const slip = slips.filter({ hasText: '沈晓峰' });
    const [login = '', password = ''] = await slip.locator('code').allTextContents();
    expect(Number(await page.evaluate('window.clicks'))).toBeLessThanOrEqual(40);
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('.slips-on-paper').getByText(password).isVisible()).toBe(true);
    expect(await page.getByRole('heading', { name: '人员与职务' }).isVisible()).toBe(false);
    await page.emulateMedia({ media: 'screen' });
    const shen = await court.newcomer('沈晓峰', login, password);
    await shen.goto('/');
    await shen.sees('工作台');
    await administrator.goto('/people');
    await administrator.sees('在册人员（41）');
    expect(await page.getByText(password).count()).toBe(0);
  });
});

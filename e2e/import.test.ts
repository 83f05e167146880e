import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { Court } from './support/court.ts';
import { previewed } from './support/import.ts';
import type { Person } from './support/person.ts';

let court: Court;
let shen: Person;
beforeAll(async () => {
  court = await Court.open();
  shen = await court.person('沈晓峰');
});
afterAll(async () => court.close());
afterEach(() => expect(court.troubles.take()).toEqual([]));

/** Made up: two that can be used, one number that can’t be, one closed before it was filed. */
const csv = `\ufeff${[
  '案号,法院,案由,立案日期,结案日期,审理程序,审判组织',
  '（2024）吉0799刑初901号,松江县人民法院,盗窃罪,2024-01-05,2024-01-20,简易程序,独任',
  '（2024）吉0799刑初902号,松江县人民法院,诈骗罪,2024-01-05,2024-11-20,简易程序,独任',
  '（2024）吉079刑初903号,松江县人民法院,盗窃罪,2024-01-05,2024-01-20,简易程序,独任',
  '（2024）吉0799刑初904号,松江县人民法院,盗窃罪,2024-02-10,2024-01-20,简易程序,独任',
].join('\r\n')}\r\n`;

async function draftsInRegister(): Promise<string> {
  await shen.goto('/reviews?stage=draft&q=吉0799刑初90');
  const total = shen.page.getByRole('status').filter({ hasText: /共\d+件/ });
  await total.waitFor();
  return (await total.textContent()) ?? '';
}

describe('a workbook of cases in the register', () => {
  it('shows what each row would do, then makes drafts of the usable ones', async () => {
    expect(await previewed(shen, '案件.csv', csv)).toBe(
      '提供：0 · 存为草稿：2 · 已有，不变：0 · 不能使用：2 · 超审限，请核对：1',
    );
    const dialog = shen.page.getByRole('dialog', { name: '导入案件' });
    const row = (number: string) => dialog.getByRole('row').filter({ hasText: number });
    await shen.sees('待补全：当事人、评查事由、依据文书、理由', row('刑初901号'));
    await shen.sees('审限', row('刑初902号'));
    await shen.sees('早于立案', dialog);
    await shen.sees('不能成立', dialog);
    expect(await dialog.getByRole('cell', { name: '不能使用' }).count()).toBe(2);
    await shen.press('导入2行');
    await dialog.getByRole('button', { name: '已导入' }).waitFor();
    expect(await draftsInRegister()).toBe('共2件');
  });

  it('changes nothing the second time', async () => {
    expect(await previewed(shen, '案件.csv', csv)).toBe(
      '提供：0 · 存为草稿：0 · 已有，不变：2 · 不能使用：2',
    );
    const none = shen.page.getByRole('button', { name: '导入0行' });
    expect(await none.isDisabled()).toBe(true);
    expect(await draftsInRegister()).toBe('共2件');
  });

  it('of other courts says so once, and on each row when asked', async () => {
    const foreign = csv.replaceAll('吉0799刑初', '沪0120刑初');
    await previewed(shen, '案件.csv', foreign);
    const dialog = shen.page.getByRole('dialog', { name: '导入案件' });
    await shen.sees('有2行：案号不是本院的，请核对。', dialog);
    const row = dialog.getByRole('row').filter({ hasText: '刑初901号' });
    expect(await row.textContent()).not.toContain('不是本院的');
    await dialog.getByRole('checkbox', { name: '逐行显示' }).check();
    await shen.sees('案号不是本院的，请核对。', row);
  });

  it('has drafts that are completed in the register and registered', async () => {
    await draftsInRegister();
    await shen.page.getByRole('link', { name: /刑初902号/ }).click();
    await shen.sees('待补全');
    await shen.act('补全案件信息', async (form) => {
      expect(await form.value('案由')).toBe('诈骗罪');
      await form.tags('当事人', '钱某');
      await form.pick('评查事由', '第九条第（五）项');
      await form.text('理由', '当事人反映久拖不决。');
      await form.text('文书名称', '函');
      await form.text('文号', '审管函〔2026〕9号');
      await form.day('日期', '2026-02-01');
    });
    await shen.sees('待登记', shen.page.locator('header'));
    await shen.act('登记案件', async (form) => {
      expect(await form.value('立案日期')).toBe('2024年1月5日');
      await form.choose('类型', '独任');
      await form.pick('法官 1', '姜波');
    });
    await shen.sees('已登记', shen.page.locator('header'));
    await shen.sees('评查〔', shen.page.locator('header'));
  });
});

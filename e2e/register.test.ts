import { buffer } from 'node:stream/consumers';
import { read, utils } from '@e965/xlsx';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { Court } from './support/court.ts';
import type { Person } from './support/person.ts';
import { choose } from './support/select.ts';

let court: Court;
let shen: Person;
beforeAll(async () => {
  court = await Court.open();
  shen = await court.person('沈晓峰');
});
afterAll(async () => court.close());
afterEach(() => expect(court.troubles.take()).toEqual([]));

async function total(): Promise<number> {
  const said = shen.page.getByRole('status').filter({ hasText: /共\d+件/ });
  await said.waitFor();
  return Number(/\d+/.exec((await said.textContent()) ?? '')?.[0]);
}

/** What a click on the export saves. */
async function exported(button: string): Promise<{ name: string; content: Buffer }> {
  const saving = shen.page.waitForEvent('download');
  await shen.press(button);
  const saved = await saving;
  return { name: saved.suggestedFilename(), content: await buffer(await saved.createReadStream()) };
}

describe('the register', () => {
  it('keeps its filters in the address, so that a list can be sent to somebody', async () => {
    await shen.goto('/reviews');
    const all = await total();
    await choose(shen.page.getByRole('combobox', { name: '阶段' }), '已办结');
    await shen.page.waitForURL(/stage=closed/);
    await shen.page.keyboard.press('Escape');
    await expect.poll(total).toBeLessThan(all);
    const some = await total();
    const stages = shen.page.getByRole('row').filter({ hasText: '评查〔' });
    expect(await stages.count()).toBe(some);
    expect(await stages.filter({ hasText: '已办结' }).count()).toBe(some);
    const another = await court.person('韩雪');
    await another.goto(shen.page.url());
    await another.sees(`共${some}件`);
  });

  it.each(['劳', '劳务', '务合同', '合同纠纷'])('finds reviews by “%s”', async (words) => {
    await shen.goto(`/reviews?q=${encodeURIComponent(words)}`);
    const found = await total();
    expect(found).toBeGreaterThan(0);
    const rows = shen.page.getByRole('row').filter({ has: shen.page.getByRole('link') });
    expect(await rows.filter({ hasText: words }).count()).toBe(Math.min(found, 50));
  });

  it('prints everything that is filtered, not only the rows shown so far', async () => {
    await shen.goto('/reviews');
    const all = await total();
    expect(all).toBeGreaterThan(50);
    const rows = shen.page.getByRole('row').filter({ has: shen.page.getByRole('link') });
    expect(await rows.count()).toBe(50);
    await shen.page.evaluate("window.print = () => document.body.setAttribute('data-printed', 'yes')");
    await shen.press('打印');
    await shen.page.locator('body[data-printed]').waitFor();
    expect(await rows.count()).toBe(all);
    await shen.page.emulateMedia({ media: 'print' });
    await shen.sees(`本表${all}件，筛选结果共${all}件`);
    expect(await shen.page.getByRole('button', { name: '打印' }).count()).toBe(0);
    await shen.page.emulateMedia({ media: null });
  });

  it('saves exactly what is filtered, in the columns chosen', async () => {
    await shen.goto('/reviews?stage=closed,archived');
    const some = await total();
    await shen.press('显示列');
    await shen.page.getByRole('checkbox', { name: '当事人' }).check();
    await shen.page.keyboard.press('Escape');
    const csv = await exported('导出 .csv');
    expect(csv.name).toBe('评查台账.csv');
    const lines = csv.content.toString('utf8').split('\r\n');
    expect(lines[0]).toContain('当事人');
    expect(lines).toHaveLength(some + 1);
    const { content } = await exported('导出 .xlsx');
    const sheet = Object.values(read(content).Sheets)[0];
    const rows = utils.sheet_to_json<string[]>(sheet ?? {}, { header: 1 });
    expect(rows).toHaveLength(some + 1);
    expect(rows[0]?.join()).toBe(lines[0]?.replace('\uFEFF', ''));
  });

  it('shows days left with the rule they come from', async () => {
    await shen.goto('/reviews?stage=under-examination');
    const due = shen.page
      .getByRole('row')
      .getByRole('button', { name: /天|到期/ })
      .first();
    await due.focus();
    await shen.sees(/1个月内评查完毕|工作日/, shen.page.getByRole('tooltip'));
  });

  it('says so when nothing is found', async () => {
    await shen.goto('/reviews?q=不会有的字样');
    await shen.sees('没有符合条件的评查');
  });
});

import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { seriousViolations } from './support/axe.ts';
import { Court } from './support/court.ts';

let court: Court;
beforeAll(async () => {
  court = await Court.open();
});
afterAll(async () => court.close());
afterEach(() => expect(court.troubles.take()).toEqual([]));

describe('whoever looks after the system', () => {
  it('is told in words how the server does, and nothing of any case', async () => {
    const shui = await court.person('水清');
    await shui.goto('/');
    await shui.page.getByRole('link', { name: '系统运行' }).click();
    const part = (name: string) => shui.page.getByRole('region', { name, exact: true });
    await shui.sees('与开机以来的计时和数据库的时钟相符', part('时钟'));
    await shui.sees(/剩余[\d.]+ GB/, part('存储'));
    await shui.sees('尚无备份', part('存储'));
    await shui.sees('没有积压', part('后台工作'));
    expect(await shui.page.getByRole('main').innerText()).not.toMatch(/评查〔|民初/);
    expect(await seriousViolations(shui.page)).toEqual([]);
  });
});

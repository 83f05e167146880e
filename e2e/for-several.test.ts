import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { seriousViolations } from './support/axe.ts';
import { Court } from './support/court.ts';

let court: Court;
beforeAll(async () => {
  court = await Court.open();
});
afterAll(async () => court.close());
afterEach(() => expect(court.troubles.take()).toEqual([]));

describe('several acts of the same kind on one review', () => {
  it('are one row of the desk, and done for all in one form', async () => {
    const shen = await court.person('沈晓峰');
    await shen.goto('/');
    const row = shen.page.getByRole('link', { name: /^通知(?:申辩|决定)（\d+项一并办理）$/ }).first();
    await row.waitFor();
    const [, act = '', count = ''] = /^(.*)（(\d+)项一并办理）$/.exec((await row.textContent()) ?? '') ?? [];
    const address = (await row.getAttribute('href')) ?? '';
    await row.click();
    const form = await shen.formOf(act);
    await shen.sees('全部办成，或者一项不成、全部不办', form.dialog);
    expect(await form.dialog.getByRole('group').count()).toBe(Number(count));
    expect(await seriousViolations(shen.page)).toEqual([]);
    await shen.submit(form, `${act}：${count}项一并办理`);
    await shen.goto('/');
    await shen.page.getByRole('region', { name: /^须办/ }).waitFor();
    expect(await shen.page.locator(`a[href="${address}"]`).count()).toBe(0);
  });
});

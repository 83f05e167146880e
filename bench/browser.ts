// How long a click takes until its screen can be used, and what the first page weighs, in the demonstration court.
//   node tools/run.mjs bench/browser.ts
import type { Page } from 'playwright-core';
import { Court } from '../e2e/support/court.ts';

const ROUNDS = 5;
const court = await Court.open();
try {
  const weight = await weightOfFirstPage();
  const shen = await court.person('沈晓峰');
  await shen.page.setViewportSize({ width: 1366, height: 768 });
  await shen.goto('/');
  const links = shen.page.getByRole('navigation').getByRole('link');
  const names = await links.allTextContents();
  const times = new Map<string, number[]>(names.map((name) => [name, []]));
  // so that the first screen measured is not the one that is there already
  await links.last().click();
  await shen.page.waitForLoadState('networkidle');
  for (let round = 0; round < ROUNDS; round += 1)
    for (const name of names) times.get(name)?.push(await usableAfter(shen.page, name));
  console.log('| screen | usable after a click, median | slowest, the first time included |');
  console.log('|---|---|---|');
  for (const [name, all] of times) {
    const sorted = [...all].sort((one, other) => one - other);
    const slowest = sorted.at(-1) ?? 0;
    console.log(`| ${name} | ${(sorted[ROUNDS >> 1] ?? 0).toFixed(0)} ms | ${slowest.toFixed(0)} ms |`);
  }
  const slowest = Math.max(...[...times.values()].flat());
  console.log(`| the slowest of all | | ${slowest.toFixed(0)} ms (goal: under 1,000) |`);
  console.log(
    `| the first page, as it comes over the wire | ${weight.toFixed(0)} kB (goal: at most 400) | |`,
  );
} finally {
  await court.close();
}

/** From the click until the new page's title stands, nothing is being loaded and the browser can take the next click. */
async function usableAfter(page: Page, name: string): Promise<number> {
  await page.getByRole('navigation').getByRole('link', { name, exact: true }).focus();
  const before = await page.getByRole('heading', { level: 1 }).textContent();
  const from = performance.now();
  await page.keyboard.press('Enter');
  await page
    .getByRole('heading', { level: 1 })
    .filter({ hasNotText: before ?? '' })
    .waitFor();
  await page.locator('.ant-spin-spinning, .state[role=status]').first().waitFor({ state: 'hidden' });
  await page.evaluate('new Promise((done) => requestAnimationFrame(() => setTimeout(done)))');
  return performance.now() - from;
}

async function weightOfFirstPage(): Promise<number> {
  const context = await court.window();
  const page = await context.newPage();
  await page.goto('/', { waitUntil: 'networkidle' });
  const bytes = await page.evaluate<number>(
    `performance.getEntriesByType('navigation').concat(performance.getEntriesByType('resource'))
      .reduce((sum, each) => sum + each.encodedBodySize, 0)`,
  );
  await context.close();
  return bytes / 1024;
}

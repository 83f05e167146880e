import type { BrowserContext, Page, Request } from 'playwright-core';
import { PATIENCE_MS } from './patience.ts';

/** Two frames, and then a moment in which the page has nothing to do. */
const STILL = `new Promise((still) => requestAnimationFrame(() => requestAnimationFrame(() =>
  requestIdleCallback(() => still(undefined)))))`;

const underWay = new WeakMap<BrowserContext, Set<Request>>();

/** Has to know a window from its beginning. */
export function watchRequests(context: BrowserContext): void {
  const requests = new Set<Request>();
  underWay.set(context, requests);
  context.on('request', (request) => requests.add(request));
  context.on('requestfinished', (request) => requests.delete(request));
  context.on('requestfailed', (request) => requests.delete(request));
}

/** Waits until the page has all that it asked for, has drawn it, and asks for nothing more. */
export async function settled(page: Page): Promise<void> {
  const requests = underWay.get(page.context());
  if (!requests) throw new Error('nobody watches what this window asks for');
  const ofPage = () => [...requests].filter((request) => isOf(request, page));
  const until = Date.now() + PATIENCE_MS;
  for (;;) {
    if (ofPage().length === 0) {
      await page.evaluate(STILL);
      if (ofPage().length === 0 && (await isDrawn(page))) return;
    }
    if (Date.now() > until)
      throw new Error(`the page is not settled: ${ofPage().map((request) => request.url())}`);
    await new Promise((again) => setTimeout(again, 20));
  }
}

function isOf(request: Request, page: Page): boolean {
  try {
    return request.frame().page() === page;
  } catch {
    return true; // of a page that is only being opened
  }
}

/** What says that it is still being fetched has gone. */
async function isDrawn(page: Page): Promise<boolean> {
  const loading = page.locator('[role=status]:visible').filter({ hasText: /…$/ });
  return (await loading.count()) === 0 && (await page.locator('.ant-skeleton:visible').count()) === 0;
}

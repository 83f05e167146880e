import type { Page } from 'playwright-core';
import { settled } from './settled.ts';

/**
 * Goes to a page of the client that is open, as by the browser's own way back: nothing is loaded but what the page asks for.
 * Loading the client anew for every step took three quarters of the processor of all browser tests.
 */
export async function walk(page: Page, path: string): Promise<void> {
  await page.evaluate(
    `history.pushState(null, '', ${JSON.stringify(path)}); dispatchEvent(new PopStateEvent('popstate'))`,
  );
  await settled(page);
}

import type { Locator, Page } from 'playwright-core';
import { PATIENCE_MS } from './patience.ts';

const MOST_OPTIONS = 300;

/**
 * Chooses from a list that opens, as a person at the keyboard does, and the only way in which a test does it: types where
 * one may type, walks with the arrow to the option of that name, has it in sight, takes it with Enter. A list of any
 * length is walked, also one that draws only what lies above its fold.
 */
export async function choose(field: Locator, option: string): Promise<void> {
  await opened(field);
  if (await field.isEditable()) await field.fill(option);
  const found = await walkTo(field, option);
  await inSight(found, option);
  if ((await found.getAttribute('aria-selected')) === 'true') return;
  await field.press('Enter');
  // a list that takes several stays open, and forgets what was typed
  await until(
    async () => (await isClosed(field)) || (await field.inputValue()) === '',
    `“${option}” is not taken`,
  );
}

async function opened(field: Locator): Promise<void> {
  await field.waitFor();
  if (!(await hasFocus(field))) await field.click();
  if (await isClosed(field)) await field.press('Enter');
  await until(async () => !(await isClosed(field)), 'the list does not open');
}

/** The option that Enter would take, once it has that name: where typing has not brought it up, the arrow does. */
async function walkTo(field: Locator, option: string): Promise<Locator> {
  const { page, patience } = { page: field.page(), patience: Date.now() + PATIENCE_MS };
  const seen: string[] = [];
  for (let step = 0; step < MOST_OPTIONS; ) {
    const active = await activeOption(page, field);
    const name = active ? await nameOf(active) : '';
    if (active && name.includes(option)) return active;
    const around = name !== '' && name === seen[0] && seen.length > 1;
    if (around || !active) {
      // what is offered may still be on its way
      if (Date.now() > patience) break;
      seen.length = 0;
      await page.waitForTimeout(50);
      continue;
    }
    seen.push(name);
    step += 1;
    await field.press('ArrowDown');
  }
  throw new Error(`“${option}” is not offered; offered: ${seen.join(', ') || 'nothing'}`);
}

async function activeOption(page: Page, field: Locator): Promise<Locator | undefined> {
  const id = await field.getAttribute('aria-activedescendant');
  if (!id) return undefined;
  const option = page.locator(`[id="${id}"][role=option]`);
  return (await option.count()) === 1 ? option : undefined;
}

/** As a screen reader says it. */
async function nameOf(option: Locator): Promise<string> {
  return (await option.getAttribute('aria-label')) ?? (await option.textContent()) ?? '';
}

/** Nobody takes what lies beyond the edge of their screen. */
async function inSight(option: Locator, name: string): Promise<void> {
  const { width, height } = option.page().viewportSize() ?? { width: 0, height: 0 };
  await until(async () => {
    const box = await option.boundingBox();
    return box !== null && box.x >= 0 && box.y >= 0 && box.x < width && box.y < height;
  }, `“${name}” is not in sight`);
}

const isClosed = async (field: Locator) => (await field.getAttribute('aria-expanded')) !== 'true';

const hasFocus = (field: Locator) =>
  field.evaluate((element) => element === element.ownerDocument.activeElement);

async function until(holds: () => Promise<boolean>, otherwise: string): Promise<void> {
  const patience = Date.now() + PATIENCE_MS;
  while (!(await holds())) {
    if (Date.now() > patience) throw new Error(otherwise);
    await new Promise((again) => setTimeout(again, 25));
  }
}

/** The list that is open, whichever field it belongs to. */
export function openList(page: Page): Locator {
  return page.locator('.ant-select-dropdown:visible');
}

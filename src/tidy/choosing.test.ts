import { describe, expect, it } from 'vitest';
import { filesUnder } from './files.ts';

/** The one file that knows how an option of a list is taken. */
const home = 'e2e/support/select.ts';

/** How a test would take an option past the one way: a click on what may lie below the fold, or Enter on what may not be there yet. */
const raw: readonly (readonly [string, RegExp])[] = [
  ['an option by its title', /\bgetByTitle\s*\(/],
  ['an option by its role', /\bgetByRole\s*\(\s*['"`](?:option|listbox|combobox)['"`]/],
  ['the parts of a list', /ant-select|rc-virtual-list/],
  ['a native list', /\bselectOption\s*\(/],
  ['the keys of a list', /\.fill\([^)]*\)[;\s]*\n?\s*await\s+\w+\.press\('Enter'\)/],
];

const files = filesUnder('e2e').filter(({ path }) => path !== home);

/** Days and short texts end with Enter as well, and nothing opens for them. */
const excused: Readonly<Record<string, readonly string[]>> = {
  'e2e/support/form.ts': ['the keys of a list'],
};

/** A field of the kind `combobox` may be handed to `choose`, and only there. */
function rawChoices(text: string): readonly string[] {
  const without = text.replace(/\bchoose\s*\((?:[^()]|\([^()]*\))*\)/g, '');
  return raw.filter(([, pattern]) => pattern.test(without)).map(([name]) => name);
}

describe('a test that chooses from a list', () => {
  it.each(files.map(({ path, text }) => [path, text] as const))(
    '%s does it as a person does',
    (path, text) => {
      expect(rawChoices(text)).toEqual(excused[path] ?? []);
    },
  );

  it.each([
    ["await page.getByTitle('已办结').click();", 'an option by its title'],
    ["await page.getByRole('option', { name: '已办结' }).click();", 'an option by its role'],
    ["await page.locator('.ant-select-item').first().click();", 'the parts of a list'],
    ["await field.fill(name);\n  await field.press('Enter');", 'the keys of a list'],
  ])('is found out by %s', (text, name) => {
    expect(rawChoices(text)).toEqual([name]);
  });

  it('may hand its field to the one way', () => {
    expect(rawChoices("await choose(page.getByRole('combobox', { name: '阶段' }), '已办结');")).toEqual([]);
  });
});

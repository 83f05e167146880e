// The pictures of both READMEs, taken from the demonstration court as its people see it.
//   npm run screenshots
import { mkdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { launchBrowser } from './support/browser.ts';
import { Court } from './support/court.ts';
import { serveDemonstration } from './support/server.ts';
import { settled } from './support/settled.ts';

interface Picture {
  readonly name: string;
  /** Who looks. */
  readonly by: string;
  readonly path: string;
  /** The page behind the first row of the list at `path`, in place of the list. */
  readonly first?: boolean;
}

const pictures: readonly Picture[] = [
  { name: 'desk', by: '沈晓峰', path: '/' },
  { name: 'review', by: '沈晓峰', path: '/reviews?stage=decided', first: true },
  { name: 'record', by: '曹立新', path: '/judges/cao/record' },
];

const folder = fileURLToPath(new URL('../docs/pictures/', import.meta.url));
await mkdir(folder, { recursive: true });
const court = await Court.before(await serveDemonstration(), launchBrowser);
try {
  for (const [lang, suffix] of [
    ['zh', 'zh-CN'],
    ['en', 'en'],
  ] as const) {
    for (const { name, by, path, first } of pictures) {
      const person = await court.person(by);
      const { page } = person;
      await page.setViewportSize({ width: 1366, height: 768 });
      await person.goto('/');
      await page.context().addCookies([{ name: 'lang', value: lang, url: court.address }]);
      await page.goto(path);
      if (first) {
        await page.getByRole('row').getByRole('link').first().click();
        await page.getByRole('tab').first().waitFor(); // the list stays in sight until the page has come
      }
      await page.getByRole('heading', { level: 1 }).waitFor();
      await settled(page);
      await page.screenshot({ path: `${folder}${name}.${suffix}.png` });
    }
  }
} finally {
  await court.close();
}

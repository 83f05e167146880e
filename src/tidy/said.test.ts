import { expect, it } from 'vitest';
import { filesUnder } from './files.ts';

/** Texts hold days as programs write them; whatever the server says to a person goes through `sayIn`, which says them in words. */
it('no sentence is told by the server without its days in words', () => {
  const untold = ['src/server/http', 'src/server/queries', 'src/server/imports']
    .flatMap((folder) => filesUnder(folder))
    .filter(({ path }) => !path.includes('.test.'))
    .filter(({ text }) => /\b(?:says|text|about|rule\.says)\??\.?\[locale\]/.test(text))
    .map(({ path }) => path);
  expect(untold).toEqual([]);
});

/** In Chinese a colon and brackets are full-width: what is joined in a page is joined by `pair` and `aside`, which know the language. */
it('no page joins its words with the marks of one language', () => {
  const joined = filesUnder('src/client')
    .filter(({ path }) => /\.tsx?$/.test(path) && !/\/text\/|\.test\.|app\/text\.tsx$/.test(path))
    .flatMap(({ path, text }) =>
      (text.match(/\}(?:: | \()\$\{|\)\}: \{/g) ?? []).map((found) => `${path}: ${found}`),
    );
  expect(joined).toEqual([]);
});

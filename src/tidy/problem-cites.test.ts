import { expect, it } from 'vitest';
import { filesUnder } from './files.ts';

/** What the server itself says (a wrong password, a page that isn't there) rests on no article of the two texts. */
it('no problem of the server alone leans on the section of the Opinion on the register', () => {
  const leaning = filesUnder('src/server/http')
    .filter(({ path }) => !path.includes('.test.'))
    .filter(({ text }) => /cite: 'O2'/.test(text))
    .map(({ path }) => path);
  expect(leaning).toEqual([]);
});

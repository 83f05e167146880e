import { expect, it } from 'vitest';
import type { Both } from '../vocabulary/both.ts';
import { choices } from '../vocabulary/choices.ts';
import { filesUnder } from './files.ts';

/** `9(1)`, `O2` where people choose: the short form of a citation, which is for the little chips alone. */
const short = /(?<![\p{L}\d] ?)(?:\d{1,2}\(\d{1,2}\)|O[1-4]\b)/u;

it('no choice begins with the short form of a citation', () => {
  const said = Object.values(choices).flatMap((list) =>
    Object.values<Both>(list).flatMap(({ zh, en }) => [zh, en]),
  );
  expect(said.length).toBeGreaterThan(300);
  expect(said.filter((words) => short.test(words) && !/Article \d/.test(words))).toEqual([]);
});

/** The id of a reading, and a citation as it is stored, amid what a page says; of an article one says which in English as well. */
const amid = /R-(?:O?\d)[\d.]*|(?<![\p{L}\d] ?|\()(?:\d{1,2}\(\d{1,2}\)|O[1-4]\b)/u;

it('no page says the short form of a citation in its own words', () => {
  const said = filesUnder('src/client/text', ['.ts']).flatMap(({ path, text }) =>
    text
      .split('\n')
      .filter((line) => amid.test(line) && !/Articles? \d/.test(line))
      .map((line) => `${path}: ${line.trim()}`),
  );
  expect(said).toEqual([]);
});

/** A field of a finding, a rung or a ground put into words as it is stored; `citation(…)` says it. */
const asStored = /\$\{(?:\w+\.)*(?:item|ground|rung|cite)\}/;

it('no label of an option is made of a citation as it is stored', () => {
  const lines = filesUnder('src/client', ['.ts', '.tsx'])
    .filter(({ path }) => !path.includes('.test.'))
    .flatMap(({ path, text }) => text.split('\n').map((line) => ({ path, line })));
  const found = lines.filter(
    ({ line }) => asStored.test(line) && !/key=|rowKey|term\(|`option\.|navigate|to=/.test(line),
  );
  expect(found).toEqual([]);
});

it('and would be found', () => {
  expect(short.test('9(1) 被上级法院改判')).toBe(true);
  expect(short.test('O2 long pending')).toBe(true);
  expect(asStored.test(['$', 'finding.item'].join('{').concat('}'))).toBe(true);
});

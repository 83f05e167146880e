import { describe, expect, it } from 'vitest';
import { filesUnder } from './files.ts';

/** Held against each other as written: the number that is shown beside a row of a workbook, because it is written otherwise. */
const shown = ['src/server/imports/known-words.ts'];

const number = String.raw`\b(?:caseNumber|otherCaseNumbers|case_number|other_case_numbers)\b`;
const comparing = [
  new RegExp(String.raw`${number}\)?\s*[!=]==(?! undefined)`),
  new RegExp(String.raw`[!=]==\s*[\w.?!]*${number}`),
  new RegExp(String.raw`\.(?:includes|indexOf|has|get)\([\w.?!]*${number}\)`),
  /\.(?:case|document)\.number\b\s*[!=]==/,
  /\b(?:each|one|other|finding|prior)\.case\s*[!=]==|[!=]==\s*(?:each|one|other|finding|prior)\.case\b/,
];

describe('two case numbers', () => {
  it('are never compared as they are written, but by court, year, type and serial (caseIdentity)', () => {
    const found = filesUnder('src').filter(
      ({ path, text }) =>
        !/\.test\.tsx?$/.test(path) && !shown.includes(path) && comparing.some((each) => each.test(text)),
    );
    expect(found.map(({ path }) => path)).toEqual([]);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { runs } from '../testing/runs.ts';
import { table } from '../testing/table.ts';
import { bigramsOf, plainText, searched, searchText, soundsOf } from './search-text.ts';

const writings = table(`
  typed                        | held against
  -----------------------------|-------------------
  （2025）吉0799民初1123号     | 2025吉799民初1123号
  (2025)吉0799民初01123号      | 2025吉799民初1123号
  〔２０２５〕 吉0799民初 1123号 | 2025吉799民初1123号
  （2015）嘉刑初字第0077号     | 2015嘉刑初77号
  （2015）嘉刑初77号           | 2015嘉刑初77号
  评查〔2026〕1号              | 评查20261号
  第三人                       | 第三人
  字画                         | 字画
  00                           | 0
`);

describe('the writing in which texts are compared', () => {
  it.each(writings)('of “$typed” is $["held against"]', (row) => {
    expect(plainText(row.typed!)).toBe(row['held against']);
  });

  it('is its own', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'（2015）吉0字第 号甲x') }), (text) => {
        expect(plainText(plainText(text))).toBe(plainText(text));
      }),
      runs(2000),
    );
  });
});

const sounds = table(`
  name   | sounds
  -------|------------------
  沈晓峰 | shenxiaofeng sxf
  单某甲 | shanmoujia smj
  曾伟   | zengwei zw
  吕丽   | lvli ll
  张X    | zhang z
  Smith  |
`);

describe('the sound of a name', () => {
  it.each(sounds)('$name is $sounds', ({ name, sounds: typed }) => {
    expect(soundsOf(name!).join(' ')).toBe(typed);
  });
});

describe('the index', () => {
  it('holds every pair that a phrase of a text asks for, so that no row that holds it is missed', () => {
    const text = fc.string({ unit: fc.constantFrom(...'甲乙丙丁12民初'), maxLength: 12 });
    fc.assert(
      fc.property(text, text, fc.nat(11), fc.nat(11), (one, other, from, length) => {
        const row = searchText([one, other]);
        const phrase = plainText(one).slice(from, from + 1 + length);
        const pairs = new Set(bigramsOf(row));
        expect(searched(phrase).every((pair) => pairs.has(pair))).toBe(true);
      }),
      runs(2000),
    );
  });
});

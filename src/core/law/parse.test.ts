import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { numberOf, parseLaw, provisionsOf } from './parse.ts';

const source = readFileSync(new URL('../../../law/qianguo-2019.zh-CN.txt', import.meta.url), 'utf8');
const law = parseLaw(source);
const byId = new Map(provisionsOf(law).map((provision) => [provision.id, provision]));

it('finds 33 articles and 81 items, each with words', () => {
  expect(law.measures.filter(({ kind }) => kind === 'article').map(({ id }) => id)).toEqual(
    Array.from({ length: 33 }, (_, place) => String(place + 1)),
  );
  expect(law.measures.filter(({ kind }) => kind === 'item')).toHaveLength(81);
  expect(law.measures.filter(({ kind }) => kind === 'paragraph')).toEqual([]);
  for (const { text } of byId.values()) expect(text).not.toBe('');
});

it('knows an article by its chapter and an item by its article', () => {
  expect(byId.get('28')).toMatchObject({
    heading: '案件质量责任追究',
    text: '案件质量责任按以下方式进行追究：',
  });
  expect(byId.get('28(6)')?.text).toMatch(/^一年内被认定为重大差错责任2件次/);
  expect(byId.get('9(10)')?.text).toBe('上级法院要求评查的案件。');
});

it('divides the sections of the Opinion into sentences', () => {
  expect(law.opinion.filter(({ kind }) => kind === 'section').map(({ id }) => id)).toEqual([
    'O0',
    'O1',
    'O2',
    'O3',
    'O4',
  ]);
  expect(byId.get('O3:1')?.text).toMatch(/^质监办登记案件后/);
  const sentences = law.opinion.filter(({ kind }) => kind === 'sentence');
  for (const section of ['O1', 'O2', 'O3', 'O4']) {
    const own = sentences.filter(({ id }) => id.startsWith(`${section}:`));
    expect(own.map(({ text }) => text).join('')).toBe(byId.get(section)?.text);
  }
});

it('loses no word of the source', () => {
  const kept = provisionsOf(law)
    .map(({ heading, text }) => heading + text)
    .join('');
  const lines = source
    .split('\n')
    .map((line) => line.replace(/^(?:第.{1,3}[章条]|（.{1,2}）|[一二三四]、)\s*/, '').trim());
  // the title of the Measures stands between the annex and the first chapter
  for (const line of lines.filter(
    (one) => one !== '' && !/^(?:附件|前郭县人民法院|案件质量监督管理及责任追究暂行办法)$/.test(one),
  )) {
    expect(kept.replaceAll('\n', '')).toContain(line);
  }
});

it('reads Chinese numerals', () => {
  expect(['一', '九', '十', '十一', '二十', '三十三'].map(numberOf)).toEqual([1, 9, 10, 11, 20, 33]);
});

it('refuses a text without an annex', () => {
  expect(() => parseLaw('第一条 x')).toThrow('annex');
});

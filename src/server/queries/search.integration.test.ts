import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { caseIdentity } from '../../core/rules/case-number.ts';
import { runs } from '../../testing/runs.ts';
import { ask, give, type ServedCourt, servedCourt, story } from '../../testing/served-court.ts';
import { plainText, soundsOf } from '../../views/search-text.ts';

interface Item {
  readonly id: string;
  readonly caseNumber: string;
  readonly number?: string | null;
  readonly cause?: string | null;
  readonly parties?: readonly string[];
  readonly handlingJudge?: string | null;
}

let served: ServedCourt;
let shen: string;
let everything: readonly Item[];

const cases = [
  ['（2025）吉0799民初112号', '民间借贷纠纷', ['冯某甲', '华某乙']],
  ['（2025）吉0799民初1120号', '买卖合同纠纷', ['华某甲', '李某']],
  ['（2025）吉0799民初1112号', '劳务合同纠纷', ['沈晓峰']],
  ['（2025）吉0799民初112号之一', '民间借贷纠纷', ['冯某甲']],
  ['（2014）新宾破字第00001-2号', '破产清算', ['新宾某公司']],
  ['（2025）吉0799刑初7号', '盗窃罪', ['单某丙']],
  ['（2024）吉0799行初112号', '行政处罚', ['曾某']],
] as const;

beforeAll(async () => {
  served = await servedCourt(await story('straight-to-confirmed-ordinary-error'));
  shen = await served.signIn('shen');
  for (const [caseNumber, cause, parties] of cases) {
    const draft = { caseNumber, cause, parties, source: 'petitions', draft: true };
    expect((await give(served, shen, '/reviews/refer-case', draft)).status).toBeLessThan(300);
  }
  everything = await found('');
});
afterAll(() => served.stop());

async function found(q: string, cookie = shen): Promise<readonly Item[]> {
  const asked = q === '' ? '' : `&q=${encodeURIComponent(q)}`;
  const { status, body } = await ask(served, cookie, `/reviews?limit=200${asked}`);
  if (status !== 200) throw new Error(`${q}: ${status}`);
  expect(body.total).toBe((body.items as Item[]).length);
  return body.items as Item[];
}

const numbers = (items: readonly Item[]) => items.map((item) => item.caseNumber);

/** Everything of a row that a phrase may stand in, each text by itself. */
function texts({ caseNumber, number, cause, parties = [], handlingJudge }: Item): string[] {
  const judge = handlingJudge ? [judges.get(handlingJudge) ?? ''] : [];
  const names = [...parties, ...judge];
  return [caseNumber, number ?? '', cause ?? '', ...names, ...names.flatMap(soundsOf)].map(plainText);
}
const judges = new Map([['cao', '曹立新']]);

describe('a search of the register', () => {
  it.each([
    ['华某甲', ['（2025）吉0799民初1120号']],
    ['华某', ['（2025）吉0799民初1120号', '（2025）吉0799民初112号']],
    ['sxf', ['（2025）吉0799民初1112号']],
    ['shenxiaofeng', ['（2025）吉0799民初1112号']],
    ['ShenXiao', ['（2025）吉0799民初1112号']],
    ['曹立新', ['（2025）吉0799民初1123号']],
    ['clx', ['（2025）吉0799民初1123号']],
    ['smb', ['（2025）吉0799刑初7号']],
    ['zengmou', ['（2024）吉0799行初112号']],
    ['smbx', []],
    ['新宾破1-2', ['（2014）新宾破字第1-2号']],
    ['盗', ['（2025）吉0799刑初7号']],
  ])('for “%s” finds what holds it', async (q, expected) => {
    expect(new Set(numbers(await found(q)))).toEqual(new Set(expected));
  });

  it.each([
    '（2025）吉0799民初112号',
    '(2025)吉0799民初112号',
    '〔2025〕吉0799民初00112号',
    '（2025）吉0799民初字第112号',
    '（2025）吉0799民初112',
    '(2025) 吉0799 民初 112 号',
  ])('for the number “%s” finds that case first, its later papers with it', async (q) => {
    const items = numbers(await found(q));
    const first = items.slice(0, 2).map(caseIdentity);
    expect(first).toEqual(Array(2).fill(caseIdentity('（2025）吉0799民初112号')));
    expect(items.slice(2).every((number) => number.includes('民初112'))).toBe(true);
  });

  it.each(['民初112', '吉0799民初112', '2025吉0799民初112', '初112号', '民初字第112'])(
    'for the part “%s” of a number finds the case',
    async (q) => {
      expect(numbers(await found(q))).toContain('（2025）吉0799民初112号');
    },
  );

  it('finds all rows that hold the phrase, and none that doesn’t', async () => {
    const characters = [...new Set(everything.flatMap(texts).join(''))];
    const cut = fc
      .tuple(
        fc.constantFrom(...everything.flatMap(texts).filter(Boolean)),
        fc.nat(20),
        fc.integer({ min: 1, max: 20 }),
      )
      .map(([text, from, length]) => text.slice(from % text.length, (from % text.length) + length));
    const made = fc.string({ unit: fc.constantFrom(...characters), minLength: 1, maxLength: 6 });
    await fc.assert(
      fc.asyncProperty(fc.oneof(cut, made), async (q) => {
        const phrase = plainText(q);
        const holding = everything.filter((item) =>
          texts(item).some((text) => phrase !== '' && text.includes(phrase)),
        );
        expect(new Set((await found(q)).map(({ id }) => id))).toEqual(new Set(holding.map(({ id }) => id)));
      }),
      runs(150),
    );
  });

  it('finds nobody by what they are not shown of a review', async () => {
    const cao = await served.signIn('cao');
    expect(numbers(await found('曹立新', cao))).toEqual([]);
    expect(numbers(await found('民初1123', cao))).toEqual(['（2025）吉0799民初1123号']);
  });
});

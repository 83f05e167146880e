import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { toInstant } from '../../core/time/instant.ts';
import { ask, give, type ServedCourt, servedCourt, story } from '../../testing/served-court.ts';
import { fileOf } from '../../testing/workbooks.ts';

let served: ServedCourt;
let office: string;
let clerk: string;
beforeAll(async () => {
  served = await servedCourt(await story('straight-to-confirmed-ordinary-error', '2026-03-04T00:00'));
  served.clock.now = toInstant('2026-03-04T09:00:00+08:00');
  office = await served.signIn('shen');
  clerk = await served.signIn('yang');
});
afterAll(() => served.stop());

const header = ['案号', '案由', '收案日期', '承办人', '审判长', '合议庭成员'];
const bench = ['甲', '乙', '丙、丁'];
const number = (serial: string) => `（2019）吉0799民初${serial}`;
const row = (serial: string, filed: string) => [number(serial), '买卖合同纠纷', filed, ...bench];
const content = (lines: readonly (readonly string[])[]) => fileOf([{ lines }]).toString('base64');
const bring = async (cookie: string, lines: readonly (readonly string[])[], dryRun = false) =>
  (await give(served, cookie, '/imports', { name: 'a.xlsx', content: content(lines), dryRun })).body;

describe('cases of a source department', () => {
  it('become drafts of that department, seen by its clerk and by the office, with all who sat', async () => {
    const body = await bring(clerk, [header, row('8001号', '2019.7.3')]);
    expect(body.counts).toEqual({ referral: 0, draft: 1, unchanged: 0, unusable: 0 });
    const [item] = body.items as { id: string }[];
    for (const cookie of [clerk, office]) {
      const review = await ask(served, cookie, `/reviews/${item?.id}`);
      expect(review.body).toMatchObject({
        stage: 'draft',
        sources: [{ source: 'case-filing' }],
        case: { filedOn: '2019-07-03', benchAsPrinted: '承办人：甲；审判长：乙；合议庭成员：丙、丁' },
      });
    }
    expect((await bring(clerk, [header, row('8001号', '2019.7.3')])).counts).toMatchObject({ unchanged: 1 });
  });

  it('are refused in the name of another department, row by row, and to who is neither', async () => {
    const body = await bring(clerk, [
      [...header, '提供部门'],
      [...row('8002号', '2019.7.3'), '审监庭'],
    ]);
    expect(body.items).toMatchObject([{ kind: 'unusable', says: '只能以本部门名义提供案件。' }]);
    for (const person of ['bai', 'shui', 'wang']) {
      const refused = await give(served, await served.signIn(person), '/imports', {
        name: 'a',
        content: content([header]),
      });
      expect([refused.status, refused.body.detail]).toEqual([
        403,
        '案件由质监办或者案件来源部门导入（《意见》第二条）。',
      ]);
    }
  });

  it('whose time limit can’t be computed say that it was not checked, and are not beyond it', async () => {
    const lines = [
      ['案号', '案由', '立案日期', '结案日期', '审理程序'],
      [number('8101号'), '买卖合同纠纷', '2019-01-03', '2019-12-03', ''],
      [number('8102号'), '买卖合同纠纷', '2019-01-03', '2019-12-03', '简易程序'],
      [number('8103号'), '买卖合同纠纷', '2019-01-03', '2019-02-03', '简易程序'],
    ];
    const { items, beyondTimeLimit } = await bring(office, lines, true);
    const checks = (items as { check?: { says: string }[] }[]).map(({ check = [] }) =>
      check.map(({ says }) => says).filter((says) => says.includes('审限')),
    );
    expect(checks).toEqual([
      ['审理程序不明，审限没有核对。'],
      [expect.stringContaining('审限至2019年4月3日')],
      [],
    ]);
    expect(beyondTimeLimit).toBe(1);
  });

  it('do not tell a department what others have referred', async () => {
    await bring(office, [header, row('8003号', '2019.7.3')]);
    expect((await bring(clerk, [header, row('8003号', '2019.7.3')], true)).counts).toMatchObject({
      draft: 1,
    });
    expect((await bring(office, [header, row('8003号', '2019.7.3')], true)).counts).toMatchObject({
      unchanged: 1,
    });
  });
});

describe('the same case', () => {
  const lines = [
    header,
    row('9901号', '2019.7.3'),
    [
      number('09901号').replace(/[（）]/g, (each) => (each === '（' ? '(' : ')')),
      ...row('', '2019.7.3').slice(1),
    ],
    row('9901号', '2019.7.4'),
    row('9901号之一', '2019.7.3'),
    row('9901号', ''),
  ];

  it('is one in a file, however it is written, and previews and imports count alike', async () => {
    const preview = await bring(office, lines, true);
    expect(preview.counts).toEqual({ referral: 0, draft: 1, unchanged: 4, unusable: 0 });
    const body = await bring(office, lines);
    expect(body.counts).toEqual(preview.counts);
    const items = body.items as { row: number; says?: string; warnings?: string[] }[];
    expect(items.slice(1).map(({ says }) => says)).toEqual([
      '与第2行是同一案件。',
      '与第2行是同一案件。',
      '与第2行是同一案件（（2019）吉0799民初9901号）。',
      '与第2行是同一案件。',
    ]);
    const differs = '立案日期与第2行不同：那里是2019年7月3日，这里是2019年7月4日，请核对。';
    expect(items.map(({ warnings }) => warnings)).toEqual([
      undefined,
      undefined,
      [differs],
      undefined,
      undefined,
    ]);
  });

  it('is one with what is in the register, and another day is told', async () => {
    const body = await bring(office, [header, row('9901号之二', '2019.7.5')]);
    expect(body.items).toMatchObject([
      {
        kind: 'unchanged',
        warnings: ['立案日期与台账中已有的不同：那里是2019年7月3日，这里是2019年7月5日，请核对。'],
      },
    ]);
  });
});

describe('an import that goes on by itself', () => {
  const begin = (cookie: string, given: object) =>
    give(served, cookie, '/imports/jobs', { name: 'a.xlsx', ...given });
  const ended = async (cookie: string, id: unknown) => {
    for (;;) {
      const job = await ask(served, cookie, `/imports/jobs/${id}`);
      if (job.body.phase !== 'reading' && job.body.phase !== 'working') return job;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  };

  it('tells how far it has come, and its end once, to whoever began it', async () => {
    const file = content([header, row('8101号', '2019.7.3'), row('8102号', '2019.7.3')]);
    const begun = await begin(office, { kind: 'cases', content: file });
    expect([begun.status, begun.body]).toEqual([
      202,
      { id: begun.body.id, phase: 'reading', done: 0, total: 0 },
    ]);
    const { body } = await ended(office, begun.body.id);
    expect(body).toMatchObject({ phase: 'ended', done: 2, total: 2, cases: { counts: { draft: 2 } } });
    expect((await ask(served, office, `/imports/jobs/${begun.body.id}`)).status).toBe(404);
    const other = await begin(office, { kind: 'cases', content: file, dryRun: true });
    expect((await ask(served, clerk, `/imports/jobs/${other.body.id}`)).status).toBe(404);
    await ended(office, other.body.id);
  });

  it('ends with a reason where the file can’t be read', async () => {
    const begun = await begin(office, { kind: 'cases', content: Buffer.from('%PDF-1.7').toString('base64') });
    const { body } = await ended(office, begun.body.id);
    expect(body.problem).toMatchObject({ status: 422, detail: expect.stringContaining('PDF') });
  });

  it('is refused to who may not import, before the file is read', async () => {
    expect((await begin(clerk, { kind: 'people', content: '' })).status).toBe(403);
  });
});

describe('a case that is in review already', () => {
  const inReview = '（2025）吉0799民初1123号';
  const unheardOf = '（2025）吉0799民初112399号';
  let recused: string;
  beforeAll(async () => {
    const personnel = await served.signIn('wang');
    const related = await give(served, personnel, '/people/declare-relatives', { one: 'han', other: 'cao' });
    expect(related.status).toBe(200);
    recused = await served.signIn('han');
  });
  const told = async (cookie: string, number: string) =>
    (await ask(served, cookie, `/reviews?case=${encodeURIComponent(number)}&limit=5`)).body;
  const imported = async (cookie: string, number: string, dryRun: boolean) => {
    const body = await bring(cookie, [header, [number, ...row('', '2025.3.4').slice(1)]], dryRun);
    return JSON.stringify(body)
      .replaceAll(number, 'NUMBER')
      .replaceAll(/"r-[0-9a-f]+"/g, '"ID"');
  };

  it('is told to whoever may know of that review, as its number is typed and in the import', async () => {
    for (const written of [inReview, '(2025)吉0799民初01123号', '（2025）吉0799民初1123号之一'])
      expect(await told(office, written)).toMatchObject({ items: [{ id: 'r1' }], total: 1 });
    const { items } = await bring(office, [header, [inReview, ...row('', '2025.3.4').slice(1)]], true);
    expect(items).toMatchObject([{ kind: 'unchanged', id: 'r1' }]);
    expect(JSON.stringify(items)).toContain('与台账中的评查〔2026〕1号是同一案件');
  });

  it('is to everybody else as a case that nobody has heard of, and their referral is another review', async () => {
    for (const stranger of [recused, await served.signIn('zhu')]) {
      expect(await told(stranger, inReview)).toEqual(await told(stranger, unheardOf));
      for (const dryRun of [true, false])
        expect(await imported(stranger, inReview, dryRun)).toBe(await imported(stranger, unheardOf, dryRun));
    }
    const { items } = await told(office, inReview);
    expect((items as unknown[]).length).toBe(3);
  });

  it('is nothing that is no case number', async () => {
    expect(await told(office, '民初1123')).toMatchObject({ items: [], total: 0 });
  });
});

describe('a judgment with several case numbers (系列案)', () => {
  const columns = [...header, '其他案号'];
  const series = [...row('8601号', '2019.7.3'), `${number('8602')}、8603号`];

  it('is brought in as one review, which every one of its numbers finds', async () => {
    const [item] = (await bring(office, [columns, series])).items as { id: string; kind: string }[];
    expect(item).toMatchObject({ kind: 'draft' });
    const others = [number('8602号'), number('8603号')];
    const review = await ask(served, office, `/reviews/${item!.id}`);
    expect(review.body).toMatchObject({ case: { caseNumber: number('8601号'), otherCaseNumbers: others } });
    for (const asked of ['8601号', '8602号', '8603号'].map(number))
      for (const by of ['q', 'case']) {
        const found = await ask(served, office, `/reviews?${by}=${encodeURIComponent(asked)}`);
        expect(found.body.items).toMatchObject([{ id: item!.id, otherCaseNumbers: others }]);
      }
  });

  it('is there already for a row under any of its numbers, in the register and in the file', async () => {
    const lines = [
      columns,
      [...row('8603号', '2019.7.3'), ''],
      [...row('8604号', '2019.7.3'), number('8602号')],
      [...row('8605号', '2019.7.3'), number('8606号')],
      [...row('8606号', '2019.7.3'), ''],
    ];
    const { items } = await bring(office, lines);
    const kinds = (items as { kind: string }[]).map(({ kind }) => kind);
    expect(kinds).toEqual(['unchanged', 'unchanged', 'draft', 'unchanged']);
  });

  it('says which of its numbers can’t be', async () => {
    const { items } = await bring(office, [columns, [...row('8607号', '2019.7.3'), '8608']]);
    expect(items).toMatchObject([{ kind: 'unusable' }]);
    expect((items as { says: string }[])[0]?.says).toContain('其他案号“8608”不能成立');
  });
});

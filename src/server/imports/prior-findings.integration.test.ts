import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { toInstant } from '../../core/time/instant.ts';
import { ask, give, type ServedCourt, servedCourt, story } from '../../testing/served-court.ts';

let served: ServedCourt;
let office: string;
beforeAll(async () => {
  served = await servedCourt(await story('straight-to-confirmed-ordinary-error', '2026-03-03T00:00'));
  served.clock.now = toInstant('2026-03-04T09:00:00+08:00');
  office = await served.signIn('shen');
});
afterAll(() => served.stop());

const header = '法官,案号,认定日期,等次,责任,文号';
const rows = [
  '曹立新,（2025）吉0799民初5号,2025-12-01,一般差错,主要责任,质监〔2025〕9号',
  'cao,(2025)吉0799民初06号,2025年11月2日,瑕疵,全部,质监〔2025〕9号',
  'bai,（2025）吉0799民初7号,2025-10-01,重大差错责任,次要责任,质监〔2025〕8号',
  '无此人,（2025）吉0799民初8号,2025-10-01,一般,主要,质监〔2025〕8号',
  '曹立新,（2019）吉0799民初9号,2019-12-17,一般,主要,质监〔2019〕1号',
  '曹立新,（2025）吉0799民初10号,2026-03-05,一般,主要,质监〔2026〕1号',
  '曹立新,（2025）吉0799民初11号,2025-10-01,轻微,主要,质监〔2025〕8号',
  '曹立新,（2025）吉0799民初12号,2025-10-01,一般,,质监〔2025〕8号',
  '',
  '曹立新,(2025)吉0799民初005号之一,2025-12-01,一般差错,主要责任,质监〔2025〕9号',
];
const file = (lines: readonly string[]) => Buffer.from(lines.join('\r\n'), 'utf8').toString('base64');
const bring = (cookie: string, lines: readonly string[], dryRun = false) =>
  give(served, cookie, '/imports/prior-findings', { name: 'a.csv', content: file(lines), dryRun });
const counts = (broughtOver: number, unchanged: number, unusable: number) => ({
  'brought-over': broughtOver,
  unchanged,
  unusable,
});
const recordOf = async (judge: string) => (await ask(served, office, `/judges/${judge}/record`)).body;

describe('a workbook of findings from before the system', () => {
  it('shows beforehand what each row will do, and writes nothing', async () => {
    const { status, body } = await bring(office, [header, ...rows], true);
    expect([status, body.rows, body.counts]).toEqual([200, 9, counts(3, 1, 5)]);
    expect(await recordOf('cao')).toMatchObject({ prior: [] });
  });

  it('comes to the judges’ records, a batch for each judge and document; what can’t be is named by its row', async () => {
    const { body } = await bring(office, [header, ...rows]);
    expect(body.counts).toEqual(counts(3, 1, 5));
    expect(body.judges).toMatchObject([
      { judge: 'cao', name: '曹立新', findings: 2 },
      { judge: 'bai', findings: 1 },
    ]);
    const items = body.items as { row: number; kind: string; says?: string }[];
    expect(items.map(({ row, kind }) => `${row} ${kind}`)).toEqual([
      '2 brought-over',
      '3 brought-over',
      '4 brought-over',
      '5 unusable',
      '6 unusable',
      '7 unusable',
      '8 unusable',
      '9 unusable',
      '11 unchanged',
    ]);
    const says = (row: number) => items.find((each) => each.row === row)?.says;
    expect(says(5)).toContain('没有“无此人”');
    expect(says(6)).toContain('早于本办法施行之日');
    expect(says(7)).toContain('尚未到来');
    expect(says(8)).toContain('等次“轻微”不能识别');
    expect(says(9)).toContain('没有责任');
  });

  it('counts once the judge has countersigned', async () => {
    expect(await recordOf('cao')).toMatchObject({
      findings: [],
      prior: [{ batch: 'p1', document: '质监〔2025〕9号' }],
    });
    const judge = await served.signIn('cao');
    const desk = await ask(served, judge, '/desk');
    expect(desk.body.tasks).toMatchObject([{ command: 'countersign-prior-findings' }]);
    const signed = await give(served, judge, '/judges/cao/record/countersign-prior-findings', {
      batch: 'p1',
    });
    expect(signed.status).toBe(200);
    const record = await recordOf('cao');
    expect(record.results).toMatchObject([{ rung: '28(1)' }, { rung: '28(3)' }]);
    expect(JSON.stringify(record.results)).toContain('（2025）吉0799民初5号');
    expect(JSON.stringify(record.results)).not.toContain('p1/1）');
  });

  it('changes nothing the second time, before and after the countersignature', async () => {
    const { body } = await bring(office, [header, ...rows]);
    expect(body.counts).toEqual(counts(0, 4, 5));
    expect((await recordOf('bai')).prior).toHaveLength(1);
    expect((await recordOf('cao')).prior).toHaveLength(1);
  });

  it('of a document that is there already can’t bring another finding of the same judge', async () => {
    const more = '曹立新,（2025）吉0799民初15号,2025-12-01,一般,主要,质监〔2025〕9号';
    const { body } = await bring(office, [header, more]);
    expect(body).toMatchObject({
      items: [{ row: 2, kind: 'unusable', says: expect.stringContaining('已经录入') }],
    });
  });

  it('without a column that it needs is named with the column', async () => {
    const without = await bring(office, ['法官,案号,认定日期,等次,责任', '曹立新,1,2,3,4']);
    expect(without).toMatchObject({ status: 422, body: { detail: '表中没有“文号”列（第十一条）。' } });
  });

  it.each(['cao', 'yang', 'zheng'])('is not for %s to bring over', async (person) => {
    expect((await bring(await served.signIn(person), [header, ...rows], true)).status).toBe(403);
  });
});

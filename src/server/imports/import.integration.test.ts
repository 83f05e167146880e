import { utils, write } from '@e965/xlsx';
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

const header = '案号,法院,案由,立案日期,结案日期,审理程序,审判组织';
const rows = [
  '（2024）吉0799刑初10号,示例县人民法院,盗窃罪,2024-01-05,2024-01-20,简易程序,独任',
  '(2024)吉0799刑初011号,示例县人民法院,诈骗罪,2024/1/5,2024年3月20日,简易程序,独任',
  '（2024）吉079刑初12号,示例县人民法院,盗窃罪,2024-01-05,2024-01-20,简易程序,独任',
  '（2024）吉0799刑初13号,示例县人民法院,盗窃罪,2024-02-30,2024-01-20,简易程序,独任',
  '',
  '（2024）吉0799刑初14号,示例县人民法院,"盗窃罪,多次",2024-02-10,2024-01-20,简易程序,独任',
  '（2024）吉0799刑初10号,示例县人民法院,盗窃罪,2024-01-05,2024-01-20,简易程序,独任',
];
const content = (text: string) => Buffer.from(text, 'utf8').toString('base64');
const csv = content(`\ufeff${[header, ...rows].join('\r\n')}\r\n`);

describe('a workbook of cases', () => {
  it('shows beforehand what would become of each row, and writes nothing', async () => {
    const { body } = await give(served, office, '/imports', { name: 'a.csv', content: csv, dryRun: true });
    expect(body).toMatchObject({
      dryRun: true,
      rows: 6,
      counts: { referral: 0, draft: 2, unchanged: 1, unusable: 3 },
    });
    expect((await ask(served, office, '/reviews?stage=draft')).body).toMatchObject({ total: 0 });
  });

  it('becomes drafts that say what is missing; rows that can’t be are named with their number and why', async () => {
    const { body } = await give(served, office, '/imports', { name: 'a.csv', content: csv });
    const items = body.items as { row: number; kind: string; says?: string; missing?: string[] }[];
    expect(items.map((item) => [item.row, item.kind])).toEqual([
      [2, 'draft'],
      [3, 'draft'],
      [4, 'unusable'],
      [5, 'unusable'],
      [7, 'unusable'],
      [8, 'unchanged'],
    ]);
    expect(items[0]?.missing).toEqual(['parties', 'grounds', 'document', 'reason']);
    expect(items[2]?.says).toContain('不能成立');
    expect(items[3]?.says).toContain('“2024-02-30”不是日历上的日期');
    expect(items[4]?.says).toContain('早于立案日期');
    expect(body.beyondTimeLimit).toBe(1);
    expect(items[1]).toMatchObject({ caseNumber: '（2024）吉0799刑初11号', check: [{ cite: '11' }] });
    expect((await ask(served, office, '/reviews?stage=draft')).body).toMatchObject({ total: 2 });
  });

  it('changes nothing the second time, in another coding and as a workbook', async () => {
    const table = [header, ...rows].map((line) => line.split(','));
    const sheet = utils.aoa_to_sheet(table.map((line) => line.slice(0, 7)));
    const book = utils.book_new();
    utils.book_append_sheet(book, sheet, '案件');
    const workbook = Buffer.from(write(book, { type: 'buffer', bookType: 'xlsx' }) as Buffer).toString(
      'base64',
    );
    for (const file of [csv, workbook]) {
      const { body } = await give(served, office, '/imports', { name: 'b', content: file });
      expect(body).toMatchObject({ counts: { referral: 0, draft: 0, unchanged: 3, unusable: 3 } });
    }
    expect((await ask(served, office, '/reviews?stage=draft')).body).toMatchObject({ total: 2 });
  });

  it('with everything that a referral needs becomes one', async () => {
    const row = {
      案号: '（2024）吉0799民初77号',
      案由: '买卖合同纠纷',
      当事人: '甲公司、乙公司',
      立案时间: '2024-05-06',
      结案时间: '2024-08-01',
      评查事由: '9(5)',
      启动文书: '函',
      文书文号: '审管函〔2026〕3号',
      文书日期: '2026-02-01',
      提请理由: '当事人反映',
    };
    const { body } = await give(served, office, '/imports', { name: 'c', rows: [row] });
    expect(body).toMatchObject({ counts: { referral: 1 }, items: [{ kind: 'referral', row: 2 }] });
  });

  it('says once what most rows have to be checked for, and on each of them too', async () => {
    const foreign = rows.slice(0, 2).map((row) => row.replace('吉0799', '沪0120'));
    const file = content([header, ...foreign].join('\n'));
    const { body } = await give(served, office, '/imports', { name: 'd', content: file, dryRun: true });
    const says = '案号不是本院的，请核对。';
    expect(body.common).toEqual([{ cite: '9', says, rows: 2 }]);
    const items = body.items as { check: { says: string }[] }[];
    expect(items.map(({ check }) => check.map((each) => each.says).at(-1))).toEqual([says, says]);
  });

  it('is for the quality office and the source departments', async () => {
    const judge = await served.signIn('bai');
    expect((await give(served, judge, '/imports', { name: 'a', content: csv })).status).toBe(403);
    const no = await give(served, office, '/imports', { name: 'a', content: content('姓名,年龄\n甲,3') });
    expect(no).toMatchObject({ status: 422, body: { detail: '表中没有“案号”一列（第十一条）。' } });
  });
});

import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { environmentOf } from '../testing/databases.ts';
import { type ServedCourt, servedCourt, story } from '../testing/served-court.ts';
import { fileOf } from '../testing/workbooks.ts';
import { run } from './import.ts';

let served: ServedCourt;
let folder: string;
beforeAll(async () => {
  folder = await mkdtemp('/tmp/zhijian-import-');
  served = await servedCourt(await story('straight-to-confirmed-ordinary-error', '2026-03-03T00:00'));
});
afterAll(async () => {
  await served.stop();
  await rm(folder, { recursive: true, force: true });
});

async function call(...args: string[]) {
  const said = { out: '', err: '' };
  const [stdout, stderr] = [new PassThrough(), new PassThrough()];
  stdout.on('data', (chunk: Buffer) => {
    said.out += chunk.toString();
  });
  stderr.on('data', (chunk: Buffer) => {
    said.err += chunk.toString();
  });
  const env = environmentOf(served.database.superuser);
  const exit = await run(args, { stdout, stderr, stdin: new PassThrough(), env, locale: 'zh' });
  return { exit, ...said };
}

async function file(name: string, content: Buffer | string): Promise<string> {
  await writeFile(join(folder, name), content);
  return join(folder, name);
}

const header = ['案号', '案由', '收案日期', '结案方式'];
const row = (number: number) => [`（2019）吉0799民初${number}号`, '买卖合同纠纷', '2019.7.3', '判决'];

describe('zhijian import', () => {
  test('says what was read of a workbook, and what was not', async () => {
    const sheets = [
      { name: '说明', lines: [['按月填报']] },
      { name: '1月', lines: [['登记表'], header, row(1)] },
      { name: '2月', lines: [header, row(2), ['合计']] },
    ];
    const { exit, out, err } = await call(await file('a.xlsx', fileOf(sheets)), '--dry-run');
    expect(exit).toBe(0);
    expect(JSON.parse(out)).toMatchObject({ dryRun: true, counts: { draft: 2, unusable: 1 } });
    expect(err).toContain(
      '3行：提供0件，待补全2件，已在册0件，不能使用1行；超审限请核对0件（预览，没有写入）',
    );
    for (const line of ['“说明”：没有找到表头，没有读取', '没有读取的列：结案方式', '2月 3: 没有案号。'])
      expect(err).toContain(line);
  });

  test('takes people with their offices, prints the slips once, and changes nothing the second time', async () => {
    const people = await file(
      'people.csv',
      '姓名,人员编号,部门,职务\r\n甲某,jia,民一庭,法官\r\n乙某,,民一庭,庭长\r\n',
    );
    const first = await call(people, '--people');
    expect([first.exit, first.err]).toEqual([0, expect.stringContaining('2行：登记2人')]);
    const { slips } = JSON.parse(first.out) as { slips: { login: string; oneTimePassword: string }[] };
    expect(slips.map(({ login }) => login)).toEqual(['jia', 'p001']);
    for (const { oneTimePassword } of slips) expect(first.err).toContain(oneTimePassword);
    const second = await call(people, '--people');
    expect(JSON.parse(second.out)).toMatchObject({
      counts: { added: 0, changed: 0, unchanged: 2 },
      slips: [],
    });
  });

  test('is refused to who may not, in a sentence', async () => {
    const people = await file('people.csv', '姓名,部门\r\n甲某,民一庭\r\n');
    expect(await call(people, '--people', '--by', 'shen')).toMatchObject({
      exit: 1,
      err: '人员和职务由系统管理员或者干部科负责人导入。\n',
    });
    expect(await call(people, '--by', 'bai')).toMatchObject({ exit: 1 });
  });

  test.each<[string, Buffer | string, string]>([
    ['a document', '%PDF-1.7', '这是PDF 文件，不能导入'],
    ['a table without case numbers', '姓名,年龄\n甲,3\n', '表中没有“案号”一列。'],
  ])('answers 2 for %s', async (_, content, says) => {
    expect(await call(await file('b', content))).toMatchObject({
      exit: 2,
      err: expect.stringContaining(says),
    });
  });
});

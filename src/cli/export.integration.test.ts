import { PassThrough } from 'node:stream';
import { read } from '@e965/xlsx';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { environmentOf } from '../testing/databases.ts';
import { type ServedCourt, servedCourt, story } from '../testing/served-court.ts';
import { run } from './export.ts';

let served: ServedCourt;
beforeAll(async () => {
  served = await servedCourt(await story('straight-to-confirmed-ordinary-error'));
});
afterAll(() => served.stop());

const call = (...args: string[]) => callIn('en', ...args);

async function callIn(locale: 'zh' | 'en', ...args: string[]) {
  const [stdout, stderr] = [new PassThrough(), new PassThrough()];
  const chunks: Buffer[] = [];
  const errors: Buffer[] = [];
  stdout.on('data', (chunk: Buffer) => chunks.push(chunk));
  stderr.on('data', (chunk: Buffer) => errors.push(chunk));
  const env = environmentOf(served.database.superuser);
  const exit = await run(args, { stdout, stderr, stdin: new PassThrough(), env, locale });
  return { exit, out: Buffer.concat(chunks), said: Buffer.concat(errors).toString() };
}

describe('zhijian export', () => {
  const what = [['register'], ['statistics'], ['log'], ['record', '--judge', 'cao'], ['record', 'cao']];
  test.each(what)('gives %s %s as a workbook to a redirected output', async (...args) => {
    const { exit, out, said } = await call(...args, '--format', 'xlsx');
    expect([exit, said]).toEqual([0, expect.stringContaining('in the name of')]);
    expect(read(out).SheetNames).toHaveLength(1);
  });

  test('gives the headers of the log as a list, without contents', async () => {
    const { exit, out } = await call('log', '--format', 'csv');
    const [heading, ...lines] = out.toString().trim().split('\r\n');
    expect(exit).toBe(0);
    expect(heading).toContain('Position,Instant,By');
    expect(lines[0]).toMatch(/^0,/);
    expect(out.toString()).not.toContain('民间借贷');
  });

  test.each([['register'], ['statistics'], ['record', 'cao']])(
    'gives %s %s in Chinese without a word of the program',
    async (...args) => {
      const { out } = await callIn('zh', ...args, '--format', 'csv');
      const [heading = '', ...lines] = out.toString().replace('\ufeff', '').trim().split('\r\n');
      expect(lines.length).toBeGreaterThan(0);
      expect(heading).not.toMatch(/[A-Za-z]/);
      const words = lines.join('\n').match(/(?<![\w-])[a-z][a-z-]{2,}(?![\w-])/g) ?? [];
      expect(words).toEqual([]);
    },
  );

  test('gives with the register what one can search and filter by', async () => {
    const { out } = await callIn('zh', 'register', '--format', 'csv');
    const [heading = '', line = ''] = out.toString().replace('\ufeff', '').split('\r\n');
    const cell = (name: string) => line.split(',')[heading.split(',').indexOf(name)];
    expect([cell('类别'), cell('超审限'), cell('提供部门'), cell('阶段')]).toEqual([
      '民事',
      '否',
      '立案庭',
      '已归档',
    ]);
  });

  test('of a record wants the judge', async () => {
    expect((await call('record')).exit).toBe(2);
  });
});

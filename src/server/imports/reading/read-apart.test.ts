import { describe, expect, it } from 'vitest';
import { bounds } from './bounds.ts';
import { readApart } from './read-apart.ts';

const table = (rows: number) =>
  Buffer.from(`案号,案由\n${'（2025）吉0799民初1号,民间借贷纠纷\n'.repeat(rows)}`);

describe('a file is read in a thread of its own', () => {
  it('which is stopped when its time is up', async () => {
    const read = await readApart(table(20_000), 'cases', { ...bounds, milliseconds: 1 });
    expect(read).toMatchObject({ wrong: { zh: expect.stringContaining('超时') } });
  });

  it('which ends alone when it has used its memory, and the next file is read', async () => {
    const big = Buffer.from(`案号,案由\n${`${'案'.repeat(60)},${'由'.repeat(400)}\n`.repeat(6_000)}`);
    const read = await readApart(big, 'cases', { ...bounds, megabytes: 24 });
    expect(read).toMatchObject({ wrong: { zh: expect.stringContaining('内存') } });
    const next = await readApart(table(3), 'cases');
    expect('tables' in next && next.tables[0]?.lines.map(({ row }) => row)).toEqual([2, 3, 4]);
  }, 60_000);
});

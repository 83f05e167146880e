import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { environmentOf } from '../testing/databases.ts';
import { type ServedCourt, servedCourt, story } from '../testing/served-court.ts';
import { main } from './main.ts';

let served: ServedCourt;
beforeAll(async () => {
  served = await servedCourt(await story('reversal-after-a-superior-ruling', '2026-08-01'));
});
afterAll(() => served.stop());

async function call(...args: string[]) {
  const out: string[] = [];
  const err: string[] = [];
  const exit = await main(args, {
    stdout: { write: (text: string) => out.push(text) > 0 } as never,
    stderr: { write: (text: string) => err.push(text) > 0 } as never,
    stdin: (async function* () {})() as never,
    env: environmentOf(served.database.superuser),
  });
  return { exit, out: out.join(''), err: err.join('') };
}

describe('zhijian what-if', () => {
  it('compares the court’s past results, and names who would differ', async () => {
    const { exit, out } = await call('what-if', 'R-28.5', 'additive');
    expect([exit, JSON.parse(out)]).toMatchObject([
      0,
      { differing: 1, changed: [{ judge: 'cao', months: 1 }] },
    ]);
  });

  it.each([
    [['R-28.5', 'additive', '--by', 'cao'], 1, '质监委委员'],
    [['R-28.5', 'nothing'], 2, '没有这一口径'],
    [['R-28.5'], 2, 'what-if'],
    [['R-28.5', 'additive', '--from', '2026-02-30'], 2, '--from'],
  ])('answers %j with %i', async (args, code, words) => {
    const { exit, out, err } = await call('what-if', ...args);
    expect([exit, out]).toEqual([code, '']);
    expect(err).toContain(words);
  });
});

describe('zhijian export', () => {
  it('gives out the allowances withheld in a month, with the rights of whoever asks', async () => {
    const { exit, out } = await call('export', 'allowances', '--month', '2026-08');
    expect([exit, JSON.parse(out)]).toMatchObject([
      0,
      [{ judge: '曹立新', from: '2026-08', state: '待执行' }],
    ]);
    expect(JSON.parse((await call('export', 'allowances', '--month', '2026-08', '--by', 'bai')).out)).toEqual(
      [],
    );
  });

  it('gives out sanctions and the reviewers’ workload', async () => {
    expect(JSON.parse((await call('export', 'sanctions')).out)).toHaveLength(4);
    const { out } = await call('export', 'workload', '--from', '2026-01-01', '--to', '2026-12-31');
    const lines = JSON.parse(out) as { cases: number }[];
    expect(lines.reduce((sum, each) => sum + each.cases, 0)).toBe(2);
  });

  it.each([
    ['--month', '2026-13'],
    ['--from', 'yesterday'],
  ])('names %s where it is %s', async (field, value) => {
    const { exit, err } = await call('export', 'allowances', field, value);
    expect([exit, err]).toEqual([2, expect.stringContaining(field)]);
  });
});

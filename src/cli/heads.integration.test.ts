import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type FoundServer, findServer } from '../server/database/open.ts';
import { COURT, INIT } from '../testing/acting-in-court.ts';
import { main } from './main.ts';

let base: string;
let server: FoundServer;
let superuser: pg.Client;
beforeAll(async () => {
  base = await mkdtemp('/tmp/zhijian-cli-heads-');
  server = await findServer({ dataDirectory: join(base, 'data') });
  superuser = new pg.Client(server.config);
  await superuser.connect();
});
afterAll(async () => {
  await superuser.end();
  await server.close();
  await rm(base, { recursive: true, force: true });
});

async function call(...args: string[]) {
  const [stdout, stderr] = [new PassThrough(), new PassThrough()];
  const io = { stdin: new PassThrough(), stdout, stderr, env: {} };
  const exit = await main([...args, '--lang', 'en', '--data', join(base, 'data')], io);
  return { exit, err: String(stderr.read() ?? '') };
}

async function file(name: string, ...lines: readonly string[]): Promise<string> {
  await writeFile(join(base, name), lines.map((line) => `${line}\r\n`).join(''));
  return join(base, name);
}

const kept = async () => JSON.parse(await readFile(join(base, 'data/heads.json'), 'utf8'))[COURT.code]?.size;
const entries = async () => {
  const { rows } = await superuser.query('select size from log_head where court = $1', [COURT.code]);
  return Number(rows[0].size);
};

test('every call that writes keeps where the log ends beside the database, without any server', async () => {
  const sizes: number[] = [];
  for (const args of [
    [...INIT],
    [
      'import',
      await file('people.csv', '姓名,部门,职务', '甲某,民一庭,法官', '乙某,审管办,质监办'),
      '--people',
    ],
    ['import', await file('cases.csv', '案号,案由', '（2019）吉0799民初1号,买卖合同纠纷')],
  ]) {
    const { exit, err } = await call(...args);
    expect([exit, exit === 0 ? '' : err]).toEqual([0, '']);
    expect(await kept()).toBe(await entries());
    sizes.push(await kept());
  }
  expect(sizes).toEqual([...new Set(sizes)].sort((one, other) => one - other));
});

test('a call finds a log that was cut off, says so, and writes nothing to it', async () => {
  const size = await entries();
  await superuser.query('set session_replication_role = replica');
  for (const statement of [
    'delete from log_segment where court = $1 and position >= $2',
    'delete from log_entry where court = $1 and position >= $2',
    'update log_head set size = $2::bigint, last_hash = (select hash from log_entry where court = $1 and position = $2::bigint - 1) where court = $1',
  ])
    await superuser.query(statement, [COURT.code, size - 2]);
  const { exit, err } = await call(
    'import',
    await file('more.csv', '姓名,部门,职务', '丙某,民一庭,法官'),
    '--people',
  );
  expect(exit).not.toBe(0);
  expect(err).toContain('zhijian restore --as-fork');
  expect(await entries()).toBe(size - 2);
  expect(await kept()).toBe(size);
});

test('init does not make a court anew in a database that was emptied', async () => {
  for (const table of ['log_segment', 'log_entry', 'log_head', 'account', 'court'])
    await superuser.query(`delete from ${table} where court = $1`, [COURT.code]);
  const { exit, err } = await call(...INIT);
  expect([exit, err]).toEqual([1, expect.stringContaining('zhijian restore --as-fork')]);
});

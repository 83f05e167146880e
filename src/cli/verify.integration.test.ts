import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { appendBatch } from '../log/append.ts';
import { exportLines } from '../log/export.ts';
import { type OpenDatabase, openDatabase } from '../server/database/open.ts';
import { appendOne, newCourt, one } from '../testing/logs.ts';
import { run } from './verify.ts';

let base: string;
let opened: OpenDatabase;
let court: string;
let lines: string[];
beforeAll(async () => {
  base = await mkdtemp('/tmp/zhijian-verify-');
  opened = await openDatabase({ dataDirectory: join(base, 'data') });
  court = await newCourt(opened.db);
  for (const version of [0, 1]) await appendOne(opened.db, court, 'review/r', version);
  lines = await opened.db.transaction(async (tx) => {
    const all = [];
    for await (const line of exportLines(tx, court, { content: true })) all.push(line);
    return all;
  }, 'read');
});
afterAll(async () => {
  await opened.close();
  await rm(base, { recursive: true, force: true });
});

async function call(args: string[], env: Record<string, string> = {}) {
  const said = { out: '', err: '' };
  const exit = await run(args, {
    stdout: { write: (text) => (said.out += text) },
    stderr: { write: (text) => (said.err += text) },
    stdin: (async function* () {})(),
    env,
    locale: 'en',
  });
  return { exit, ...said };
}

async function file(name: string, content: readonly string[]): Promise<string> {
  await writeFile(join(base, name), content.join(''));
  return join(base, name);
}

describe('zhijian verify', () => {
  test('answers 0 for a whole export, without any database', async () => {
    const answer = await call([await file('whole', lines)]);
    expect(answer).toMatchObject({ exit: 0, err: `${court}: 3 entries, whole.\n` });
    expect(JSON.parse(answer.out)).toMatchObject({
      ok: true,
      logs: [{ log: court, entries: 3, withheld: [] }],
    });
  });

  test('answers 1 for a broken export, and names the entry', async () => {
    const answer = await call([
      await file('broken', lines.with(2, lines[2]?.replace('clerk-1', 'clerk-2') ?? '')),
    ]);
    expect(answer.exit).toBe(1);
    expect(answer.err).toBe(`${court}: entry 1 is wrong (hash): the header is not the one that was hashed\n`);
    expect(JSON.parse(answer.out)).toMatchObject({
      ok: false,
      logs: [{ broken: { position: 1, kind: 'hash' } }],
    });
  });

  test.each<[string, string[], string]>([
    ['a file that is not there', ['/nowhere/at/all'], 'ENOENT'],
    ['a directory', ['/tmp'], 'EISDIR'],
    ['an unknown option', ['--fast'], '--fast'],
    ['two files', ['a', 'b'], 'unexpected argument b'],
    ['a data directory without a database', ['--data', '/nowhere/at/all'], 'there is no database in'],
  ])('answers 2 for %s, in one line without a stack', async (_, args, says) => {
    const answer = await call(args);
    expect(answer.exit).toBe(2);
    expect(answer.err).toContain(says);
    expect(answer.err.trim().split('\n')).toHaveLength(1);
  });

  test('answers 2 for a file that is no export', async () => {
    expect(await call([await file('other', ['hello\n'])])).toMatchObject({ exit: 2 });
  });

  test('checks the logs of a data directory, beside a server that uses it; a broken one takes no more entries', async () => {
    expect(await call(['--data', join(base, 'data')])).toMatchObject({ exit: 0 });
    const [socket = ''] = (await readFile(join(base, 'data', 'socket-directory'), 'utf8')).split('\n');
    const superuser = new pg.Client({ host: socket, user: 'postgres', database: 'zhijian' });
    await superuser.connect();
    await superuser.query(`set session_replication_role = replica`);
    await superuser.query(`update log_entry set actor = 'x' where position = 2`);
    await superuser.end();
    expect(await call([], { ZHIJIAN_DATA: join(base, 'data') })).toMatchObject({
      ...{
        exit: 1,
        err: `${court}: entry 2 is wrong (column): the column of actor differs from the header\n`,
      },
    });
    expect(await appendBatch(opened.db, one(court, 'review/r', 2))).toHaveProperty(
      'refused.code',
      'log-broken',
    );
  });
});

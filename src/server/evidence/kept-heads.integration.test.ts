import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { appendBatch } from '../../log/append.ts';
import { type TestDatabase, testDatabase } from '../../testing/databases.ts';
import { appendOne, newCourt, one } from '../../testing/logs.ts';
import { headsFile, keepHeads, lostLogs, readHeads } from './kept-heads.ts';

let database: TestDatabase;
let folder: string;
let court: string;
beforeAll(async () => {
  database = await testDatabase();
});
afterAll(() => database.drop());
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'zhijian-heads-'));
  court = await newCourt(database.db);
  for (const version of [0, 1, 2]) await appendOne(database.db, court, 'review/r', version);
  return () => rm(folder, { recursive: true });
});

const place = () => ({ dataDirectory: folder });
const said: string[] = [];
const lost = () => lostLogs(database.db, place(), ({ en }) => said.push(en));

async function tamper(...statements: string[]): Promise<void> {
  const superuser = new pg.Client(database.superuser);
  await superuser.connect();
  await superuser.query('set session_replication_role = replica');
  for (const statement of statements) await superuser.query(statement, [court]);
  await superuser.end();
}

describe('the heads kept outside the database', () => {
  it('follow the log, and are held by it as it grows', async () => {
    await keepHeads(database.db, place());
    expect((await readHeads(place())).get(court)).toMatchObject({ size: 4, day: '2026-03-02' });
    await appendOne(database.db, court, 'review/r', 3);
    expect(await lost()).toEqual([]);
    await keepHeads(database.db, place());
    expect((await readHeads(place())).get(court)).toMatchObject({ size: 5 });
    expect(await readdir(folder)).toEqual(['heads.json']);
  });

  it.each([
    ['cut off', ['delete from log_entry where court = $1 and position = 3']],
    ['emptied', ['delete from log_segment where court = $1', 'delete from log_entry where court = $1']],
    ['exchanged', [`update log_entry set hash = repeat('0', 64) where court = $1 and position = 3`]],
  ])('find a log that was %s, stop its writes and stay as they were', async (_, statements) => {
    await keepHeads(database.db, place());
    const before = await readFile(headsFile(place()), 'utf8');
    await tamper(...statements);
    expect(await lost()).toEqual([court]);
    expect(said.at(-1)).toContain('zhijian restore --as-fork');
    await keepHeads(database.db, place());
    expect(await readFile(headsFile(place()), 'utf8')).toBe(before);
    const given = await appendBatch(database.db, one(court, 'review/r', 3));
    expect(given).toHaveProperty('refused.code', 'log-broken');
  });

  it('find a court that is gone as a whole', async () => {
    const head = { size: 9, lastHash: 'ab'.repeat(32), day: '2026-03-02' };
    await writeFile(headsFile(place()), JSON.stringify({ 吉9999: head }));
    expect(await lost()).toEqual(['吉9999']);
  });

  it.each(['', '{', '{"吉9999": {}}', 'null', '[1]'])(
    'that can’t be read (%j) are said to be so and written anew',
    async (text) => {
      await writeFile(headsFile(place()), text);
      expect(await lost()).toEqual([]);
      expect(said.at(-1)).toContain('can’t be read');
      await keepHeads(database.db, place());
      expect((await readHeads(place())).get(court)).toMatchObject({ size: 4 });
    },
  );

  it('of each given database lie in a file of its own', () => {
    const urls = [
      'postgres://a:1@one/x',
      'postgres://b:2@one/x',
      'postgres://a:1@one/y',
      'postgres://a:1@two/x',
    ];
    const files = urls.map((databaseUrl) => headsFile({ ...place(), databaseUrl }));
    expect(files[0]).toBe(files[1]);
    expect(new Set([...files, headsFile(place())]).size).toBe(4);
  });
});

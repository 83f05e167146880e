import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { text } from 'node:stream/consumers';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { migrations } from '../server/database/migrations/list.ts';
import { findServer } from '../server/database/open.ts';
import { layDataDirectory } from '../testing/frozen/frozen.ts';
import { main } from './main.ts';

let folder: string;
let data: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'zhijian-upgrade-'));
  data = await layDataDirectory('0.1', folder);
});
afterAll(() => rm(folder, { recursive: true, force: true }));

async function call(...args: string[]) {
  const [stdout, stderr] = [new PassThrough(), new PassThrough()];
  const said = Promise.all([text(stdout), text(stderr)]);
  const exit = await main([...args, '--lang', 'en', '--data', data], {
    ...{ stdin: new PassThrough(), stdout, stderr, env: {} },
  });
  stdout.end();
  stderr.end();
  const [out, err] = await said;
  return { exit, out, err };
}

async function inDatabase(...statements: string[]): Promise<pg.QueryResult | undefined> {
  const server = await findServer({ dataDirectory: data });
  const client = new pg.Client(server.config);
  await client.connect();
  try {
    let last: pg.QueryResult | undefined;
    for (const statement of statements) last = await client.query(statement);
    return last;
  } finally {
    await client.end();
    await server.close();
  }
}

const names = migrations.map(({ name }) => name);

describe('what 0.1 left behind', () => {
  it('is told what an upgrade would do, and not touched by being asked', async () => {
    const before = (await inDatabase('select name from migration order by name'))?.rows;
    const { exit, out, err } = await call('upgrade', '--check');
    const missing = names.filter((name) => !before?.some((row) => row.name === name));
    expect(missing.length).toBeGreaterThan(3);
    expect(JSON.parse(out)).toMatchObject({
      migrations: missing,
      courts: [{ court: '吉0799', entries: 4868, viewsAnew: true, lastBackup: null }],
    });
    expect(err).toContain(`${missing.length} steps`);
    expect(err).toContain('no backup is on record');
    expect(exit).toBe(0);
    expect((await inDatabase('select name from migration order by name'))?.rows).toEqual(before);
  });

  it('is upgraded, verified, and then there is nothing to do', async () => {
    expect((await call('upgrade')).err).toContain('The database is of this version.');
    const { out } = await call('upgrade', '--check');
    expect(JSON.parse(out)).toMatchObject({ migrations: [], courts: [{ viewsAnew: false }] });
    const verified = JSON.parse((await call('verify')).out);
    expect(verified).toMatchObject({ ok: true, views: [{ differences: [] }] });
  });

  it('of a newer version is named and left alone', async () => {
    await inDatabase(`insert into migration (name, digest) values ('999-of-later', 'x')`);
    for (const args of [['upgrade', '--check'], ['upgrade'], ['verify'], ['rebuild']]) {
      const { exit, err } = await call(...args);
      expect(exit, args.join(' ')).toBe(1);
      expect(err).toContain('newer than this version: it has 999-of-later');
      expect(err).not.toContain('internal error');
    }
  });
});

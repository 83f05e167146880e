import { chmod, mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type pg from 'pg';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { isAlive } from '../server/database/embedded/postmaster.ts';
import { addPerson, found, serving, signedIn } from '../testing/acting-in-court.ts';
import type { Child } from '../testing/child.ts';
import { type DatabaseProxy, databaseProxy } from '../testing/database-proxy.ts';
import { type TestDatabase, testDatabase } from '../testing/databases.ts';

const PROGRAM = 'bin/zhijian.mjs';
const root = process.getuid?.() === 0;

let base: string;
const children: Child[] = [];
beforeEach(async () => {
  base = await mkdtemp('/tmp/zhijian-root-start-');
  await chmod(base, 0o755);
});
afterEach(async () => {
  await Promise.all(children.splice(0).map((child) => child.kill('SIGTERM')));
  await rm(base, { recursive: true, force: true });
});

/** Real, effective, saved and file-system ids, groups and capabilities of a process. */
async function standingOf({ process: { pid } }: Child) {
  const status = await readFile(`/proc/${pid}/status`, 'utf8');
  const line = (name: string) =>
    new RegExp(`^${name}:[ \\t]*(.*)$`, 'm').exec(status)?.[1]?.split(/\s+/) ?? [];
  return { users: new Set(line('Uid')), groups: line('Groups').filter(Boolean), able: line('CapEff')[0] };
}

async function postmaster(data: string): Promise<number> {
  return Number((await readFile(join(data, 'postgres/postmaster.pid'), 'utf8')).split('\n')[0]);
}

async function requestsLogged(data: string): Promise<number> {
  const files = await readdir(join(data, 'logs'));
  const texts = await Promise.all(files.map((name) => readFile(join(data, 'logs', name), 'utf8')));
  return texts.join('').split('\n').filter(Boolean).length;
}

function urlOf({ connectionString, host = '', port, user, database }: pg.PoolConfig): string {
  const url = new URL(connectionString ?? `postgres://${user}@localhost:${port}/${database}`);
  if (connectionString === undefined) url.searchParams.set('host', host);
  return url.href;
}

describe.skipIf(!root)('a server that root starts', () => {
  test('goes on as the owner of its data, with all that it still has to do', async () => {
    const data = join(base, 'data');
    const { oneTimePassword } = await found(PROGRAM, ['--data', data]);
    const { child, address } = await serving(PROGRAM, ['--data', data]);
    children.push(child);
    const { uid } = await stat(join(data, 'postgres'));
    expect(uid).not.toBe(0);
    expect(await standingOf(child)).toEqual({
      users: new Set([String(uid)]),
      groups: [],
      able: '0000000000000000',
    });
    for (const name of ['.', ...(await readdir(data))])
      expect([name, (await stat(join(data, name))).uid]).toEqual([name, uid]);
    const cookie = await signedIn(address, oneTimePassword);
    expect((await addPerson(address, cookie, 'before')).status).toBe(200);
    process.kill(await postmaster(data), 'SIGKILL');
    await child.says('The embedded database is back');
    expect((await addPerson(address, cookie, 'after')).status).toBe(200);
    const database = await postmaster(data);
    expect(await child.kill('SIGTERM')).toBe(0);
    expect(isAlive(database)).toBe(false);
    const logged = await requestsLogged(data);
    expect(logged).toBeGreaterThan(0);
    const again = await serving(PROGRAM, ['--data', data]);
    children.push(again.child);
    expect((await addPerson(again.address, cookie, 'again')).status).toBe(200);
    await vi.waitFor(async () => expect(await requestsLogged(data)).toBeGreaterThan(logged));
  });

  describe('on a given PostgreSQL', () => {
    let database: TestDatabase;
    let proxy: DatabaseProxy;
    /** By TCP, as on another machine; the server of this test run may be reached by a socket only. */
    let url: string;
    beforeEach(async () => {
      database = await testDatabase();
      proxy = await databaseProxy({ connectionString: urlOf(database.superuser) });
      url = proxy.config.connectionString ?? '';
    });
    afterEach(async () => {
      await Promise.all(children.splice(0).map((child) => child.kill('SIGTERM')));
      await proxy.close();
      await database.drop();
    });

    const started = async (data: string, databaseUrl: string) => {
      const options = { env: { ...process.env, DATABASE_URL: databaseUrl, ZHIJIAN_DATA: data } };
      const { oneTimePassword } = await found(PROGRAM, [], options);
      const served = await serving(PROGRAM, ['--backup-dir', join(data, 'backups')], options);
      children.push(served.child);
      return { ...served, oneTimePassword };
    };

    test('reached by TCP goes on as an account of its own, also when the database was away', async () => {
      const data = join(base, 'data');
      const { child, address, oneTimePassword } = await started(data, url);
      const { users, groups, able } = await standingOf(child);
      expect(users).toEqual(new Set([String((await stat(data)).uid)]));
      expect([users.has('0'), groups, able]).toEqual([false, [], '0000000000000000']);
      const cookie = await signedIn(address, oneTimePassword);
      expect((await addPerson(address, cookie, 'before')).status).toBe(200);
      proxy.mode = 'refusing';
      proxy.cutAll();
      expect((await addPerson(address, cookie, 'while')).status).toBe(503);
      proxy.mode = 'open';
      await vi.waitFor(
        async () => expect((await addPerson(address, cookie, 'after')).status).toBe(200),
        10_000,
      );
      expect(await requestsLogged(data)).toBeGreaterThan(0);
      expect(await child.kill('SIGTERM')).toBe(0);
    }, 180_000);

    test('that lets only root in is served by root, who says why', async () => {
      const folder = join(base, 'of-root');
      await mkdir(folder, { mode: 0o700 });
      const password = join(folder, 'password');
      await writeFile(password, '');
      const { child } = await started(
        join(base, 'data'),
        `${url}${url.includes('?') ? '&' : '?'}sslrootcert=${password}&sslmode=disable`,
      );
      expect(await child.says('The server goes on as root')).toContain('does not let user');
      expect((await standingOf(child)).users).toEqual(new Set(['0']));
    });
  });

  test('says why it goes on as root where nobody else can reach its data', async () => {
    const closed = join(base, 'closed');
    await mkdir(closed, { mode: 0o700 });
    const { child } = await serving(PROGRAM, ['--demo', '--data', join(closed, 'data')]);
    children.push(child);
    expect(await child.says('The server goes on as root')).toContain('is closed to others');
    expect((await standingOf(child)).users).toEqual(new Set(['0']));
  });
});

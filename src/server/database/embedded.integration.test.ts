import { spawnSync } from 'node:child_process';
import { chmod, cp, mkdir, mkdtemp, readdir, readFile, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import pg from 'pg';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { type Child, runInChild } from '../../testing/child.ts';
import { postmasterOf } from '../../testing/postmaster.ts';
import { connect } from './connect.ts';
import { findPackage } from './embedded/binaries.ts';
import { isAlive } from './embedded/postmaster.ts';
import { startEmbedded } from './embedded.ts';

const root = process.getuid?.() === 0;

let base: string;
let data: string;
const children: Child[] = [];
beforeEach(async () => {
  base = await mkdtemp('/tmp/zhijian-embedded-');
  data = join(base, 'data');
});
afterEach(async () => {
  await Promise.all(children.splice(0).map((child) => child.kill('SIGKILL')));
  const pid = postmasterOf(data);
  if (pid && isAlive(pid)) process.kill(pid, 'SIGQUIT');
  const socket = await readFile(join(data, 'socket-directory'), 'utf8').catch(() => '');
  for (const directory of [base, socket.split('\n')[0]])
    if (directory) await rm(directory, { recursive: true, force: true });
});

function attend(...args: string[]): Child {
  const child = runInChild('src/testing/children/attend.ts', args);
  children.push(child);
  return child;
}

function isRunning(): boolean {
  const pid = postmasterOf(data);
  return pid > 1 && isAlive(pid);
}

async function gone(pid: number): Promise<void> {
  for (let tries = 0; isAlive(pid) && tries < 1000; tries += 1)
    await new Promise((done) => setTimeout(done, 10));
  expect(isAlive(pid)).toBe(false);
}

async function ask<T>(connection: pg.ClientConfig, text: string): Promise<T[]> {
  const client = new pg.Client(connection);
  await client.connect();
  return (await client.query(text).finally(() => client.end())).rows as T[];
}

describe('the embedded database', () => {
  test('is made at the first start, durable and closed to others, and stops with the last one that leaves', async () => {
    const steps: string[] = [];
    const first = await startEmbedded({ dataDirectory: data, say: (line) => steps.push(line.en) });
    expect(first.attached).toBe(false);
    expect(steps).toEqual(['First start: creating the database…']);
    const settings = await ask<{ name: string; setting: string }>(
      first.connection,
      `select name, setting from pg_settings where name in ('fsync', 'synchronous_commit', 'listen_addresses', 'server_encoding')`,
    );
    expect(Object.fromEntries(settings.map(({ name, setting }) => [name, setting]))).toEqual({
      ...{ fsync: 'on', synchronous_commit: 'on', listen_addresses: '', server_encoding: 'UTF8' },
    });
    const socket = first.connection.host ?? '';
    for (const directory of [join(data, 'postgres'), socket]) {
      expect((await stat(directory)).mode & 0o777, directory).toBe(0o700);
    }
    const pid = postmasterOf(data);
    const second = await startEmbedded({ dataDirectory: data });
    expect(second.attached).toBe(true);
    await first.stop();
    expect(await ask(second.connection, 'select 1 as one')).toEqual([{ one: 1 }]);
    await second.stop();
    await gone(pid);
    await expect(stat(socket)).rejects.toThrow('ENOENT');
  });

  test('started by four processes at once on an empty directory is one', async () => {
    const all = [1, 2, 3, 4].map(() => attend(data));
    const ready = await Promise.all(all.map((child) => child.says('ready')));
    expect(new Set(ready.map((line) => line.split(' ')[2])).size).toBe(1);
    expect((await readdir(data)).sort()).toEqual([
      'postgres',
      'postgres.lock',
      'postgres.log',
      'socket-directory',
    ]);
    const pid = postmasterOf(data);
    for (const child of all.slice(1)) await child.kill('SIGTERM');
    expect(isAlive(pid)).toBe(true);
    await all[0]?.kill('SIGINT');
    await gone(pid);
  });

  test('outlives a kill -9 of its process, and the next one joins it', async () => {
    const first = attend(data);
    await first.says('ready started');
    const pid = postmasterOf(data);
    await first.kill('SIGKILL');
    expect(isAlive(pid)).toBe(true);
    const second = attend(data);
    await second.says('ready attached');
    await second.kill('SIGTERM');
    await gone(pid);
  });

  test('killed itself with -9 is started again', async () => {
    const first = attend(data);
    await first.says('ready');
    process.kill(postmasterOf(data), 'SIGKILL');
    const second = attend(data);
    await second.says('ready');
  });

  test('killed with -9 under a server comes back by itself, and what is asked then is answered', async () => {
    const steps: string[] = [];
    const { connection, stop } = await startEmbedded({
      dataDirectory: data,
      say: (line) => steps.push(line.en),
    });
    const db = connect(connection);
    const one = () => db.rows({ text: 'select 1 as one' });
    expect(await one()).toEqual([{ one: 1 }]);
    for (const round of [1, 2]) {
      process.kill(postmasterOf(data), 'SIGKILL');
      const back = () => steps.filter((step) => step === 'The embedded database is back.');
      await vi.waitFor(() => expect(back()).toHaveLength(round), { timeout: 50_000, interval: 50 });
      expect(await one()).toEqual([{ one: 1 }]);
    }
    const pid = postmasterOf(data);
    await db.close();
    await stop();
    await gone(pid);
  });

  test('that comes back while it is left stops all the same, at whatever moment', async () => {
    await (await startEmbedded({ dataDirectory: data })).stop();
    for (const after of [0, 250, 500, 900]) {
      const { stop } = await startEmbedded({ dataDirectory: data });
      const killed = postmasterOf(data);
      process.kill(killed, 'SIGKILL');
      await gone(killed);
      await new Promise((done) => setTimeout(done, after));
      await stop();
      expect(isRunning(), `left after ${after} ms`).toBe(false);
    }
  });

  test('whose start is given up is left by nobody running', async () => {
    await (await startEmbedded({ dataDirectory: data })).stop();
    for (const after of [0, 60, 120, 180, 240, 400]) {
      const asked = new AbortController();
      const started = startEmbedded({ dataDirectory: data, asked: asked.signal });
      setTimeout(() => asked.abort(new Error('given up')), after);
      await started.then(
        ({ stop }) => stop(),
        (error: Error) => expect(error.message).toBe('given up'),
      );
      expect(isRunning(), `given up after ${after} ms`).toBe(false);
    }
  });

  test('is waited for while it stops', async () => {
    const first = attend(data);
    await first.says('ready');
    process.kill(postmasterOf(data), 'SIGINT');
    const second = attend(data);
    await second.says('ready');
  });

  test('half made by a start that was interrupted is made anew, and nothing of it stays', async () => {
    const first = attend(data);
    await first.says('step First start');
    while (!(await readdir(data).catch(() => [])).some((name) => name.startsWith('postgres.new-'))) {
      await new Promise((done) => setTimeout(done, 5));
    }
    await new Promise((done) => setTimeout(done, 200));
    await first.kill('SIGKILL');
    expect(await readdir(data)).not.toContain('postgres');
    await attend(data).says('ready started');
    expect((await readdir(data)).sort()).toEqual([
      'postgres',
      'postgres.lock',
      'postgres.log',
      'socket-directory',
    ]);
  });

  test('runs from a package without its links, as npm leaves it when install scripts are off', async () => {
    const copy = join(base, 'package');
    await cp(findPackage(), copy, { recursive: true });
    for (const name of await readdir(join(copy, 'native/lib'))) {
      if (/\.so(\.\d+)?$/.test(name) && /icu|libpq|ecpg|pgtypes/.test(name))
        await rm(join(copy, 'native/lib', name));
    }
    await attend(data, copy).says('ready started');
  });

  test('of another major version is refused and left alone', async () => {
    await mkdir(join(data, 'postgres'), { recursive: true });
    spawnSync('sh', ['-c', `echo 15 > ${data}/postgres/PG_VERSION`]);
    expect(await attend(data).says('failed')).toContain('holds data of PostgreSQL 15; this version needs 18');
    expect(await readdir(join(data, 'postgres'))).toEqual(['PG_VERSION']);
  });

  test.skipIf(!root)(
    'runs for root below a closed directory, as an account that owns nothing else',
    async () => {
      const closed = join(base, 'closed');
      await mkdir(closed, { mode: 0o700 });
      const copy = join(closed, 'package');
      await cp(findPackage(), copy, { recursive: true });
      data = join(closed, 'project', 'data');
      await attend(data, copy).says('ready started');
      const { uid } = await stat(join(data, 'postgres'));
      expect(uid).toBeGreaterThanOrEqual(58_000);
      const status = await readFile(`/proc/${postmasterOf(data)}/status`, 'utf8');
      expect(status).toMatch(new RegExp(`^Uid:\\s+${uid}\\s+${uid}\\s+${uid}`, 'm'));
    },
  );

  test.skipIf(!root)('can’t be created by a user without a name, who is told what to do', async () => {
    await chmod(base, 0o777);
    const unnamed = runInChild('src/testing/children/attend.ts', [data], { uid: 54_321, gid: 54_321 });
    children.push(unnamed);
    const said = await unnamed.says('failed');
    expect(said).toContain('this user has a number, 54321, and no name');
    expect(said).toContain('zhijian:x:54321:54321:');
  });

  test.skipIf(!root)('of another user is refused to an ordinary user, in words', async () => {
    await (await startEmbedded({ dataDirectory: data })).stop();
    await chmod(base, 0o755);
    const ordinary = runInChild('src/testing/children/attend.ts', [data], { uid: 65534, gid: 65534 });
    children.push(ordinary);
    expect(await ordinary.says('failed')).toContain(`This user can't use ${data}/postgres (EACCES)`);
    await chmod(data, 0o755);
    const another = runInChild('src/testing/children/attend.ts', [data], { uid: 65534, gid: 65534 });
    children.push(another);
    expect(await another.says('failed')).toContain('and this is user 65534. Start as that user or as root.');
  });
});

describe('commands acknowledged before a kill -9', () => {
  test('of server and database are all there, and none half', async () => {
    const child = runInChild('src/testing/children/append.ts', [data]);
    children.push(child);
    await child.says('acknowledged 150');
    process.kill(postmasterOf(data), 'SIGKILL');
    await child.kill('SIGKILL');
    const acknowledged = child.lines.filter((line) => line.startsWith('acknowledged')).length;
    const again = await startEmbedded({ dataDirectory: data });
    const [found] = await ask<Record<string, number>>(
      again.connection,
      `select (select count(*)::int from log_entry where stream <> 'log') as events,
              (select count(*)::int from log_segment where position > 0) as segments,
              (select count(*)::int from idempotency_key) as keys, (select count(*)::int from job) as jobs,
              (select size::int from log_head) as size`,
    );
    await again.stop();
    const commands = found?.keys ?? 0;
    expect(commands).toBeGreaterThanOrEqual(acknowledged);
    expect(commands).toBeLessThanOrEqual(acknowledged + 1);
    expect(found).toEqual({
      ...{
        events: 2 * commands,
        segments: 2 * commands,
        keys: commands,
        jobs: commands,
        size: 2 * commands + 1,
      },
    });
  });
});

import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { connect } from 'node:net';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { isAlive } from '../server/database/embedded/postmaster.ts';
import { openDatabase } from '../server/database/open.ts';
import { newCourt } from '../testing/logs.ts';
import { type PackageCopy, packageCopy, productionPackages } from '../testing/package-copy.ts';
import { outsideNpm } from '../testing/plain-environment.ts';
import { postmasterOf } from '../testing/postmaster.ts';

const BOUND_MS = 30_000;

let packages: PackageCopy;
let copy: PackageCopy;
let base: string;
let data: string;
beforeAll(async () => {
  packages = await productionPackages();
  copy = await packageCopy({ packages, built: true });
  base = await mkdtemp('/tmp/zhijian-npm-start-');
  data = join(base, 'court');
  const opened = await openDatabase({ dataDirectory: data });
  await newCourt(opened.db);
  await opened.close();
});
afterAll(async () => {
  await copy.forget();
  await packages.forget();
  await rm(base, { recursive: true, force: true });
});

const running: ChildProcess[] = [];
const databases: number[] = [];
afterEach(() => {
  for (const npm of running.splice(0)) if (npm.exitCode === null) npm.kill('SIGTERM');
  for (const pid of databases.splice(0)) if (isAlive(pid)) process.kill(pid, 'SIGQUIT');
});

/** `npm start` in the package without what builds it, once it is ready, with the process of its database. */
async function started(): Promise<{ npm: ChildProcess; address: string; database: number }> {
  const env = { ...outsideNpm(), PORT: '0', HOST: '127.0.0.1', ZHIJIAN_DATA: data };
  const npm = spawn('npm', ['start'], { cwd: copy.folder, env, stdio: ['ignore', 'pipe', 'pipe'] });
  running.push(npm);
  const said: string[] = [];
  const address = await new Promise<string>((ready, failed) => {
    const hear = (line: string) => {
      said.push(line);
      const found = /http:\/\/127\.0\.0\.1:\d+/.exec(line)?.[0];
      if (found) ready(found);
    };
    createInterface({ input: npm.stdout }).on('line', hear);
    createInterface({ input: npm.stderr }).on('line', hear);
    npm.once('exit', (code) => failed(new Error(`ended with ${code}:\n${said.join('\n')}`)));
  });
  const note = await readFile(join(data, 'postgres', 'postmaster.pid'), 'utf8');
  const database = Number(note.split('\n')[0]);
  databases.push(database);
  return { npm, address, database };
}

/** Both have gone in time: nobody listens, and the database has ended. */
async function allGone(address: string, database: number): Promise<void> {
  await expect.poll(() => listens(address), { timeout: BOUND_MS }).toBe(false);
  await expect.poll(() => isAlive(database), { timeout: BOUND_MS }).toBe(false);
}

async function listens(address: string): Promise<boolean> {
  return fetch(`${address}/health`).then(
    () => true,
    () => false,
  );
}

describe('npm start of a production install', () => {
  test('ends with its server and its database when npm itself gets SIGTERM, and exits with 0', async () => {
    const { npm, address, database } = await started();
    expect([await listens(address), isAlive(database)]).toEqual([true, true]);
    const ended = once(npm, 'exit', { signal: AbortSignal.timeout(BOUND_MS) });
    npm.kill('SIGTERM');
    expect(await ended).toEqual([0, null]);
    await allGone(address, database);
  });

  test('ends with 0 when it is told to while it starts', async () => {
    const env = { ...outsideNpm(), PORT: '0', HOST: '127.0.0.1', ZHIJIAN_DATA: data };
    for (const pause of [0, 400]) {
      const npm = spawn('npm', ['start'], { cwd: copy.folder, env, stdio: ['ignore', 'pipe', 'pipe'] });
      running.push(npm);
      await new Promise<void>((begun) =>
        createInterface({ input: npm.stderr }).on('line', (line) => line.includes('Starting') && begun()),
      );
      await sleep(pause);
      const ended = once(npm, 'exit', { signal: AbortSignal.timeout(BOUND_MS) });
      npm.kill('SIGTERM');
      expect(await ended).toEqual([0, null]);
      const database = postmasterOf(data);
      await expect.poll(() => database !== 0 && isAlive(database), { timeout: BOUND_MS }).toBe(false);
    }
  });

  test('leaves nothing running when npm is killed with -9', async () => {
    const { npm, address, database } = await started();
    npm.kill('SIGKILL');
    await allGone(address, database);
  });

  test('does not wait for somebody who never ends their request', async () => {
    const { npm, address, database } = await started();
    const { hostname, port } = new URL(address);
    const socket = connect(Number(port), hostname);
    socket.on('error', () => {}); // cut off in the end
    await once(socket, 'connect');
    socket.write('GET / HTTP/1.1\r\nHost: nobody\r\n');
    const ended = once(npm, 'exit', { signal: AbortSignal.timeout(BOUND_MS) });
    npm.kill('SIGTERM');
    expect(await ended).toEqual([0, null]);
    await allGone(address, database);
    socket.destroy();
  });
});

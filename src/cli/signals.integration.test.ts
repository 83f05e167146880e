import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { Agent, request } from 'node:http';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { isAlive } from '../server/database/embedded/postmaster.ts';
import { addPerson, found, serving, signedIn } from '../testing/acting-in-court.ts';
import { type Child, runInChild } from '../testing/child.ts';
import { postmasterOf } from '../testing/postmaster.ts';

const PROGRAM = 'bin/zhijian.mjs';
/** What a server may take to its end at most, and what it takes where nothing hangs. */
const BOUND_MS = 32_000;
const SOON_MS = 12_000;

let base: string;
let data: string;
const children: Child[] = [];
const stoppedProcesses: number[] = [];
beforeEach(async () => {
  base = await mkdtemp('/tmp/zhijian-signals-');
  data = join(base, 'data');
});
afterEach(async () => {
  for (const pid of stoppedProcesses.splice(0)) if (isAlive(pid)) process.kill(pid, 'SIGCONT');
  await Promise.all(children.splice(0).map((child) => child.kill('SIGKILL')));
  const pid = postmasterOf(data);
  if (pid && isAlive(pid)) process.kill(pid, 'SIGQUIT');
  await rm(base, { recursive: true, force: true });
});

async function served() {
  const { oneTimePassword } = await found(PROGRAM, ['--data', data]);
  const { child, address } = await start();
  return { child, address, cookie: await signedIn(address, oneTimePassword) };
}

async function start() {
  const started = await serving(PROGRAM, ['--data', data]);
  children.push(started.child);
  return started;
}

/** Asks the process to end and answers with which code it does, and how long it took. */
async function ended(child: Child, signal: NodeJS.Signals = 'SIGTERM') {
  const from = Date.now();
  const code = await child.kill(signal);
  return { code, took: Date.now() - from };
}

/** A connection of the superuser's to the database of the data directory. */
async function superuser(): Promise<pg.Client> {
  const [host] = (await readFile(join(data, 'socket-directory'), 'utf8')).split('\n');
  const client = new pg.Client({ host, user: 'postgres', database: 'zhijian' });
  client.on('error', () => {});
  await client.connect();
  return client;
}

test('a signal that comes while its owner changes is heard by the new one, and by no other', async () => {
  const child = runInChild('src/testing/children/taking-over.ts');
  children.push(child);
  expect(await child.ended).toBe(0);
  expect(child.lines).toEqual(['heard']);
});

describe('a server that is told to end', () => {
  test('by any of the signals ends idle connections, then its database, and answers 0', async () => {
    await found(PROGRAM, ['--data', data]);
    for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP'] as const) {
      const { child, address } = await start();
      const agent = new Agent({ keepAlive: true });
      const { hostname, port } = new URL(address);
      for (let n = 0; n < 3; n += 1)
        await new Promise((done) =>
          request({ hostname, port, path: '/health', agent }, (answer) =>
            answer.resume().on('end', done),
          ).end(),
        );
      const database = postmasterOf(data);
      const { code, took } = await ended(child, signal);
      agent.destroy();
      expect(code, signal).toBe(0);
      expect(took, signal).toBeLessThan(SOON_MS);
      expect(isAlive(database), signal).toBe(false);
    }
  });

  test('gives the answer to whoever asked before, also where the answer takes its time', async () => {
    const { child, address, cookie } = await served();
    const other = await superuser();
    await other.query('begin');
    await other.query('select from log_head for update');
    const answer = addPerson(address, cookie, 'waiting');
    await expect
      .poll(async () => {
        const { rows } = await other.query('select count(*)::int as n from pg_locks where not granted');
        return (rows[0] as { n: number }).n;
      })
      .toBeGreaterThan(0);
    const end = ended(child);
    await sleep(1_500);
    await other.query('commit');
    await other.end();
    expect((await answer).status).toBe(200);
    expect((await end).code).toBe(0);
  });

  test('under load loses nothing that it answered, and answers nobody with a fault of its own', async () => {
    const { child, address, cookie } = await served();
    const acknowledged: string[] = [];
    const faults: string[] = [];
    let going = true;
    const load = Array.from({ length: 12 }, async (_, who) => {
      for (let n = 0; going; n += 1) {
        const answer = await addPerson(address, cookie, `p${who}-${n}`).catch(() => undefined);
        if (!answer) return;
        if (answer.status === 200) acknowledged.push(`p${who}-${n}`);
        // another was faster: an answer like any other
        else if (answer.status !== 409) faults.push(await answer.text());
      }
    });
    await expect.poll(() => acknowledged.length, { timeout: 30_000 }).toBeGreaterThan(20);
    const { code, took } = await ended(child);
    going = false;
    await Promise.all(load);
    expect(code).toBe(0);
    expect(took).toBeLessThan(SOON_MS);
    expect(faults).toEqual([]);
    const again = await serving(PROGRAM, ['--data', data]);
    children.push(again.child);
    const repeated = await Promise.all(
      acknowledged.slice(-10).map((id) => addPerson(again.address, cookie, id)),
    );
    expect(repeated.map((answer) => answer.status)).toEqual(repeated.map(() => 200));
    const register = await superuser();
    const { rows } = await register.query(
      "select count(*)::int as n from log_entry where type = 'PersonAdded'",
    );
    await register.end();
    expect((rows[0] as { n: number }).n).toBeGreaterThanOrEqual(acknowledged.length + 1);
  });

  test('ends within its bound while the database is stopped, and the next start has it back', async () => {
    const { child, address, cookie } = await served();
    const pid = postmasterOf(data);
    process.kill(pid, 'SIGSTOP');
    stoppedProcesses.push(pid);
    const { code, took } = await ended(child);
    expect(code).toBe(0);
    expect(took).toBeLessThan(BOUND_MS);
    const again = await serving(PROGRAM, ['--data', data]);
    children.push(again.child);
    expect(address).not.toBe('');
    expect((await addPerson(again.address, cookie, 'after')).status).toBe(200);
  });

  test('ends within its bound while every process of the database hangs and somebody waits', async () => {
    const { child, address, cookie } = await served();
    const pid = postmasterOf(data);
    const all = (await readFile(`/proc/${pid}/task/${pid}/children`, 'utf8')).trim().split(' ').map(Number);
    for (const each of [pid, ...all]) process.kill(each, 'SIGSTOP');
    stoppedProcesses.push(pid, ...all);
    const waiting = addPerson(address, cookie, 'hung').catch(() => undefined);
    await sleep(300);
    const { code, took } = await ended(child);
    expect(code).toBe(0);
    expect(took).toBeLessThan(BOUND_MS);
    await waiting;
    for (const each of stoppedProcesses.splice(0)) process.kill(each, 'SIGCONT');
    const again = await serving(PROGRAM, ['--data', data]);
    children.push(again.child);
    expect((await addPerson(again.address, cookie, 'hung')).status).toBe(200);
  });
});

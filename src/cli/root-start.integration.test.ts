import { chmod, mkdir, mkdtemp, readdir, readFile, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { isAlive } from '../server/database/embedded/postmaster.ts';
import { addPerson, found, serving, signedIn } from '../testing/acting-in-court.ts';
import type { Child } from '../testing/child.ts';

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

  test('says why it goes on as root where nobody else can reach its data', async () => {
    const closed = join(base, 'closed');
    await mkdir(closed, { mode: 0o700 });
    const { child } = await serving(PROGRAM, ['--demo', '--data', join(closed, 'data')]);
    children.push(child);
    expect(await child.says('The server goes on as root')).toContain('is closed to others');
    expect((await standingOf(child)).users).toEqual(new Set(['0']));
  });
});

import { cp, mkdtemp, readFile, rm, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type Child, type ChildOptions, runInChild } from '../../testing/child.ts';
import { container, hasContainers, inside } from '../../testing/namespaces.ts';
import { postmasterOf } from '../../testing/postmaster.ts';
import { findPackage } from './embedded/binaries.ts';
import { isAlive } from './embedded/postmaster.ts';

let base: string;
let data: string;
const children: Child[] = [];
const directories: string[] = [];
beforeEach(async () => {
  base = await mkdtemp('/var/tmp/zhijian-one-directory-');
  data = join(base, 'data');
  directories.push(data);
});
afterEach(async () => {
  await Promise.all(children.splice(0).map((child) => child.kill('SIGKILL')));
  for (const directory of directories.splice(0)) {
    const pid = postmasterOf(directory);
    if (pid && isAlive(pid)) process.kill(pid, 'SIGQUIT');
    const [socket] = (await readFile(join(directory, 'socket-directory'), 'utf8').catch(() => '')).split(
      '\n',
    );
    if (socket?.startsWith('/tmp/zhijian-')) await rm(socket, { recursive: true, force: true });
  }
  await rm(base, { recursive: true, force: true });
});

function attend(directory: string, options: ChildOptions = {}): Child {
  const child = runInChild('src/testing/children/attend.ts', [directory, findPackage()], options);
  children.push(child);
  return child;
}

async function stopped(child: Child): Promise<void> {
  const pid = postmasterOf(data);
  await child.kill('SIGTERM');
  await expect.poll(() => isAlive(pid)).toBe(false);
}

describe.skipIf(!hasContainers())('one data directory in two containers', () => {
  const apart: ChildOptions = { through: container('apart') };
  const shared: ChildOptions = { through: container('shared') };

  test('is used by the first, and refused in words to the second, which starts no database there', async () => {
    const first = attend(data, apart);
    await first.says('ready started');
    const before = await readFile(join(data, 'postgres/postmaster.pid'), 'utf8');
    const others = [attend(data, apart), attend(data)].map((other) => other.says('failed'));
    for (const refused of await Promise.all(others))
      expect(refused).toContain('is in use by a process in another container (host name container-apart)');
    expect(await readFile(join(data, 'postgres/postmaster.pid'), 'utf8')).toBe(before);
    const log = await readFile(join(data, 'postgres.log'), 'utf8');
    expect(log.match(/starting PostgreSQL/g)).toHaveLength(1);
  });

  test('is refused to the second also when somebody took the lock for stale and removed it', async () => {
    await attend(data, apart).says('ready started');
    const before = await readFile(join(data, 'postgres/postmaster.pid'), 'utf8');
    await rm(join(data, 'postgres.lock'));
    for (const other of [attend(data, apart), attend(data)])
      expect(await other.says('failed')).toContain('is in use by a process in another container');
    // without it PostgreSQL would end by itself
    expect(await readFile(join(data, 'postgres/postmaster.pid'), 'utf8')).toBe(before);
    const log = await readFile(join(data, 'postgres.log'), 'utf8');
    expect(log.match(/starting PostgreSQL/g)).toHaveLength(1);
  });

  test('is free as soon as the first container is killed, and whole', async () => {
    const first = attend(data, apart);
    await first.says('ready started');
    await first.kill('SIGKILL');
    await attend(data, apart).says('ready started');
  });

  test('is not free while the database outlives a server that was killed', async () => {
    const through = [...container('apart'), 'sh', '-c', '"$@"; exec sleep 1000', 'sh'];
    const first = attend(data, { through });
    await first.says('ready started');
    const shell = inside(first);
    const [server = ''] = (await readFile(`/proc/${shell}/task/${shell}/children`, 'utf8')).split(' ');
    process.kill(Number(server), 'SIGKILL');
    expect(await attend(data).says('failed')).toContain('is in use by a process in another container');
  });

  test('is refused in words where root is the only user there is', async () => {
    const alone = attend(data, { through: ['unshare', '--user', '--map-root-user'] });
    expect(await alone.says('failed')).toContain('no user but root in this container');
  });

  test('is joined where the socket can be reached', async () => {
    const first = attend(data, shared);
    await first.says('ready started');
    await attend(data, shared).says('ready attached');
    await attend(data).says('ready attached');
  });
});

describe('a copy of a data directory whose database runs', () => {
  test('has a database of its own, and the original keeps its own', async () => {
    await attend(data).says('ready started');
    const copy = join(base, 'copy');
    directories.push(copy);
    await cp(data, copy, { recursive: true, preserveTimestamps: true });
    await attend(copy).says('ready started');
    expect(postmasterOf(copy)).not.toBe(postmasterOf(data));
    await attend(data).says('ready attached');
  });
});

describe('what a cut of power leaves of the small files', () => {
  const note = (name: string) => join(data, name);
  const cuts: readonly (readonly [string, () => Promise<void>])[] = [
    ['an empty note of the socket', () => truncate(note('socket-directory'), 0)],
    ['a torn note of the socket', () => truncate(note('socket-directory'), 9)],
    ['a note of a socket that is nowhere', () => writeFile(note('socket-directory'), '/nowhere/at/all\n')],
    ['no note of the socket', () => rm(note('socket-directory'))],
    ['a half-written draft', () => writeFile(note('socket-directory.new'), '/tmp/zhi')],
    ['an empty note of PostgreSQL', () => writeFile(note('postgres/postmaster.pid'), '')],
    ['a note of PostgreSQL without sense', () => writeFile(note('postgres/postmaster.pid'), '\0\0\0\0')],
    [
      'a note of PostgreSQL with the number of another program',
      () => writeFile(note('postgres/postmaster.pid'), `${process.pid}\n${data}\n`),
    ],
    ['an empty lock file', () => truncate(note('postgres.lock'), 0)],
    ['a lock file without sense', () => writeFile(note('postgres.lock'), '{"host": "som')],
    ['no lock file', () => rm(note('postgres.lock'))],
  ];

  test('never keeps the next start from its database', async () => {
    const first = attend(data);
    await first.says('ready started');
    await stopped(first);
    for (const [what, cut] of cuts) {
      await cut();
      const next = attend(data);
      expect(await next.says('ready'), what).toContain('ready started');
      await stopped(next);
    }
  });

  test('and after a kill of PostgreSQL either', async () => {
    const first = attend(data);
    await first.says('ready started');
    for (const name of ['socket-directory', 'postgres/postmaster.pid', 'postgres.lock']) {
      const pid = postmasterOf(data);
      await Promise.all(children.splice(0).map((child) => child.kill('SIGKILL')));
      process.kill(pid, 'SIGKILL');
      await truncate(note(name), 0);
      await attend(data).says('ready started');
    }
  });
});

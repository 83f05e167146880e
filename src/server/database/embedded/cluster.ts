import { spawn } from 'node:child_process';
import { chown, mkdtemp, readdir, readFile, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { type Account, handOver, namedAccount } from './account.ts';
import type { Binaries } from './binaries.ts';
import { EmbeddedFailure } from './failure.ts';
import type { DirectoryLock } from './lock.ts';
import { syncDirectory } from './notes.ts';
import type { Place } from './place.ts';

const MAJOR_VERSION = '18';
const HALF_MADE = 'postgres.new-';

/** Whether there is a cluster; one of another major version is refused, never touched. */
export async function hasCluster({ cluster }: Place): Promise<boolean> {
  const version = await readFile(join(cluster, 'PG_VERSION'), 'utf8').catch(() => undefined);
  if (version === undefined || version.trim() === MAJOR_VERSION) return version !== undefined;
  throw new EmbeddedFailure(
    `${cluster} 是 PostgreSQL ${version.trim()} 的数据，本版本需要 ${MAJOR_VERSION}。`,
    `${cluster} holds data of PostgreSQL ${version.trim()}; this version needs ${MAJOR_VERSION}.`,
  );
}

/**
 * Makes a cluster under a temporary name and renames it when it is whole: a cluster that is there is complete. The makers
 * of an interrupted start held the lock too, so that none of them writes any more.
 */
export async function createCluster(place: Place, binaries: Binaries, lock: DirectoryLock): Promise<void> {
  await removeHalfMade(place.data);
  const half = await mkdtemp(join(place.data, HALF_MADE));
  try {
    const maker = place.account && (await namedAccount(place.account));
    if (maker) await chown(half, maker.uid, maker.gid);
    await initdb(half, binaries, maker, lock);
    if (place.account) await handOver(half, place.account);
    await rename(half, place.cluster);
    await syncDirectory(dirname(place.cluster));
  } finally {
    await rm(half, { recursive: true, force: true });
  }
}

/** What an interrupted start left behind. */
async function removeHalfMade(data: string): Promise<void> {
  for (const name of await readdir(data))
    if (name.startsWith(HALF_MADE)) await rm(join(data, name), { recursive: true, force: true });
}

/** Text is ordered by code point on every machine alike; where pinyin order is wanted, a query says so. */
const INITDB = [
  ...['--username=postgres', '--encoding=UTF8', '--no-instructions'],
  ...['--locale=C', '--locale-provider=builtin', '--builtin-locale=C.UTF-8'],
  ...['--auth-local=trust', '--auth-host=reject'],
];

/** In a container that was told a number for its user, and no name. */
const NO_NAME = /could not look up effective user ID/;

function noName(): [string, string] {
  const [uid, gid] = [process.getuid?.(), process.getgid?.()];
  const line = `zhijian:x:${uid}:${gid}::/:/usr/sbin/nologin`;
  return [
    `当前用户只有编号 ${uid}，没有用户名，而建立数据库需要用户名。请在 /etc/passwd 中加一行 ${line}，或以有用户名的用户启动，或设置 DATABASE_URL。`,
    `this user has a number, ${uid}, and no name, which creating it takes. Add a line ${line} to /etc/passwd, start as a user with a name, or set DATABASE_URL.`,
  ];
}

function initdb(
  half: string,
  binaries: Binaries,
  maker: Account | undefined,
  lock: DirectoryLock,
): Promise<void> {
  const where = maker && process.platform === 'linux' ? '/proc/self/cwd' : half;
  const child = spawn(join(binaries.directory, 'initdb'), [`--pgdata=${where}`, ...INITDB], {
    ...maker,
    cwd: half,
    env: { PATH: '/usr/bin:/bin', LC_ALL: 'C', ...binaries.environment },
    stdio: ['ignore', 'pipe', 'pipe', lock.fd],
  });
  let said = '';
  const keep = (chunk: Buffer) => {
    said += chunk;
  };
  child.stdout?.on('data', keep);
  child.stderr?.on('data', keep);
  return new Promise((done, failed) => {
    const fail = (cause: unknown) => {
      const [zh, en] = NO_NAME.test(said) ? noName() : [said.trim(), said.trim()];
      failed(
        new EmbeddedFailure(`无法建立数据库：${zh}`, `The database could not be created: ${en}`, { cause }),
      );
    };
    child.once('error', fail);
    child.once('close', (code) => (code === 0 ? done() : fail(code)));
  });
}

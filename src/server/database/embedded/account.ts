import { createHash } from 'node:crypto';
import { type Stats, statSync } from 'node:fs';
import { chown, lchown, readdir, readFile, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { EmbeddedFailure } from './failure.ts';

/** Under which ids PostgreSQL runs; it refuses to run as root. */
export interface Account {
  readonly uid: number;
  readonly gid: number;
}

/** Ids that Debian gives to nobody by itself (policy 9.2.2 leaves 1000–59999 to the administrator). */
const FIRST_ID = 58_000;
const IDS = 1_000;

/** The account for a data directory when we are root: its owner, or an id that owns nothing else. Not root: none needed. */
export async function accountFor(cluster: string): Promise<Account | undefined> {
  if (process.getuid?.() !== 0) return undefined;
  for (const path of [cluster, dirname(cluster)]) {
    const owner = await stat(path).catch(() => undefined);
    if (owner && owner.uid !== 0) return { uid: owner.uid, gid: owner.gid };
  }
  const id = await freeId(cluster);
  if (!(await isMapped(id))) throw noOthers;
  return { uid: id, gid: id };
}

/** In a container without a range of users root is the only one there is, and no file can be another's. */
async function isMapped(id: number): Promise<boolean> {
  const map = await readFile('/proc/self/uid_map', 'utf8').catch(() => '0 0 4294967295');
  return map
    .trim()
    .split('\n')
    .some((line) => {
      const [first = 0, , count = 0] = line.trim().split(/\s+/).map(Number);
      return id >= first && id < first + count;
    });
}

const noOthers = new EmbeddedFailure(
  '本环境（容器）中 root 之外没有其他用户可用，而 PostgreSQL 不以 root 运行。请以普通用户启动，为容器分配用户范围，或设置 DATABASE_URL。',
  'There is no user but root in this container, and PostgreSQL never runs as root. Start as an ordinary user, give the container a range of users, or set DATABASE_URL.',
);

async function freeId(cluster: string): Promise<number> {
  const taken = new Set([...(await idsIn('/etc/passwd')).values(), ...(await idsIn('/etc/group')).values()]);
  const start = createHash('sha256').update(cluster).digest().readUInt32BE(0) % IDS;
  for (let step = 0; step < IDS; step += 1) {
    const id = FIRST_ID + ((start + step) % IDS);
    if (!taken.has(id)) return id;
  }
  return FIRST_ID;
}

/** initdb asks for the name of its user, so that it runs under an id that has one; the files are handed over afterwards. */
export async function namedAccount(account: Account): Promise<Account> {
  const ids = await idsIn('/etc/passwd');
  if ([...ids.values()].includes(account.uid)) return account;
  const id = ids.get('nobody') ?? [...ids.values()].find((other) => other !== 0);
  return id === undefined ? account : { uid: id, gid: id };
}

/** Gives a directory and all that lies in it to the account. */
export async function handOver(directory: string, { uid, gid }: Account): Promise<void> {
  for (const name of await readdir(directory, { recursive: true }))
    await lchown(join(directory, name), uid, gid);
  await chown(directory, uid, gid);
}

async function idsIn(file: string): Promise<Map<string, number>> {
  const lines = (await readFile(file, 'utf8').catch(() => '')).split('\n');
  return new Map(lines.map((line) => [line.split(':')[0] ?? '', Number(line.split(':')[2])] as const));
}

/** Whether the account may walk to a path: it needs the x bit on every directory above it. */
export function reachable(path: string, account: Account): boolean {
  for (let at = dirname(path); ; at = dirname(at)) {
    if (!mayEnter(statSync(at), account)) return false;
    if (at === dirname(at)) return true;
  }
}

function mayEnter(directory: Stats, account: Account): boolean {
  if (directory.uid === account.uid) return (directory.mode & 0o100) !== 0;
  if (directory.gid === account.gid) return (directory.mode & 0o010) !== 0;
  return (directory.mode & 0o001) !== 0;
}

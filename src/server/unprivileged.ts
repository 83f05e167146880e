import { access, chown, constants, mkdir, readdir, stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { Text } from '../core/kernel/text.ts';
import { type Account, accountFor, reachable } from './database/embedded/account.ts';
import { LOGS } from './logs/rotating.ts';
import { packageRoot } from './package-root.ts';

export interface Rooted {
  readonly dataDirectory: string;
  readonly databaseUrl?: string | undefined;
  /** Where backups are written. */
  readonly backupDirectory?: string | undefined;
}

/**
 * Whoever was started by root goes on as the owner of the data directory, or as an account that owns nothing else, once
 * what needs root is done: the port is bound, the directory prepared. There is no way back. Where it can't be done, that is
 * said, and root goes on.
 */
export async function dropRights(place: Rooted, say: (line: Text) => void): Promise<void> {
  if (process.getuid?.() !== 0) return;
  const data = resolve(place.dataDirectory);
  const account = await accountFor(join(data, 'postgres'));
  if (!account) return;
  const hindrance = await hindranceTo(account, data, place);
  if (hindrance) {
    say({
      zh: `服务仍以 root 运行：${hindrance.zh}。请以普通用户启动。`,
      en: `The server goes on as root: ${hindrance.en}. Start it as an ordinary user.`,
    });
    return;
  }
  await handOverFiles(data, account);
  process.setgroups?.([]);
  process.setgid?.(account.gid);
  process.setuid?.(account.uid);
  say({
    zh: `以 root 启动，现以用户 ${account.uid} 运行。`,
    en: `Started as root, goes on as user ${account.uid}.`,
  });
}

async function hindranceTo(account: Account, data: string, place: Rooted): Promise<Text | undefined> {
  if (place.databaseUrl !== undefined && isSocket(place.databaseUrl)) {
    return {
      zh: '指定的 PostgreSQL 通过本机套接字连接，可能只认当前用户',
      en: 'the PostgreSQL that was named is reached by a socket, and may know this user alone',
    };
  }
  await mkdir(data, { recursive: true, mode: 0o700 });
  for (const path of [data, join(packageRoot(), 'package.json'), process.execPath])
    if (!reachable(path, account))
      return { zh: `其他用户不能进入 ${path}`, en: `${path} is closed to others` };
  const { backupDirectory } = place;
  if (backupDirectory !== undefined && !(await canWrite(resolve(backupDirectory), account)))
    return {
      zh: `备份目录 ${backupDirectory} 属于 root`,
      en: `the directory of backups, ${backupDirectory}, is root’s`,
    };
  return undefined;
}

function isSocket(url: string): boolean {
  const { hostname, searchParams } = new URL(url);
  return hostname === '' || hostname.startsWith('%2F') || (searchParams.get('host') ?? '').startsWith('/');
}

/** An empty directory is given to the account; one that holds something is its, or stays whose it is. */
async function canWrite(directory: string, account: Account): Promise<boolean> {
  await mkdir(directory, { recursive: true, mode: 0o700 });
  if ((await readdir(directory)).length === 0) await chown(directory, account.uid, account.gid);
  const { uid } = await stat(directory);
  return uid === account.uid && reachable(join(directory, 'a'), account);
}

/** The directory, the small files in it and the log of requests; what else is below belongs to the database, which has it already. */
async function handOverFiles(data: string, { uid, gid }: Account): Promise<void> {
  const logs = join(data, LOGS);
  await mkdir(logs, { recursive: true, mode: 0o700 });
  for (const directory of [data, logs])
    for (const entry of await readdir(directory, { withFileTypes: true }))
      if (entry.isFile()) await chown(join(directory, entry.name), uid, gid);
  for (const directory of [logs, data]) await chown(directory, uid, gid);
  await access(data, constants.W_OK);
}

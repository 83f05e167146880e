import { execFile } from 'node:child_process';
import { access, chown, constants, mkdir, readdir, stat } from 'node:fs/promises';
import { join, resolve, sep } from 'node:path';
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
  const account = await accountFor(join(data, 'postgres')).catch(() => undefined);
  const hindrance = account ? await hindranceTo(account, data, place) : nobodyElse;
  if (!account || hindrance) {
    say({
      zh: `服务仍以 root 运行：${hindrance?.zh}。请以普通用户启动。`,
      en: `The server goes on as root: ${hindrance?.en}. Start it as an ordinary user.`,
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

const nobodyElse: Text = {
  zh: '本环境（容器）中没有其他用户',
  en: 'there is no other user in this container',
};

async function hindranceTo(account: Account, data: string, place: Rooted): Promise<Text | undefined> {
  await mkdir(data, { recursive: true, mode: 0o700 });
  for (const path of [data, join(packageRoot(), 'package.json'), process.execPath])
    if (!reachable(path, account))
      return { zh: `其他用户不能进入 ${path}`, en: `${path} is closed to others` };
  const refused = place.databaseUrl !== undefined && (await refusedBy(place.databaseUrl, account));
  if (refused)
    return {
      zh: `指定的 PostgreSQL 不接受用户 ${account.uid}（${refused}）`,
      en: `the PostgreSQL that was named does not let user ${account.uid} in (${refused})`,
    };
  const { backupDirectory } = place;
  if (backupDirectory !== undefined && !(await canWrite(resolve(backupDirectory), account, data)))
    return {
      zh: `备份目录 ${backupDirectory} 属于 root`,
      en: `the directory of backups, ${backupDirectory}, is root’s`,
    };
  return undefined;
}

const CONNECT = `
const { default: pg } = await import('pg');
const client = new pg.Client({ connectionString: process.env.DATABASE_URL, connectionTimeoutMillis: 10_000 });
await client.connect().then(() => client.end(), (error) => {
  process.stderr.write(error.message || error.code);
  process.exitCode = 1;
});`;

/**
 * Tries a connection as that account: a socket may know root alone, and a file with a password or a key may be root’s.
 * Answers why it was refused.
 */
function refusedBy(databaseUrl: string, account: Account): Promise<string | undefined> {
  const options = { ...account, cwd: packageRoot(), env: { ...process.env, DATABASE_URL: databaseUrl } };
  return new Promise((resolve) => {
    const call = ['--input-type=module', '-e', CONNECT];
    execFile(process.execPath, call, { ...options, timeout: 20_000 }, (error, _, said) =>
      resolve(error ? said.trim().split('\n').at(-1) || error.message : undefined),
    );
  });
}

/**
 * An empty directory is given to the account; one that holds something is its, or stays whose it is. The data directory, which
 * it may lie in, is handed over later.
 */
async function canWrite(directory: string, account: Account, data: string): Promise<boolean> {
  await mkdir(directory, { recursive: true, mode: 0o700 });
  if ((await readdir(directory)).length === 0) await chown(directory, account.uid, account.gid);
  const { uid } = await stat(directory);
  return (
    uid === account.uid && (directory.startsWith(data + sep) || reachable(join(directory, 'a'), account))
  );
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

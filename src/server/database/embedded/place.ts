import { chown, mkdir, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { type Account, accountFor, handOver, reachable } from './account.ts';
import { EmbeddedFailure, errorCode } from './failure.ts';
import { syncDirectory } from './notes.ts';

/** Where one embedded database lives. */
export interface Place {
  /** The data directory as given, absolute; ours to write notes in. */
  readonly data: string;
  /** PostgreSQL's own directory in it. */
  readonly cluster: string;
  /** The cluster as PostgreSQL is told of it. */
  readonly clusterAsTold: string;
  /** The account PostgreSQL runs under, when we are root. */
  readonly account: Account | undefined;
}

export async function preparePlace(dataDirectory: string): Promise<Place> {
  const data = resolve(dataDirectory);
  const cluster = join(data, 'postgres');
  const account = await accountFor(cluster);
  await refuseForeign(cluster);
  const made = await mkdir(data, { recursive: true, mode: 0o700 }).catch(notAllowed(data));
  if (made && account) await chown(data, account.uid, account.gid);
  for (let at = data; made && at.length >= made.length; at = dirname(at)) await syncDirectory(dirname(at));
  if (account) await takeOverCopy(cluster, account);
  return { data, cluster, account, clusterAsTold: told(cluster, account) };
}

/** PostgreSQL never runs as root, so a cluster of root's is a copy that root has laid there. */
async function takeOverCopy(cluster: string, account: Account): Promise<void> {
  const found = await stat(cluster).catch(() => undefined);
  if (found?.uid === 0) await handOver(cluster, account);
}

/**
 * Below a closed directory (a checkout in root's home) the account can't walk to the cluster. The kernel's link to the
 * working directory can be followed all the same, and PostgreSQL never leaves its working directory.
 */
function told(cluster: string, account: Account | undefined): string {
  if (!account || reachable(cluster, account)) return cluster;
  if (process.platform === 'linux') return '/proc/self/cwd';
  throw new EmbeddedFailure(
    `${cluster} 位于其他用户无法进入的目录之下。请以普通用户启动，或用 --data 另指目录。`,
    `${cluster} lies below a directory that is closed to others. Start as an ordinary user, or name another directory with --data.`,
  );
}

async function refuseForeign(cluster: string): Promise<void> {
  const me = process.getuid?.();
  const found = await stat(cluster).catch((error) => {
    if (errorCode(error) === 'EACCES') return notAllowed(cluster)(error);
    return undefined;
  });
  if (me === undefined || me === 0 || !found || found.uid === me) return;
  throw new EmbeddedFailure(
    `数据目录 ${cluster} 属于用户 ${found.uid}，当前用户是 ${me}。请以该用户或 root 启动。`,
    `The data directory ${cluster} belongs to user ${found.uid}, and this is user ${me}. Start as that user or as root.`,
  );
}

function notAllowed(path: string): (cause: unknown) => never {
  return (cause) => {
    throw new EmbeddedFailure(
      `当前用户不能使用 ${path}（${errorCode(cause)}）。请以其所属用户启动，或用 --data 另指目录。`,
      `This user can't use ${path} (${errorCode(cause)}). Start as the user it belongs to, or name another directory with --data.`,
      { cause },
    );
  };
}

/** The directory for temporary files, if the account may enter it. */
export function openTemporaryDirectory({ account }: Pick<Place, 'account'>): string {
  const given = tmpdir();
  return !account || reachable(join(given, 'a'), account) ? given : '/tmp';
}

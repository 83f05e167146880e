import { readlinkSync } from 'node:fs';
import { open, readFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { EmbeddedFailure } from './failure.ts';
import type { Place } from './place.ts';

/**
 * The kernel's lock on a file of the data directory: whoever has it, and no other on this machine, runs or makes the
 * database there. It is handed to PostgreSQL as an open file, so that it lasts as long as any process of PostgreSQL and
 * not a moment longer, whatever becomes of us. Process numbers say nothing: two containers have the same ones.
 */
export interface DirectoryLock {
  readonly fd: number;
  /** Gives up our own hold. A PostgreSQL that was handed the file keeps the lock. */
  release(): Promise<void>;
}

/** Somebody else has it. */
export interface Holder {
  readonly host: string;
  /** Whether they are in another container: what we know of processes and sockets isn't theirs. */
  readonly elsewhere: boolean;
}

export async function takeLock(place: Place): Promise<DirectoryLock | { readonly heldBy: Holder }> {
  const { tryLock } = await nativeLock();
  const path = join(place.data, 'postgres.lock');
  const file = await open(path, 'a+', 0o600);
  try {
    if (!tryLock(file.fd)) {
      await file.close();
      return { heldBy: holderIn(await readFile(path, 'utf8').catch(() => '')) };
    }
    if (place.account) await file.chown(place.account.uid, place.account.gid);
    await file.truncate();
    await file.write(JSON.stringify(ourselves()));
    return { fd: file.fd, release: () => file.close() };
  } catch (error) {
    await file.close().catch(() => {});
    throw error;
  }
}

/**
 * The same on a file that a cluster can't do without. Somebody who takes `postgres.lock` for stale and removes it has not
 * made the directory free: the next one makes another file of that name, and gets its lock.
 */
export async function takeCluster({ cluster }: Place): Promise<DirectoryLock | { readonly heldBy: Holder }> {
  const { tryLock } = await nativeLock();
  const file = await open(join(cluster, 'global', 'pg_control'), 'r+');
  if (tryLock(file.fd)) return { fd: file.fd, release: () => file.close() };
  await file.close();
  return { heldBy: { host: '?', elsewhere: true } };
}

async function nativeLock() {
  try {
    return await import('fs-native-extensions');
  } catch (cause) {
    throw new EmbeddedFailure(
      '本机没有内置数据库所需的文件锁（fs-native-extensions）。请重新执行 npm ci，或以 DATABASE_URL 指定 PostgreSQL。',
      'The file lock that the embedded database needs (fs-native-extensions) is not there for this machine. Run npm ci again, or name a PostgreSQL in DATABASE_URL.',
      { cause },
    );
  }
}

interface Noted {
  readonly host: string;
  /** The namespaces of processes and of mounts, where the system has such. */
  readonly namespaces: string;
}

function ourselves(): Noted {
  return { host: hostname(), namespaces: ['pid', 'mnt'].map(namespace).join(' ') };
}

function namespace(kind: string): string {
  try {
    return readlinkSync(`/proc/self/ns/${kind}`);
  } catch {
    return '';
  }
}

/** The note is for words alone; one that can't be read says nothing. */
function holderIn(note: string): Holder {
  const us = ourselves();
  let noted: Partial<Noted> = {};
  try {
    noted = JSON.parse(note) as Partial<Noted>;
  } catch {
    // being written this moment
  }
  const { host = us.host, namespaces = us.namespaces } = noted;
  return { host, elsewhere: host !== us.host || namespaces !== us.namespaces };
}

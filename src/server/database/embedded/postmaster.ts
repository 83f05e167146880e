import { spawn } from 'node:child_process';
import { readFileSync, statSync } from 'node:fs';
import { open, readFile, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Binaries } from './binaries.ts';
import { errorCode } from './failure.ts';
import type { DirectoryLock } from './lock.ts';
import type { Place } from './place.ts';

/** What the running PostgreSQL notes about itself in its directory. */
export interface Postmaster {
  readonly pid: number;
  readonly socketDirectory: string;
}

/** The PostgreSQL that last ran on this cluster, by its own note; whether it runs is another question. */
export async function notedPostmaster({ cluster }: Place): Promise<Postmaster | undefined> {
  const lines = (await readFile(noteIn(cluster), 'utf8').catch(() => '')).split('\n');
  const pid = Number(lines[0]);
  const [, , , , socketDirectory = ''] = lines;
  if (!Number.isInteger(pid) || pid <= 1) return undefined;
  return { pid, socketDirectory };
}

/** PostgreSQL refuses to start over a note that is empty, and over one whose number belongs to any process that lives now. */
export async function forgetPostmaster({ cluster }: Place, noted: Postmaster | undefined): Promise<void> {
  if (!noted || exists(noted.pid)) await rm(noteIn(cluster), { force: true });
}

const noteIn = (cluster: string) => join(cluster, 'postmaster.pid');

/** Whether the noted number is that of a PostgreSQL on this cluster, among the processes that we can see. */
export function runsOn({ pid }: Postmaster, { cluster }: Place): boolean {
  if (!isAlive(pid) || !isPostgres(pid)) return false;
  const works = statSync(`/proc/${pid}/cwd`, { throwIfNoEntry: false });
  const here = statSync(cluster, { throwIfNoEntry: false });
  if (!works) return process.platform !== 'linux';
  return works.ino === here?.ino && works.dev === here.dev;
}

export function isAlive(pid: number): boolean {
  return exists(pid) && !isZombie(pid);
}

function exists(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return errorCode(error) === 'EPERM';
  }
}

/** Dead, but its parent has not taken note yet (in a container perhaps never). */
function isZombie(pid: number): boolean {
  return /^ Z /.test(readProc(pid, 'stat').replace(/^.*\)/s, ''));
}

/** After a restart of the machine the number in the file can belong to any program. */
function isPostgres(pid: number): boolean {
  const name = readProc(pid, 'comm').trim();
  return name === '' || name === 'postgres';
}

function readProc(pid: number, file: string): string {
  return readText(`/proc/${pid}/${file}`);
}

function readText(file: string, from = 0): string {
  try {
    return readFileSync(file).subarray(from).toString('utf8');
  } catch {
    return '';
  }
}

/** Moderate memory, full durability, and no words of a judgment in a log file. */
const SETTINGS: Readonly<Record<string, string>> = {
  listen_addresses: '',
  port: '5432',
  unix_socket_permissions: '0700',
  fsync: 'on',
  synchronous_commit: 'on',
  full_page_writes: 'on',
  shared_buffers: '128MB',
  max_connections: '40',
  huge_pages: 'off',
  io_method: 'sync',
  jit: 'off',
  max_logical_replication_workers: '0',
  max_wal_size: '256MB',
  min_wal_size: '32MB',
  timezone: 'UTC',
  log_timezone: 'UTC',
  log_checkpoints: 'off',
  log_min_error_statement: 'panic',
  log_error_verbosity: 'terse',
};

/** PostgreSQL's own log, beside the cluster; the one before is kept. */
export function logFile({ data }: Place): string {
  return join(data, 'postgres.log');
}

const LONGEST_LOG = 10_000_000;

function sizeOf(file: string): number {
  return statSync(file, { throwIfNoEntry: false })?.size ?? 0;
}

export interface Launched {
  /** What it said at its end, be it that another one was faster; nothing while it runs. */
  lastWords(): string | undefined;
}

/** Starts PostgreSQL apart from us: it outlives a kill -9 of this process, and doesn't hear the terminal's Ctrl-C. */
export async function launch(
  place: Place,
  binaries: Binaries,
  socketDirectory: string,
  locks: readonly DirectoryLock[],
): Promise<Launched> {
  const log = logFile(place);
  if (sizeOf(log) > LONGEST_LOG) await rename(log, `${log}.old`);
  const before = sizeOf(log);
  const output = await open(log, 'a', 0o600);
  if (place.account) await output.chown(place.account.uid, place.account.gid);
  const settings = Object.entries({ ...SETTINGS, unix_socket_directories: socketDirectory });
  const child = spawn(
    join(binaries.directory, 'postgres'),
    ['-D', place.clusterAsTold, ...settings.flatMap(([name, value]) => ['-c', `${name}=${value}`])],
    {
      ...place.account,
      cwd: place.cluster,
      env: { PATH: '/usr/bin:/bin', LC_ALL: 'C', ...binaries.environment },
      stdio: ['ignore', output.fd, output.fd, ...locks.map(({ fd }) => fd)],
      detached: true,
    },
  );
  child.unref();
  let words: string | undefined;
  child.once('error', (error) => {
    words = error.message;
  });
  child.once('exit', () => {
    words = readText(log, before).trim();
  });
  await output.close();
  return { lastWords: () => words };
}

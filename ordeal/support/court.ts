import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import pg from 'pg';
import { isAlive } from '../../src/server/database/embedded/postmaster.ts';
import { startEmbedded } from '../../src/server/database/embedded.ts';
import { found, type Serving, serving, signedIn } from '../../src/testing/acting-in-court.ts';
import type { ChildOptions } from '../../src/testing/child.ts';
import { postmasterOf } from '../../src/testing/postmaster.ts';
import { command } from './mounted.ts';

export const PROGRAM = 'bin/zhijian.mjs';
const bin = fileURLToPath(new URL('../../bin/zhijian.mjs', import.meta.url));

/** A court in a directory of its own, on the embedded database or on a given one. */
export interface Court {
  readonly data: string;
  /** The arguments that name its database, and the environment where that is in it. */
  readonly where: readonly string[];
  readonly options: ChildOptions;
  cookie: string;
  /** As the superuser of its database. */
  readonly database: () => pg.ClientConfig;
  /** The number of its postmaster; 0 where it doesn't run. */
  readonly postmaster: () => number;
  readonly remove: () => Promise<void>;
}

/** In /var/tmp, which containers share while their /tmp is their own. */
export function emptyDirectory(): string {
  return mkdtempSync('/var/tmp/zhijian-ordeal-');
}

export function socketOf(data: string): string {
  return readFileSync(join(data, 'socket-directory'), 'utf8').split('\n')[0] ?? '';
}

export async function removeDirectory(data: string): Promise<void> {
  const pid = postmasterOf(data);
  if (pid && isAlive(pid)) process.kill(pid, 'SIGKILL');
  await removeFiles(data);
}

/**
 * What was killed may still write for a moment, and Node's own tries would not look again for what came in meanwhile. Says so
 * where it can't be done, and throws nothing: whatever came out of the ordeal is not to be hidden by it.
 */
async function removeFiles(directory: string): Promise<void> {
  for (let tries = 0; tries < 100; tries += 1) {
    try {
      return rmSync(directory, { recursive: true, force: true });
    } catch (error) {
      if (tries === 99) process.stderr.write(`left behind: ${directory}: ${error}\n`);
    }
    await sleep(100);
  }
}

interface Founded {
  readonly data: string;
  readonly cookie: string;
}

let founded: Promise<Founded> | undefined;

/** A court is founded once a run, and its directory copied: nothing of it is running then. */
async function copyOfCourt(to: string): Promise<Founded> {
  founded ??= foundCourt();
  const { data, cookie } = await founded;
  mkdirSync(to, { recursive: true });
  command('cp', '-a', `${data}/.`, to);
  return { data: to, cookie };
}

async function foundCourt(): Promise<Founded> {
  const data = emptyDirectory();
  process.once('exit', () => rmSync(data, { recursive: true, force: true }));
  const where = ['--data', data];
  const { oneTimePassword } = await found(PROGRAM, where);
  const first = await serving(PROGRAM, where);
  const cookie = await signedIn(first.address, oneTimePassword);
  await first.child.kill('SIGTERM');
  return { data, cookie };
}

export async function embeddedCourt(data = emptyDirectory()): Promise<Court> {
  const where = ['--data', data];
  const { cookie } = await copyOfCourt(data);
  return {
    ...{ data, where, cookie, options: {} },
    database: () => ({ host: socketOf(data), user: 'postgres', database: 'zhijian' }),
    postmaster: () => postmasterOf(data),
    remove: () => removeDirectory(data),
  };
}

/** The same on a PostgreSQL that is not ours to start: one that this process runs stands for it. */
export async function givenCourt(): Promise<Court> {
  const data = emptyDirectory();
  const { cookie } = await copyOfCourt(join(data, 'given'));
  const given = await startEmbedded({ dataDirectory: join(data, 'given') });
  const host = given.connection.host ?? '';
  const url = `postgres:///zhijian?host=${encodeURIComponent(host)}&user=postgres`;
  const options = { env: { ...process.env, DATABASE_URL: url, ZHIJIAN_DATA: join(data, 'data') } };
  return {
    ...{ data, where: [], cookie, options },
    database: () => ({ host, user: 'postgres', database: 'zhijian' }),
    postmaster: () => postmasterOf(join(data, 'given')),
    remove: async () => {
      await given.stop();
      await removeFiles(data);
    },
  };
}

export function served(court: Court): Promise<Serving> {
  return serving(PROGRAM, court.where, court.options);
}

/** The program's own answer on whether log and views are whole. */
export function verified(court: Court): void {
  const { env } = court.options;
  const call = spawnSync(process.execPath, [bin, 'verify', '--lang', 'en', ...court.where], {
    env,
    encoding: 'utf8',
  });
  if (call.status !== 0) throw new Error(`verify: ${call.stdout}\n${call.stderr}`);
}

export function inDatabase<Row>(court: Court, text: string): Promise<readonly Row[]> {
  return rowsOf(court.database(), text);
}

/** In the embedded database of a data directory, while it is served. */
export function inDatabaseOf<Row>(data: string, text: string): Promise<readonly Row[]> {
  return rowsOf({ host: socketOf(data), user: 'postgres', database: 'zhijian' }, text);
}

async function rowsOf<Row>(config: pg.ClientConfig, text: string): Promise<readonly Row[]> {
  const client = new pg.Client(config);
  await client.connect();
  return (await client.query(text).finally(() => client.end())).rows as Row[];
}

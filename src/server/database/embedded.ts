import type { PoolConfig } from 'pg';
import type { Text } from '../../core/kernel/text.ts';
import { type Attendance, keepsProcessAlive } from './embedded/attendance.ts';
import { findPackage } from './embedded/binaries.ts';
import { keptThere } from './embedded/come-back.ts';
import { EmbeddedFailure, errorCode } from './embedded/failure.ts';
import { join } from './embedded/join.ts';
import { preparePlace } from './embedded/place.ts';
import { stopAtEnd, stopOrLeave } from './embedded/stop.ts';

export interface EmbeddedOptions {
  readonly dataDirectory: string;
  /** Hears a line for every step that takes its time. */
  readonly say?: (line: Text) => void;
  /** Whoever waits for the start gives up when this is aborted. */
  readonly asked?: AbortSignal | undefined;
  /** Where PostgreSQL's npm package lies, if not where Node finds it. */
  readonly packageDirectory?: string;
}

export interface Embedded {
  /** As the superuser, for `migrate`; what serves requests connects as `zhijian_app`. */
  readonly connection: PoolConfig;
  /** Whether it ran already: another process uses it, or was killed and left it running. */
  readonly attached: boolean;
  /** Leaves; the last one to leave stops the database. Every pool has to be closed before. */
  stop(): Promise<void>;
}

const DATABASE = 'zhijian';

/** Starts the embedded PostgreSQL of a data directory, or joins the one that runs on it. */
export async function startEmbedded(options: EmbeddedOptions): Promise<Embedded> {
  if (process.platform === 'win32') {
    throw new EmbeddedFailure(
      '内置数据库暂不支持 Windows，请设置 DATABASE_URL。',
      'There is no embedded database on Windows yet; set DATABASE_URL.',
    );
  }
  const place = await preparePlace(options.dataDirectory);
  const packageDirectory = options.packageDirectory ?? findPackage();
  const say = options.say ?? (() => {});
  const again = (needless: AbortSignal) =>
    join(place, packageDirectory, () => {}, needless).then((joined) => joined.attendance);
  const { attendance, attached } = await join(place, packageDirectory, say, options.asked);
  const kept = keptThere(attendance, again, say);
  const stop = stopAtEnd(async () => stopOrLeave(place, await kept.let()));
  try {
    options.asked?.throwIfAborted();
    await createDatabase(attendance);
  } catch (error) {
    await stop();
    throw error;
  }
  keepsProcessAlive(attendance, false);
  return {
    connection: { host: attendance.client.host, port: 5432, user: 'postgres', database: DATABASE },
    attached,
    stop,
  };
}

async function createDatabase({ client }: Attendance): Promise<void> {
  const found = await client.query('select from pg_database where datname = $1', [DATABASE]);
  if (found.rowCount === 1) return;
  try {
    await client.query(`create database ${DATABASE} template template0`);
  } catch (error) {
    if (errorCode(error) !== '42P04' && errorCode(error) !== '23505') throw error;
  }
}

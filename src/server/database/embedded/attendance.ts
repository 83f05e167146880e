import pg from 'pg';
import { EmbeddedFailure, errorCode } from './failure.ts';
import type { Place } from './place.ts';
import type { Postmaster } from './postmaster.ts';
import { servesHere } from './proof.ts';

/**
 * Every process that uses the database holds a shared lock for as long as it lives; the lock of a killed process falls
 * away with its connection, so that no list of users can be wrong. Who leaves and gets the lock for itself was the last.
 */
const ATTENDANCE = 4_072_100_002;

export interface Attendance {
  readonly client: pg.Client;
}

/** How long it may take to answer us; it may be stopped, or its disk may hang. */
const PATIENCE_MS = 3_000;

/** `starting-or-stopping`: it is there and takes nobody now; `absent`: nothing listens, or it serves another directory. */
export async function attend(
  postmaster: Postmaster,
  place: Place,
): Promise<Attendance | 'starting-or-stopping' | 'absent'> {
  // PostgreSQL notes its socket once it has one; without a path the driver would ask whoever listens on this machine
  if (!postmaster.socketDirectory.startsWith('/')) return 'absent';
  const client = new pg.Client({
    host: postmaster.socketDirectory,
    port: 5432,
    user: 'postgres',
    database: 'postgres',
    application_name: `zhijian ${process.pid}`,
    keepAlive: true,
    connectionTimeoutMillis: PATIENCE_MS,
    query_timeout: PATIENCE_MS,
  });
  client.on('error', () => {});
  try {
    await client.connect();
    await client.query('select pg_advisory_lock_shared($1)', [ATTENDANCE]);
    if (await servesHere(client, place)) return { client };
    cutOff(client);
    return 'absent';
  } catch (error) {
    cutOff(client);
    return whyNot(error);
  }
}

const NOBODY_LISTENS = new Set(['ENOENT', 'ECONNREFUSED']);
const SHUTTING_DOWN_OR_STARTING_UP = new Set(['57P01', '57P02', '57P03', 'ECONNRESET', 'EPIPE']);
/** The driver's own words, without a code. */
const CUT_OFF_OR_SILENT = /^(?:Connection terminated|timeout expired|Query read timeout)/;

function whyNot(error: unknown): 'starting-or-stopping' | 'absent' {
  const code = errorCode(error);
  if (NOBODY_LISTENS.has(code)) return 'absent';
  const cutOff = error instanceof Error && CUT_OFF_OR_SILENT.test(error.message);
  if (SHUTTING_DOWN_OR_STARTING_UP.has(code) || cutOff) return 'starting-or-stopping';
  const said = error instanceof Error ? error.message : String(error);
  throw new EmbeddedFailure(
    `无法连接内置数据库：${said}`,
    `The embedded database can't be reached: ${said}`,
    {
      cause: error,
    },
  );
}

/** Leaves. True if nobody else is there; then the lock is held until the database stops, and nobody can come meanwhile. */
export async function leave(attendance: Attendance): Promise<boolean> {
  const { client } = attendance;
  keepsProcessAlive(attendance, true);
  await client.query('select pg_advisory_unlock_shared($1)', [ATTENDANCE]);
  const last = await client.query<{ last: boolean }>('select pg_try_advisory_lock($1) as last', [ATTENDANCE]);
  if (last.rows[0]?.last) return true;
  cutOff(client);
  return false;
}

/** Attending alone is no reason for a process to go on. (The methods are there; the types of pg leave them out.) */
export function keepsProcessAlive({ client }: Attendance, yes: boolean): void {
  const socket = client as pg.Client & { ref(): void; unref(): void };
  if (yes) socket.ref();
  else socket.unref();
}

/** Ends the connection without waiting for the other side, which may hang. */
export function cutOff(client: pg.Client): void {
  (client as pg.Client & { connection: { stream: { destroy(): void } } }).connection.stream.destroy();
}

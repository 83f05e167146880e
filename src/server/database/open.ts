import type { PoolConfig } from 'pg';
import type { Text } from '../../core/kernel/text.ts';
import { within } from '../ending.ts';
import { connect, type Database } from './connect.ts';
import { startEmbedded } from './embedded.ts';
import { migrate } from './migrate.ts';
import { APPLICATION } from './roles.ts';

export interface OpenOptions {
  /** A PostgreSQL 15 or newer; without it the embedded one of the data directory. */
  readonly databaseUrl?: string | undefined;
  readonly dataDirectory: string;
  readonly say?: (line: Text) => void;
  /** Whoever waits for the start gives up when this is aborted. */
  readonly asked?: AbortSignal | undefined;
}

export interface OpenDatabase {
  readonly db: Database;
  close(): Promise<void>;
}

/** How long statements under way and the embedded server may take to end, before they are left to themselves. */
const POOL_MS = 2_000;
const STOPPING_MS = 13_000;

/** The database of a court, started if need be, brought up to this version, connected as the application's role. */
export async function openDatabase(options: OpenOptions): Promise<OpenDatabase> {
  if (options.databaseUrl) {
    const config = { connectionString: options.databaseUrl };
    const { roles } = await migrate(config);
    const db = connect(roles === 'separate' ? asApplication(config) : config);
    return { db, close: once(() => within(POOL_MS, db.close())) };
  }
  const embedded = await startEmbedded(options);
  try {
    await migrate(embedded.connection, { login: true });
    const db = connect({ ...embedded.connection, user: APPLICATION });
    const close = () => within(POOL_MS, db.close()).then(() => within(STOPPING_MS, embedded.stop()));
    return { db, close: once(close) };
  } catch (error) {
    await embedded.stop();
    throw error;
  }
}

/** A login of the operator's that acts as the application's role from its first statement on. */
export function asApplication(config: PoolConfig): PoolConfig {
  return { ...config, options: `-c role=${APPLICATION}` };
}

/** Closing twice is closing once. */
function once(work: () => Promise<void>): () => Promise<void> {
  let done: Promise<void> | undefined;
  return () => {
    done ??= work();
    return done;
  };
}

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

/** A server that can be connected to, with whatever is or is not in its database. */
export interface FoundServer {
  /** As whoever was named, or as the superuser of the embedded one. */
  readonly config: PoolConfig;
  /** Whether its roles sign in by themselves: on the embedded one, whose socket is closed to others. */
  readonly login: boolean;
  close(): Promise<void>;
}

/** How long statements under way and the embedded server may take to end, before they are left to themselves. */
const POOL_MS = 2_000;
const STOPPING_MS = 13_000;

/** The given server, or the embedded one, started if need be. */
export async function findServer(options: OpenOptions): Promise<FoundServer> {
  if (options.databaseUrl) {
    return { config: { connectionString: options.databaseUrl }, login: false, close: async () => {} };
  }
  const { connection, stop } = await startEmbedded(options);
  return { config: connection, login: true, close: once(() => within(STOPPING_MS, stop())) };
}

/** The database of a court, started if need be, brought up to this version, connected as the application's role. */
export async function openDatabase(options: OpenOptions): Promise<OpenDatabase> {
  const server = await findServer(options);
  try {
    options.asked?.throwIfAborted();
    const db = await openOn(server);
    return { db, close: once(() => within(POOL_MS, db.close()).then(server.close)) };
  } catch (error) {
    await server.close();
    throw error;
  }
}

/** Brings the database of a server up to this version, and connects as the application's role. */
export async function openOn({ config, login }: Pick<FoundServer, 'config' | 'login'>): Promise<Database> {
  const { roles } = await migrate(config, { login });
  if (roles === 'single') return connect(config);
  return connect(login ? { ...config, user: APPLICATION } : asApplication(config));
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

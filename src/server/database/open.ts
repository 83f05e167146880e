import type { PoolConfig } from 'pg';
import type { Text } from '../../core/kernel/text.ts';
import { connect, type Database } from './connect.ts';
import { startEmbedded } from './embedded.ts';
import { migrate } from './migrate.ts';
import { APPLICATION } from './roles.ts';

export interface OpenOptions {
  /** A PostgreSQL 15 or newer; without it the embedded one of the data directory. */
  readonly databaseUrl?: string | undefined;
  readonly dataDirectory: string;
  readonly say?: (line: Text) => void;
}

export interface OpenDatabase {
  readonly db: Database;
  close(): Promise<void>;
}

/** The database of a court, started if need be, brought up to this version, connected as the application's role. */
export async function openDatabase(options: OpenOptions): Promise<OpenDatabase> {
  if (options.databaseUrl) {
    const config = { connectionString: options.databaseUrl };
    const { roles } = await migrate(config);
    const db = connect(roles === 'separate' ? asApplication(config) : config);
    return { db, close: () => db.close() };
  }
  const embedded = await startEmbedded(options);
  try {
    await migrate(embedded.connection, { login: true });
    const db = connect({ ...embedded.connection, user: APPLICATION });
    return { db, close: () => db.close().finally(embedded.stop) };
  } catch (error) {
    await embedded.stop();
    throw error;
  }
}

/** A login of the operator's that acts as the application's role from its first statement on. */
export function asApplication(config: PoolConfig): PoolConfig {
  return { ...config, options: `-c role=${APPLICATION}` };
}

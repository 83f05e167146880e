import { randomBytes } from 'node:crypto';
import pg from 'pg';
import { inject } from 'vitest';
import { connect, type Database } from '../server/database/connect.ts';
import { migrate } from '../server/database/migrate.ts';
import { asApplication } from '../server/database/open.ts';

export interface TestDatabase {
  /** As the application's role. */
  readonly db: Database;
  /** As the superuser: for tests that do what the application can't. */
  readonly superuser: pg.PoolConfig;
  drop(): Promise<void>;
}

/** A database of its own, migrated, on the server of this test run. Drop it when the test file is done. */
export async function testDatabase(): Promise<TestDatabase> {
  const { config, drop } = await emptyDatabase();
  const { roles } = await migrate(config);
  const db = connect(roles === 'separate' ? asApplication(config) : config);
  return { db, superuser: config, drop: () => db.close().then(drop) };
}

/** The same without any table in it. */
export async function emptyDatabase(): Promise<{ config: pg.PoolConfig; drop(): Promise<void> }> {
  const server = inject('testServer');
  const name = `zhijian_test_${randomBytes(6).toString('hex')}`;
  await onServer(server, `create database ${name} template template0`);
  return {
    config: onDatabase(server, name),
    drop: () => onServer(server, `drop database ${name} with (force)`),
  };
}

function onDatabase(server: pg.PoolConfig, name: string): pg.PoolConfig {
  if (!server.connectionString) return { ...server, database: name };
  const url = new URL(server.connectionString);
  url.pathname = `/${name}`;
  return { connectionString: url.href };
}

async function onServer(server: pg.PoolConfig, statement: string): Promise<void> {
  const client = new pg.Client(server);
  await client.connect();
  await client.query(statement).finally(() => client.end());
}

import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import type pg from 'pg';
import { inject } from 'vitest';
import { connect, type Database } from '../server/database/connect.ts';
import { asApplication } from '../server/database/open.ts';
import { onDatabase, onServer } from './server-databases.ts';

export interface TestDatabase {
  /** As the application's role. */
  readonly db: Database;
  /** As the superuser: for tests that do what the application can't. */
  readonly superuser: pg.PoolConfig;
  drop(): Promise<void>;
}

/** A database of its own, migrated, on the server of this test run. Drop it when the test file is done. */
export async function testDatabase(): Promise<TestDatabase> {
  const { name, roles } = inject('testTemplate');
  const { config, drop } = await databaseFrom(name);
  const db = connect(roles === 'separate' ? asApplication(config) : config);
  return { db, superuser: config, drop: () => db.close().then(drop) };
}

/** The same without any table in it. */
export function emptyDatabase(): Promise<{ config: pg.PoolConfig; drop(): Promise<void> }> {
  return databaseFrom('template0');
}

async function databaseFrom(template: string): Promise<{ config: pg.PoolConfig; drop(): Promise<void> }> {
  const server = inject('testServer');
  const name = `zhijian_test_${randomBytes(6).toString('hex')}`;
  await onServer(server, `create database ${name} template ${template}`);
  return {
    config: onDatabase(server, name),
    drop: () => onServer(server, `drop database ${name} with (force)`),
  };
}

/** What a program is told to work on a database of this test run; on the embedded server it is reached by its socket. */
export function environmentOf({ connectionString, user, host, port, database, password }: pg.PoolConfig) {
  const login = [user, password].filter((each) => typeof each === 'string').map(encodeURIComponent);
  const place = `localhost:${port ?? 5432}/${database}?host=${encodeURIComponent(host ?? '')}`;
  return {
    DATABASE_URL: connectionString ?? `postgresql://${login.join(':')}@${place}`,
    ZHIJIAN_DATA: join(inject('testFolder'), 'beside'),
  };
}

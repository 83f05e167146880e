import { randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { startEmbedded } from '../server/database/embedded.ts';
import { migrate } from '../server/database/migrate.ts';
import { onDatabase, onServer, type TestServer } from './server-databases.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** The PostgreSQL of this test run, as a superuser, on its database for making others. */
    testServer: TestServer;
    /** Where programs of this run keep what lies beside a given database. */
    testFolder: string;
    /** A migrated database that others are copies of, and whether the server allowed roles of our own. */
    testTemplate: { readonly name: string; readonly roles: 'separate' | 'single' };
  }
}

/**
 * One PostgreSQL for a test run: the one that was named, or an embedded one that goes when the run ends. Its tables are
 * made once; every test file takes copies.
 */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const folder = await mkdtemp(join('/tmp', 'zhijian-test-'));
  const { server, stop } = await serverOfThisRun(join(folder, 'postgres'));
  const end = () => stop().finally(() => rm(folder, { recursive: true, force: true }));
  const name = `zhijian_template_${randomBytes(6).toString('hex')}`;
  const forget = () => onServer(server, `drop database if exists ${name} with (force)`).finally(end);
  try {
    await onServer(server, `create database ${name} template template0`);
    const { roles } = await migrate(onDatabase(server, name));
    project.provide('testServer', server);
    project.provide('testFolder', folder);
    project.provide('testTemplate', { name, roles });
    return forget;
  } catch (error) {
    await forget();
    throw error;
  }
}

async function serverOfThisRun(
  dataDirectory: string,
): Promise<{ server: TestServer; stop: () => Promise<void> }> {
  const named = process.env.ZHIJIAN_TEST_DATABASE_URL;
  if (named) return { server: { connectionString: named }, stop: async () => undefined };
  const { connection, stop } = await startEmbedded({ dataDirectory });
  return { server: { host: connection.host ?? '', port: 5432, user: 'postgres', database: 'zhijian' }, stop };
}

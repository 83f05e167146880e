import { mkdtemp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { startEmbedded } from '../server/database/embedded.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** The PostgreSQL of this test run, as a superuser, on its database for making others. */
    testServer: { connectionString: string } | { host: string; port: number; user: string; database: string };
  }
}

/** One PostgreSQL for a test run: the one that was named, or an embedded one that goes when the run ends. */
export async function setup(project: TestProject): Promise<(() => Promise<void>) | undefined> {
  const named = process.env.ZHIJIAN_TEST_DATABASE_URL;
  if (named) {
    project.provide('testServer', { connectionString: named });
    return undefined;
  }
  const dataDirectory = await mkdtemp(join('/tmp', 'zhijian-test-'));
  const embedded = await startEmbedded({ dataDirectory });
  const host = embedded.connection.host ?? '';
  project.provide('testServer', { host, port: 5432, user: 'postgres', database: 'zhijian' });
  return async () => {
    await embedded.stop();
    await rm(dataDirectory, { recursive: true, force: true });
  };
}

import { mkdtemp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { startEmbedded } from '../../src/server/database/embedded.ts';
import { launchSharedBrowser } from './browser.ts';
import { serve } from './server.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** The folder of the socket of the PostgreSQL whose database `zhijian` is the demonstration court. */
    demonstration: string;
    /** Where the browser of this run is joined. */
    browser: string;
  }
}

/**
 * What the browser tests of one run share: a browser, and a PostgreSQL with the demonstration court as the product makes it
 * when its users start it, of which each test file gets a copy.
 */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const folder = await mkdtemp(join('/tmp', 'zhijian-e2e-'));
  const dataDirectory = join(folder, 'court');
  const ends: (() => Promise<void>)[] = [() => rm(folder, { recursive: true, force: true })];
  const end = async () => {
    for (const each of ends.splice(0).reverse()) await each();
  };
  try {
    const made = await serve(['--demo', '--data', dataDirectory]);
    await made.stop();
    const embedded = await startEmbedded({ dataDirectory });
    ends.push(() => embedded.stop());
    const browser = await launchSharedBrowser();
    ends.push(() => browser.close());
    project.provide('demonstration', embedded.connection.host ?? '');
    project.provide('browser', browser.wsEndpoint());
    return end;
  } catch (error) {
    await end();
    throw error;
  }
}

import { afterAll, beforeAll, expect, test } from 'vitest';
import { type DatabaseProxy, databaseProxy } from '../../testing/database-proxy.ts';
import { type TestDatabase, testDatabase } from '../../testing/databases.ts';
import { untilThere } from './until-there.ts';

let database: TestDatabase;
let proxy: DatabaseProxy;
let databaseUrl: string;
beforeAll(async () => {
  database = await testDatabase();
  proxy = await databaseProxy(database.superuser);
  databaseUrl = proxy.config.connectionString ?? urlOf(database.superuser.database ?? 'postgres');
});
afterAll(async () => {
  await proxy.close();
  await database.drop();
});

function urlOf(name: string): string {
  const { connectionString } = proxy.config;
  if (connectionString) return Object.assign(new URL(connectionString), { pathname: `/${name}` }).href;
  const { host = '', port = 5432, user = '' } = proxy.config;
  return `postgres:///${name}?host=${encodeURIComponent(host)}&port=${port}&user=${user}`;
}

const options = { dataDirectory: '/nowhere' };

test('a given database that comes up later than we do is waited for, and that is said once', async () => {
  proxy.mode = 'refusing';
  const said: string[] = [];
  setTimeout(() => {
    proxy.mode = 'open';
  }, 1_200);
  await untilThere({ ...options, databaseUrl, say: ({ en }) => said.push(en) });
  expect(said).toHaveLength(1);
  expect(said[0]).toContain('can’t be reached yet');
});

test('one that does not come at all is an error after a while', async () => {
  proxy.mode = 'refusing';
  await expect(untilThere({ ...options, databaseUrl }, 100)).rejects.toThrow();
  proxy.mode = 'open';
});

test('what no waiting helps is an error at once', async () => {
  const from = Date.now();
  await expect(untilThere({ ...options, databaseUrl: urlOf('no-such-database') })).rejects.toThrow(
    'does not exist',
  );
  expect(Date.now() - from).toBeLessThan(10_000);
});

test('whoever is asked to end waits no longer', async () => {
  proxy.mode = 'refusing';
  const asked = new AbortController();
  const waiting = untilThere({ ...options, databaseUrl, asked: asked.signal });
  asked.abort(new Error('ended'));
  await expect(waiting).rejects.toThrow('ended');
  proxy.mode = 'open';
});

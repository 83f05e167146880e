import pg from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { emptyDatabase, type TestDatabase, testDatabase } from '../../testing/databases.ts';
import { DatabaseNewer, migrate } from './migrate.ts';
import { migrations } from './migrations/list.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await testDatabase();
});
afterAll(() => database.drop());

async function asSuperuser<T>(config: pg.ClientConfig, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client(config);
  await client.connect();
  return work(client).finally(() => client.end());
}

describe('migrating', () => {
  test('by four processes at once applies each migration once', async () => {
    const { config, drop } = await emptyDatabase();
    const results = await Promise.all([migrate(config), migrate(config), migrate(config), migrate(config)]);
    expect(results.flatMap((result) => result.applied)).toEqual(migrations.map((each) => each.name));
    await drop();
  });

  test('refuses a migration that was edited after it was applied', async () => {
    const list = migrations.map((each) => ({ name: each.name, sql: 'select 1' }));
    await expect(migrate(database.superuser, { list })).rejects.toThrow('001-foundation was edited');
  });

  test('refuses a database of a newer version', async () => {
    await expect(migrate(database.superuser, { list: [] })).rejects.toThrow(DatabaseNewer);
  });

  test('leaves nothing of a migration that fails', async () => {
    const { config, drop } = await emptyDatabase();
    const list = [{ name: '001', sql: 'create table half (a int); select nothing;' }];
    await expect(migrate(config, { list })).rejects.toThrow('migration 001 failed');
    const left = await asSuperuser(config, (client) =>
      client.query("select from pg_tables where tablename = 'half'"),
    );
    expect(left.rowCount).toBe(0);
    await drop();
  });

  test('gives every table a primary key that begins with the court', async () => {
    const keys = await asSuperuser(database.superuser, (client) =>
      client.query<{ table: string; first: string }>(
        `select c.relname as table, a.attname as first from pg_class c
         left join pg_index i on i.indrelid = c.oid and i.indisprimary
         left join pg_attribute a on a.attrelid = c.oid and a.attnum = i.indkey[0]
         where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' and c.relname <> 'migration'`,
      ),
    );
    expect(keys.rows.length).toBeGreaterThan(7);
    expect(keys.rows.filter((key) => key.first !== 'court')).toEqual([]);
  });
});

describe('the indexes', () => {
  test('of a table of the log begin differently, so that no plan takes the wrong one before the table has statistics', async () => {
    const alike = await asSuperuser(database.superuser, (client) =>
      client.query(
        `select indrelid::regclass::text as table, indkey[0] from pg_index
         where indrelid in (select oid from pg_class where relnamespace = 'public'::regnamespace and relname not like 'view%')
         group by 1, 2 having count(*) > 1`,
      ),
    );
    expect(alike.rows).toEqual([]);
  });
});

describe('a server that allows no roles of our own', () => {
  test('has everything under the role that was given, and the log guarded by triggers', async () => {
    const { config, drop } = await emptyDatabase();
    const role = `zhijian_test_${Math.random().toString(36).slice(2)}`;
    await asSuperuser(config, (client) =>
      client.query(`create role ${role}; grant create on schema public to ${role}`),
    );
    const plain = { ...config, options: `-c role=${role}` };
    expect((await migrate(plain)).roles).toBe('single');
    expect(await migrate(plain)).toEqual({ applied: [], roles: 'single' });
    await expect(asSuperuser(plain, (client) => client.query('delete from log_entry'))).rejects.toThrow(
      'append-only',
    );
    await asSuperuser(config, (client) => client.query(`drop owned by ${role}; drop role ${role}`));
    await drop();
  });
});

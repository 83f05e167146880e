import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { type TestDatabase, testDatabase } from '../../testing/databases.ts';
import { onServer } from '../../testing/server-databases.ts';
import { isAway } from './away.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await testDatabase();
});
afterAll(() => database.drop());

describe('values of the database', () => {
  test('are read as a day, an instant, a number and a value', async () => {
    const [row] = await database.db.rows({
      text: `select '2026-03-01'::date as day, '2026-03-01 08:00+08'::timestamptz as at, 9007199254740991::int8 as n, '{"a":[1]}'::jsonb as j`,
    });
    expect(row).toEqual({
      day: '2026-03-01',
      at: '2026-03-01T00:00:00.000Z',
      n: 9007199254740991,
      j: { a: [1] },
    });
  });

  test('are an error when a number is not safe', async () => {
    await expect(database.db.rows({ text: 'select 9007199254740993::int8' })).rejects.toThrow(
      'safe integers',
    );
  });
});

describe('a transaction', () => {
  const insert = `insert into court values ('t', 'T', 'basic', now())`;

  test('that throws leaves nothing', async () => {
    const { db } = database;
    const work = db.transaction(async (tx) => {
      await tx.rows({ text: insert });
      expect(await tx.rows({ text: 'select from court' })).toHaveLength(1);
      throw new Error('changed my mind');
    });
    await expect(work).rejects.toThrow('changed my mind');
    expect(await db.rows({ text: 'select from court' })).toEqual([]);
  });

  test('for reading writes nothing', async () => {
    const work = database.db.transaction((tx) => tx.rows({ text: insert }), 'read');
    await expect(work).rejects.toThrow('read-only');
  });

  test('with a failure that nobody minded is an error, not a silent loss', async () => {
    const work = database.db.transaction(async (tx) => {
      await tx.rows({ text: insert });
      await tx.rows({ text: 'select nothing' }).catch(() => undefined);
    });
    await expect(work).rejects.toThrow('nothing was committed');
  });

  test('that has ended takes no more statements', async () => {
    const late = await database.db.transaction(async (tx) => tx);
    await expect(late.rows({ text: insert })).rejects.toThrow('has ended');
  });

  test('gives its connection back after a failure, whole', async () => {
    for (let n = 0; n < 15; n += 1) {
      await expect(database.db.transaction((tx) => tx.rows({ text: 'select nothing' }))).rejects.toThrow(
        'nothing',
      );
    }
    expect(await database.db.rows({ text: 'select 1 as one' })).toEqual([{ one: 1 }]);
  });
});

describe('a connection that is cut', () => {
  const pid = { text: 'select pg_backend_pid() as pid' };
  const cut = async (backend: number) => {
    await onServer(database.superuser, `select pg_terminate_backend(${backend})`);
  };

  test('in somebody’s hands is an error of theirs, and the process goes on', async () => {
    const { db } = database;
    const work = db.transaction(async (tx) => {
      const [row] = await tx.rows<{ pid: number }>(pid);
      await cut(row!.pid);
      // the event of the connection comes while no statement is under way
      await new Promise((later) => setTimeout(later, 200));
      await tx.rows(pid);
    });
    const error = await work.catch((failed: unknown) => failed);
    expect(isAway(error)).toBe(true);
    expect(await db.rows({ text: 'select 1 as one' })).toEqual([{ one: 1 }]);
  });

  test('while it is idle is replaced by another', async () => {
    const [row] = await database.db.rows<{ pid: number }>(pid);
    await cut(row!.pid);
    await vi.waitFor(async () => expect(await database.db.rows({ text: 'select 1 as one' })).toHaveLength(1));
  });
});

test('nobody waits for ever: each wait of a connection has its bound', async () => {
  const names = ['lock_timeout', 'statement_timeout', 'idle_in_transaction_session_timeout'];
  const rows = await database.db.rows<{ name: string; setting: number }>(
    { text: 'select name, setting::int as setting from pg_settings where name = any($1)' },
    [names],
  );
  expect(rows).toHaveLength(3);
  for (const { setting } of rows) expect(setting).toBeGreaterThan(0);
});

import { createHash } from 'node:crypto';
import type pg from 'pg';
import { Told } from '../told.ts';
import { appendOnly, type Migration, migrations } from './migrations/list.ts';
import { APPLICATION, OWNER, prepareRoles } from './roles.ts';
import { withClient } from './with-client.ts';

/** Any number will do, if no other program on the database uses it. */
const LOCK = 4_072_100_001;

export interface Migrated {
  readonly applied: readonly string[];
  /** `single`: the server didn't allow roles of our own; see `prepareRoles`. */
  readonly roles: 'separate' | 'single';
}

/** Brings a database up to this version. Several processes may do so at once: the others wait, and find nothing to do. */
export function migrate(
  config: pg.ClientConfig,
  { login = false, list = migrations }: { login?: boolean; list?: readonly Migration[] } = {},
): Promise<Migrated> {
  return withClient(config, async (client) => {
    await client.query('select pg_advisory_lock($1)', [LOCK]);
    const roles = await prepareRoles(client, { login });
    if (roles === 'separate') await client.query(`set role ${OWNER}`);
    const applied = await applyMissing(client, list);
    if (roles === 'separate' && applied.length > 0) await grantToApplication(client);
    return { applied, roles };
  });
}

/** The database was written by a later version of this program, which this one can't know. */
export class DatabaseNewer extends Told {
  override readonly name = 'DatabaseNewer';

  constructor(migration: string) {
    super(
      `数据库来自更新的版本（${migration}），本版本不能打开。请安装不早于该版本的程序；数据未作任何改动。`,
      `The database is newer than this version: it has ${migration}. Install a version that is not older; nothing in it was touched.`,
    );
  }
}

/**
 * What would be done to a database: the migrations that it lacks, all of them where it is empty. Changes nothing.
 *
 * @throws DatabaseNewer
 */
export function missingMigrations(config: pg.ClientConfig, list = migrations): Promise<string[]> {
  return withClient(config, async (client) => {
    const done = (await isMigrated(client)) ? await digestsOf(client) : new Map<string, string>();
    refuseNewer(done, list);
    return list.map(({ name }) => name).filter((name) => !done.has(name));
  });
}

async function isMigrated(client: pg.Client): Promise<boolean> {
  const text = `select from pg_tables where schemaname = 'public' and tablename = 'migration'`;
  return (await client.query(text)).rowCount === 1;
}

async function digestsOf(client: pg.Client): Promise<Map<string, string>> {
  const done = await client.query<{ name: string; digest: string }>('select name, digest from migration');
  return new Map(done.rows.map((row) => [row.name, row.digest]));
}

function refuseNewer(done: ReadonlyMap<string, string>, list: readonly Migration[]): void {
  for (const name of done.keys())
    if (!list.some((migration) => migration.name === name)) throw new DatabaseNewer(name);
}

async function applyMissing(client: pg.Client, list: readonly Migration[]): Promise<string[]> {
  if (!(await isMigrated(client))) {
    await client.query(
      'create table migration (name text primary key, digest text not null, applied_at timestamptz not null default now())',
    );
  }
  const digests = await digestsOf(client);
  refuseNewer(digests, list);
  const applied: string[] = [];
  for (const migration of list) {
    const digest = createHash('sha256').update(migration.sql).digest('hex');
    const before = digests.get(migration.name);
    if (before === digest) continue;
    if (before !== undefined) throw new Error(`migration ${migration.name} was edited after it was applied`);
    await applyOne(client, migration, digest);
    applied.push(migration.name);
  }
  return applied;
}

async function applyOne(client: pg.Client, migration: Migration, digest: string): Promise<void> {
  await client.query('begin');
  try {
    await client.query(migration.sql);
    await client.query('insert into migration (name, digest) values ($1, $2)', [migration.name, digest]);
    await client.query('commit');
  } catch (error) {
    await client.query('rollback');
    throw new Error(`migration ${migration.name} failed`, { cause: error });
  }
}

async function grantToApplication(client: pg.Client): Promise<void> {
  await client.query(`grant select, insert, update, delete on all tables in schema public to ${APPLICATION}`);
  await client.query(`revoke insert, update, delete on migration from ${APPLICATION}`);
  await client.query(`revoke update, delete on ${appendOnly.join(', ')} from ${APPLICATION}`);
}

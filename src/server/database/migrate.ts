import { createHash } from 'node:crypto';
import pg from 'pg';
import { appendOnly, type Migration, migrations } from './migrations/list.ts';
import { APPLICATION, OWNER, prepareRoles } from './roles.ts';

/** Any number will do, if no other program on the database uses it. */
const LOCK = 4_072_100_001;

export interface Migrated {
  readonly applied: readonly string[];
  /** `single`: the server didn't allow roles of our own; see `prepareRoles`. */
  readonly roles: 'separate' | 'single';
}

/** Brings a database up to this version. Several processes may do so at once: the others wait, and find nothing to do. */
export async function migrate(
  config: pg.ClientConfig,
  { login = false, list = migrations }: { login?: boolean; list?: readonly Migration[] } = {},
): Promise<Migrated> {
  const client = new pg.Client(config);
  client.on('error', () => {}); // the statement that was under way tells of it
  await client.connect();
  try {
    await client.query('select pg_advisory_lock($1)', [LOCK]);
    const roles = await prepareRoles(client, { login });
    if (roles === 'separate') await client.query(`set role ${OWNER}`);
    const applied = await applyMissing(client, list);
    if (roles === 'separate' && applied.length > 0) await grantToApplication(client);
    return { applied, roles };
  } finally {
    await client.end();
  }
}

async function applyMissing(client: pg.Client, list: readonly Migration[]): Promise<string[]> {
  const present = await client.query(
    `select from pg_tables where schemaname = 'public' and tablename = 'migration'`,
  );
  if (present.rowCount === 0) {
    await client.query(
      'create table migration (name text primary key, digest text not null, applied_at timestamptz not null default now())',
    );
  }
  const done = await client.query<{ name: string; digest: string }>('select name, digest from migration');
  const digests = new Map(done.rows.map((row) => [row.name, row.digest]));
  for (const name of digests.keys()) {
    if (!list.some((migration) => migration.name === name))
      throw new Error(`the database is newer: it has ${name}`);
  }
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

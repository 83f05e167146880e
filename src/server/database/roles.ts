import type { ClientBase } from 'pg';
import { errorCode } from './embedded/failure.ts';

/** Owns the tables; nothing that serves requests runs as this role. */
export const OWNER = 'zhijian_owner';
/** What the application runs as: it may add to the log, and can neither change it nor take the guard away. */
export const APPLICATION = 'zhijian_app';

/**
 * Makes the two roles where that is allowed. `single`: it is not, tables belong to the role that was given, and the log is
 * guarded by its triggers alone. Roles belong to the whole server, so that somebody else may be making them just now.
 */
export async function prepareRoles(
  client: ClientBase,
  { login }: { login: boolean },
): Promise<'separate' | 'single'> {
  if (await ownedByAnother(client)) return 'single';
  if (!(await mayPrepare(client))) return (await belongsToBoth(client)) ? 'separate' : 'single';
  try {
    for (const role of [OWNER, APPLICATION]) {
      await atMostOnce(client, `create role ${role} ${login ? 'login' : 'nologin'}`);
      if (!(await isMember(client, role))) await atMostOnce(client, `grant ${role} to current_user`);
    }
    await client.query(`grant usage, create on schema public to ${OWNER}`);
    await client.query(`grant usage on schema public to ${APPLICATION}`);
    return 'separate';
  } catch (error) {
    if (errorCode(error) === NOT_ALLOWED) return 'single';
    throw error;
  }
}

/** The tables were made under a role of the operator's, and stay with it. */
async function ownedByAnother(client: ClientBase): Promise<boolean> {
  const made = await client.query<{ tableowner: string }>(
    `select tableowner from pg_tables where schemaname = 'public' and tablename = 'migration'`,
  );
  return made.rows[0] !== undefined && made.rows[0].tableowner !== OWNER;
}

async function mayPrepare(client: ClientBase): Promise<boolean> {
  const mine = await client.query<{ may: boolean }>(
    `select (rolsuper or rolcreaterole) and has_schema_privilege('public', 'create with grant option') as may
     from pg_roles where rolname = current_user`,
  );
  return mine.rows[0]?.may ?? false;
}

async function belongsToBoth(client: ClientBase): Promise<boolean> {
  return (await isMember(client, OWNER)) && (await isMember(client, APPLICATION));
}

async function isMember(client: ClientBase, role: string): Promise<boolean> {
  const found = await client.query(
    `select from pg_roles where rolname = $1 and pg_has_role(current_user, oid, 'usage')`,
    [role],
  );
  return found.rowCount === 1;
}

const ALREADY_THERE = new Set(['42710', '23505']);
const DONE_BY_ANOTHER_JUST_NOW = 'XX000';
const NOT_ALLOWED = '42501';

async function atMostOnce(client: ClientBase, statement: string): Promise<void> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      await client.query(statement);
      return;
    } catch (error) {
      const code = errorCode(error);
      if (ALREADY_THERE.has(code)) return;
      if (code !== DONE_BY_ANOTHER_JUST_NOW || attempt === 5) throw error;
    }
  }
}

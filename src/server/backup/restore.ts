import type pg from 'pg';
import type { PoolConfig } from 'pg';
import { migrate } from '../database/migrate.ts';
import { type Migration, migrations } from '../database/migrations/list.ts';
import type { FoundServer } from '../database/open.ts';
import { OWNER } from '../database/roles.ts';
import { withClient } from '../database/with-client.ts';
import { Told } from '../told.ts';
import { type BackupReader, NotABackup, type Opening } from './lines.ts';

/** What stands in the way of a restore, in words for whoever asked for it. */
export class CannotRestore extends Told {
  override readonly name = 'CannotRestore';
}

/** The migrations that a backup's tables had gone through. Throws where one of them is not known here. */
function migrationsOf({ migrations: names }: Opening): readonly Migration[] {
  const unknown = names.find((name) => !migrations.some((each) => each.name === name));
  if (unknown !== undefined) {
    throw new CannotRestore(
      `备份出自更新的版本（${unknown}），请用该版本恢复。`,
      `The backup was made by a newer version (it has ${unknown}): restore it with that version.`,
    );
  }
  return migrations.filter(({ name }) => names.includes(name));
}

export interface Restoring {
  /** Hears how many entries of the log went in. */
  readonly told?: (entries: number) => void;
  /** Looks at what was restored before it is committed; what it throws undoes it. */
  readonly check?: (
    hashAt: (court: string, position: number) => Promise<string | undefined>,
  ) => Promise<void>;
}

/**
 * Restores a backup into a database without any court: its tables as they were when it was written, its rows in one
 * transaction, then what this version changed since. Nothing that is derived is in it: the next start makes that anew.
 *
 * @throws CannotRestore where there is a court already, or the backup is newer; `NotABackup` where it is not whole
 */
export async function restoreInto(
  { config, login }: Pick<FoundServer, 'config' | 'login'>,
  backup: BackupReader,
  { told = () => {}, check = async () => {} }: Restoring = {},
): Promise<void> {
  await refuseWhatIsThere(config, backup.opening);
  const { roles } = await migrate(config, { login, list: migrationsOf(backup.opening) });
  await withClient(config, async (client) => {
    try {
      await client.query('begin');
      if (roles === 'separate') await client.query(`set local role ${OWNER}`);
      await insertRows(client, backup, told);
      await client.query('update court set views = 0, views_on = null');
      await check(async (court, position) => {
        const text = 'select hash from log_entry where court = $1 and position = $2';
        return (await client.query<{ hash: string }>(text, [court, position])).rows[0]?.hash;
      });
      await client.query('commit');
    } catch (error) {
      await client.query('rollback').catch(() => {});
      throw isDataError(error) ? new NotABackup((error as Error).message, { cause: error }) : error;
    }
  });
  await migrate(config, { login });
}

async function insertRows(client: pg.Client, backup: BackupReader, told: (entries: number) => void) {
  for await (const { table, json, length } of backup.rows()) {
    const text = `insert into ${table} select * from json_populate_recordset(null::${table}, $1)`;
    await client.query(text, [json]);
    if (table === 'log_entry') told(length);
  }
}

/** Rows that don't fit into their table, or stand there twice. */
function isDataError(error: unknown): boolean {
  return /^(22|23)/.test((error as { code?: string }).code ?? '');
}

function refuseWhatIsThere(config: PoolConfig, opening: Opening): Promise<void> {
  return withClient(config, async (client) => {
    const tables = await client.query(`select to_regclass('public.court') as court`);
    if (tables.rows[0]?.court === null) return;
    const done = await client.query<{ name: string }>('select name from migration');
    if (done.rows.some(({ name }) => !opening.migrations.includes(name))) {
      throw new CannotRestore(
        '备份出自较早的版本，而这个数据库已是较新的结构：请恢复到空的数据目录或空的数据库，恢复后会自动升级。',
        'The backup is of an earlier version and this database is of a later one: restore into an empty directory or database; it is brought up to this version afterwards.',
      );
    }
    const courts = await client.query<{ court: string }>('select court from court order by court');
    if (courts.rowCount === 0) return;
    const there = courts.rows.map(({ court }) => court).join(', ');
    throw new CannotRestore(
      `这个数据库中已有法院（${there}）。恢复不覆盖任何数据：请先停止服务，把数据目录中的 postgres 移到别处，或指定空的数据目录、空的数据库。`,
      `There are courts in this database (${there}). A restore overwrites nothing: stop the server and move “postgres” in the data directory away, or name an empty directory or database.`,
    );
  });
}

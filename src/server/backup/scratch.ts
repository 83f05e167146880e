import { randomBytes } from 'node:crypto';
import type { PoolConfig } from 'pg';
import { courtsWithLogs, verifyStored } from '../../log/stored.ts';
import type { Report } from '../../log/verify.ts';
import { connect } from '../database/connect.ts';
import type { FoundServer } from '../database/open.ts';
import { withClient } from '../database/with-client.ts';
import type { BackupReader } from './lines.ts';
import { CannotRestore, restoreInto } from './restore.ts';

type Server = Pick<FoundServer, 'config' | 'login'>;

const NOT_ALLOWED = '42501';

/** Restores a backup into a database made for that alone, verifies its logs there, and drops it again. */
export async function tryRestore(
  server: Server,
  backup: BackupReader,
  told?: (entries: number) => void,
): Promise<Report[]> {
  const name = `zhijian_scratch_${randomBytes(6).toString('hex')}`;
  await onServer(server.config, `create database ${name} template template0`);
  const config = inDatabase(server.config, name);
  try {
    await restoreInto({ ...server, config }, backup, told ? { told } : {});
    const db = connect(config);
    try {
      const reports: Report[] = [];
      for (const court of await courtsWithLogs(db))
        reports.push(await db.transaction((tx) => verifyStored(tx, court), 'read'));
      return reports;
    } finally {
      await db.close();
    }
  } finally {
    await onServer(server.config, `drop database ${name} with (force)`);
  }
}

/** The same server, another database. */
function inDatabase(config: PoolConfig, database: string): PoolConfig {
  if (config.connectionString === undefined) return { ...config, database };
  const url = new URL(config.connectionString);
  url.pathname = `/${database}`;
  return { ...config, connectionString: url.href };
}

async function onServer(config: PoolConfig, statement: string): Promise<void> {
  try {
    await withClient(config, (client) => client.query(statement));
  } catch (error) {
    if ((error as { code?: string }).code !== NOT_ALLOWED) throw error;
    throw new CannotRestore(
      '数据库用户无权建立试恢复用的数据库（CREATEDB），备份未经试恢复。',
      'The database user may not create a database to try the backup in (CREATEDB): it was not tried.',
    );
  }
}

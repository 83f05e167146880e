import type { Sql } from '../../log/sql.ts';

/** A backup that was written, and what came out where it was tried. */
export interface BackupDone {
  readonly at: string;
  readonly file: string;
  readonly bytes: number;
  readonly entries: number;
  readonly lastHash: string;
  /** Whether it was restored into a scratch database and verified there. */
  readonly tried: boolean;
  /** Why it can't be relied on. */
  readonly failed: string | null;
}

export async function noteBackup(db: Sql, court: string, done: BackupDone): Promise<void> {
  const text = `insert into backup_done (court, at, file, bytes, entries, last_hash, tried, failed)
                values ($1, $2, $3, $4, $5, $6, $7, $8)
                on conflict (court, at) do update set tried = excluded.tried, failed = excluded.failed`;
  const { at, file, bytes, entries, lastHash, tried, failed } = done;
  await db.rows({ text }, [court, at, file, bytes, entries, lastHash, tried, failed]);
}

/** The newest backup of a court that nothing is known against. */
export async function lastBackup(db: Sql, court: string): Promise<BackupDone | undefined> {
  const text = `select at, file, bytes, entries, last_hash as "lastHash", tried, failed from backup_done
                where court = $1 and failed is null order by at desc limit 1`;
  return (await db.rows<BackupDone>({ text }, [court]))[0];
}

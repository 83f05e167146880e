import type { CourtDate } from '../../core/time/court-date.ts';
import type { Sql } from '../../log/sql.ts';

/** A verification of the whole log that somebody had done from the page. */
export interface Verification {
  readonly on: CourtDate;
  readonly at: string;
  readonly person: string;
  readonly entries: number;
  readonly lastHash: string;
  readonly broken: string | null;
}

export async function noteVerification(db: Sql, court: string, done: Verification): Promise<void> {
  const text = `insert into log_verification (court, at, court_date, person, entries, last_hash, broken)
                values ($1, $2, $3, $4, $5, $6, $7) on conflict do nothing`;
  const { at, on, person, entries, lastHash, broken } = done;
  await db.rows({ text }, [court, at, on, person, entries, lastHash, broken]);
}

export async function lastVerification(db: Sql, court: string): Promise<Verification | undefined> {
  const text = `select court_date as "on", at, person, entries, last_hash as "lastHash", broken from log_verification
                where court = $1 order by at desc limit 1`;
  return (await db.rows<Verification>({ text }, [court]))[0];
}

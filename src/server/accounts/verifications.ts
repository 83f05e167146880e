import type { CourtDate } from '../../core/time/court-date.ts';
import type { Sql } from '../../log/sql.ts';
import type { EarlierEnd } from '../../log/verify.ts';

/** A verification of the whole log that somebody had done from the page. */
export interface Verification {
  readonly on: CourtDate;
  readonly at: string;
  readonly person: string;
  readonly entries: number;
  readonly lastHash: string;
  readonly broken: string | null;
  /** Derived rows that said something else than the log. */
  readonly different: number;
}

export async function noteVerification(db: Sql, court: string, done: Verification): Promise<void> {
  const text = `insert into log_verification (court, at, court_date, person, entries, last_hash, broken, different)
                values ($1, $2, $3, $4, $5, $6, $7, $8) on conflict do nothing`;
  const { at, on, person, entries, lastHash, broken, different } = done;
  await db.rows({ text }, [court, at, on, person, entries, lastHash, broken, different]);
}

export async function lastVerification(db: Sql, court: string): Promise<Verification | undefined> {
  const text = `select court_date as "on", at, person, entries, last_hash as "lastHash", broken, different from log_verification
                where court = $1 order by at desc limit 1`;
  return (await db.rows<Verification>({ text }, [court]))[0];
}

const NOTED_ENDS = 20;

/** Where the log ended when it was found whole before, the newest first: the log has to hold these still. */
export async function notedEnds(db: Sql, court: string): Promise<EarlierEnd[]> {
  const text = `select at, entries as size, last_hash as "lastHash" from log_verification
                where court = $1 and broken is null order by entries desc limit ${NOTED_ENDS}`;
  const rows = await db.rows<Omit<EarlierEnd, 'noted'> & { readonly at: string }>({ text }, [court]);
  return rows.map(({ at, ...end }) => ({
    ...end,
    noted: {
      zh: `${at} 核验时 ${end.size} 条完好`,
      en: `${end.size} entries were found whole at ${at}`,
    },
  }));
}

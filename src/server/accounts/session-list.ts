import type { Sql } from '../../log/sql.ts';

/** A session as administrators see it: whose, since when, from which browser; nothing that opens it. */
export interface ListedSession {
  readonly id: string;
  readonly person: string;
  readonly createdAt: string;
  readonly lastSeenAt: string;
  readonly browser: string | null;
}

const ID_LENGTH = 16;

export function listSessions(db: Sql, court: string): Promise<ListedSession[]> {
  const text = `select left(token_hash, ${ID_LENGTH}) as id, person, created_at as "createdAt",
                  last_seen_at as "lastSeenAt", browser from session
                where court = $1 and expires_at > now() and last_seen_at > now() - interval '120 minutes'
                order by last_seen_at desc limit 500`;
  return db.rows<ListedSession>({ text }, [court]);
}

/** Ends one session; answers whether there was one. */
export async function endSession(db: Sql, court: string, id: string): Promise<boolean> {
  const text = `delete from session where court = $1 and left(token_hash, ${ID_LENGTH}) = $2 returning person`;
  return (await db.rows({ text }, [court, id])).length > 0;
}

/** Locks an account until it is unlocked, and ends its sessions; or lifts every lock. */
export async function lockAccount(db: Sql, court: string, person: string, locked: boolean): Promise<boolean> {
  const text = `update account set failed_attempts = 0, locked_until = case when $3 then 'infinity'::timestamptz end
                where court = $1 and person = $2 returning person`;
  const found = await db.rows({ text }, [court, person, locked]);
  if (locked)
    await db.rows({ text: 'delete from session where court = $1 and person = $2' }, [court, person]);
  return found.length > 0;
}

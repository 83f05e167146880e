import { createHash, randomBytes } from 'node:crypto';
import type { Sql } from '../../log/sql.ts';
import { isAway } from '../database/away.ts';

const IDLE_MINUTES = 120;
const LONGEST_HOURS = 12;

export interface Session {
  readonly tokenHash: string;
  readonly person: string;
  /** The password was given once and has to be changed before anything else. */
  readonly oneTime: boolean;
}

export function hashOf(token: string): string {
  return createHash('sha256').update(token).digest('hex');
}

/** Opens a session and gives its token, which is nowhere kept as it is. Sessions that ended are swept out on the way. */
export async function openSession(db: Sql, court: string, person: string, browser?: string): Promise<string> {
  const token = randomBytes(32).toString('base64url');
  await db.rows({ text: 'delete from session where court = $1 and expires_at < now()' }, [court]);
  const text = `insert into session (court, token_hash, person, created_at, last_seen_at, expires_at, browser)
                values ($1, $2, $3, now(), now(), now() + interval '${LONGEST_HOURS} hours', $4)`;
  await db.rows({ text }, [court, hashOf(token), person, browser?.slice(0, 200) ?? null]);
  return token;
}

const FIND = {
  name: 'session-find',
  text: `select s.token_hash as "tokenHash", s.person, a.one_time as "oneTime", s.last_seen_at < now() - interval '1 minute' as stale
         from session s join account a on a.court = s.court and a.person = s.person
         where s.court = $1 and s.token_hash = $2 and s.expires_at > now()
           and s.last_seen_at > now() - interval '${IDLE_MINUTES} minutes'`,
};

/** The session of a token, while it lasts. */
export async function findSession(db: Sql, court: string, token: string): Promise<Session | undefined> {
  const [found] = await db.rows<Session & { stale: boolean }>(FIND, [court, hashOf(token)]);
  if (found?.stale) {
    const seen = 'update session set last_seen_at = now() where court = $1 and token_hash = $2';
    // a database that takes no writes can still be read from
    await db.rows({ text: seen }, [court, found.tokenHash]).catch((error: unknown) => {
      if (!isAway(error)) throw error;
    });
  }
  return found;
}

export async function closeSession(db: Sql, court: string, tokenHash: string): Promise<void> {
  await db.rows({ text: 'delete from session where court = $1 and token_hash = $2' }, [court, tokenHash]);
}

/** Ends every session of a person but one, after a change of password or a reset. */
export async function closeOthers(db: Sql, court: string, person: string, but?: string): Promise<void> {
  const text = 'delete from session where court = $1 and person = $2 and token_hash is distinct from $3';
  await db.rows({ text }, [court, person, but ?? null]);
}

const FIND_TOKEN = {
  name: 'api-token-find',
  text: `select token_hash as "tokenHash", person, false as "oneTime" from api_token
         where court = $1 and token_hash = $2 and expires_at > now()`,
};

/** The bearer of a program’s token. */
export async function findBearer(db: Sql, court: string, token: string): Promise<Session | undefined> {
  return (await db.rows<Session>(FIND_TOKEN, [court, hashOf(token)]))[0];
}

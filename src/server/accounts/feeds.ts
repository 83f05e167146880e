import { randomBytes } from 'node:crypto';
import type { Locale } from '../../core/kernel/text.ts';
import type { Sql } from '../../log/sql.ts';
import { hashOf } from './sessions.ts';

/** The secret address of a person’s calendar, of which only the hash is kept. */
export interface Feed {
  readonly person: string;
  readonly language: Locale;
}

/** Makes the secret anew; the address before is good for nothing from then on. */
export async function renewFeed(db: Sql, court: string, person: string, language: Locale): Promise<string> {
  const token = randomBytes(32).toString('base64url');
  const text = `insert into calendar_feed (court, person, token_hash, language, created_at) values ($1, $2, $3, $4, now())
                on conflict (court, person) do update set token_hash = excluded.token_hash, language = excluded.language,
                  created_at = excluded.created_at, fetched_at = null`;
  await db.rows({ text }, [court, person, hashOf(token), language]);
  return token;
}

export async function revokeFeed(db: Sql, court: string, person: string): Promise<void> {
  await db.rows({ text: 'delete from calendar_feed where court = $1 and person = $2' }, [court, person]);
}

export async function feedOf(db: Sql, court: string, person: string) {
  const text = `select created_at as "createdAt", fetched_at as "fetchedAt" from calendar_feed
                where court = $1 and person = $2`;
  return (await db.rows<{ createdAt: string; fetchedAt: string | null }>({ text }, [court, person]))[0];
}

/** Whose calendar a secret opens; the time of the look is noted. */
export async function findFeed(db: Sql, court: string, token: string): Promise<Feed | undefined> {
  const text = `update calendar_feed set fetched_at = now() where court = $1 and token_hash = $2
                returning person, language`;
  return (await db.rows<Feed>({ text }, [court, hashOf(token)]))[0];
}

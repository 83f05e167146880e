import { randomBytes } from 'node:crypto';
import type { Sql } from '../../log/sql.ts';
import { hashPassword, oneTimePassword } from './passwords.ts';
import { closeOthers } from './sessions.ts';

export type ResetState = 'pending' | 'confirmed' | 'refused' | 'at-once' | 'replaced';

/** A password made anew on the server itself, as the administrators see it. */
export interface AccountReset {
  readonly id: string;
  readonly person: string;
  readonly askedAt: string;
  /** The machine on which it was asked for. */
  readonly host: string;
  readonly state: ResetState;
  readonly decidedBy: string | null;
  readonly decidedAt: string | null;
  /** Whether whoever asks has taken note of it. */
  readonly seen: boolean;
}

export interface AskedReset {
  readonly oneTimePassword: string;
  readonly state: 'pending' | 'at-once';
}

/**
 * Makes a new password for an account, in a transaction of the caller's. It waits for one of the administrators; where none
 * of them can sign in by themselves it is good at once. One that was asked for before and waits is replaced.
 */
export async function askReset(
  tx: Sql,
  court: string,
  person: string,
  { administrators, host }: { readonly administrators: readonly string[]; readonly host: string },
): Promise<AskedReset> {
  const password = oneTimePassword();
  const hash = await hashPassword(password);
  const replace = `update account_reset set state = 'replaced', password_hash = null, decided_at = now()
                   where court = $1 and person = $2 and state = 'pending'`;
  await tx.rows({ text: 'select from account where court = $1 for update' }, [court]);
  await tx.rows({ text: replace }, [court, person]);
  const others = administrators.filter((each) => each !== person);
  const state = (await someCanSignIn(tx, court, others)) ? 'pending' : 'at-once';
  const text = `insert into account_reset (court, id, person, asked_at, host, password_hash, state, decided_at)
                values ($1, $2, $3, now(), $4, $5, $6, case when $6 = 'at-once' then now() end)`;
  const kept = state === 'pending' ? hash : null;
  await tx.rows({ text }, [court, randomBytes(9).toString('base64url'), person, host, kept, state]);
  if (state === 'at-once') await takeEffect(tx, court, person, hash);
  return { oneTimePassword: password, state };
}

/** Whoever has a password of their own, isn't locked out until somebody unlocks them, and has not lost it themselves. */
async function someCanSignIn(tx: Sql, court: string, persons: readonly string[]): Promise<boolean> {
  const text = `select from account a where court = $1 and person = any($2) and password_hash is not null and not one_time
                  and coalesce(locked_until, now()) <> 'infinity'
                  and not exists (select from account_reset r where r.court = a.court and r.person = a.person
                                  and r.state = 'pending')`;
  return (await tx.rows({ text }, [court, persons])).length > 0;
}

async function takeEffect(tx: Sql, court: string, person: string, hash: string): Promise<void> {
  const text = `update account set password_hash = $3, one_time = true, failed_attempts = 0, locked_until = null
                where court = $1 and person = $2`;
  await tx.rows({ text }, [court, person, hash]);
  await closeOthers(tx, court, person);
}

/** Confirms or refuses what waits; answers whose it was, or nothing where nothing of that id waits. */
export async function decideReset(
  tx: Sql,
  court: string,
  id: string,
  { by, confirms }: { readonly by: string; readonly confirms: boolean },
): Promise<string | undefined> {
  const text = `select person, password_hash as hash from account_reset
                where court = $1 and id = $2 and state = 'pending' for update`;
  const [waiting] = await tx.rows<{ person: string; hash: string }>({ text }, [court, id]);
  if (!waiting) return undefined;
  const decide = `update account_reset set state = $3, decided_by = $4, decided_at = now(), password_hash = null
                  where court = $1 and id = $2`;
  await tx.rows({ text: decide }, [court, id, confirms ? 'confirmed' : 'refused', by]);
  if (confirms) await takeEffect(tx, court, waiting.person, waiting.hash);
  return waiting.person;
}

/** How long a reset is shown to the administrators after it was asked for; one that waits, or that one has not noted, always. */
const SHOWN_DAYS = 90;

export function listResets(sql: Sql, court: string, reader: string): Promise<AccountReset[]> {
  const text = `select r.id, r.person, r.asked_at as "askedAt", r.host, r.state, r.decided_by as "decidedBy",
                  r.decided_at as "decidedAt", s.person is not null as seen
                from account_reset r
                left join account_reset_seen s on s.court = r.court and s.id = r.id and s.person = $2
                where r.court = $1 and r.state <> 'replaced'
                  and (r.state = 'pending' or s.person is null or r.asked_at > now() - interval '${SHOWN_DAYS} days')
                order by r.asked_at desc limit 200`;
  return sql.rows<AccountReset>({ text }, [court, reader]);
}

/** Takes note of a reset; answers whether there is one. */
export async function noteReset(sql: Sql, court: string, id: string, reader: string): Promise<boolean> {
  const text = `insert into account_reset_seen (court, id, person, seen_at)
                select court, id, $3, now() from account_reset where court = $1 and id = $2
                on conflict do nothing`;
  await sql.rows({ text }, [court, id, reader]);
  const found = 'select from account_reset where court = $1 and id = $2';
  return (await sql.rows({ text: found }, [court, id])).length > 0;
}

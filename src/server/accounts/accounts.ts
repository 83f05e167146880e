import type { Sql } from '../../log/sql.ts';
import { hashPassword, isPassword, oneTimePassword } from './passwords.ts';

const FAILURES = 5;
const LOCKED_MINUTES = 15;

export interface Account {
  readonly person: string;
  readonly login: string;
  readonly oneTime: boolean;
  readonly locked: boolean;
  readonly hasPassword: boolean;
}

/** Makes the account that a session of a demonstration court belongs to; it has no password. */
export async function accountWithoutPassword(db: Sql, court: string, person: string): Promise<void> {
  const text = `insert into account (court, person, login, created_at) values ($1, $2, $2, now())
                on conflict (court, person) do nothing`;
  await db.rows({ text }, [court, person]);
}

/** Makes an account with a password that is told once and has to be changed; nothing where the login or person has one. */
export async function makeAccount(
  db: Sql,
  court: string,
  person: string,
  login: string,
): Promise<string | undefined> {
  const password = oneTimePassword();
  const text = `insert into account (court, person, login, password_hash, one_time, created_at)
                values ($1, $2, $3, $4, true, now()) on conflict do nothing returning person`;
  const made = await db.rows({ text }, [court, person, login, await hashPassword(password)]);
  return made.length > 0 ? password : undefined;
}

/**
 * The login and first password of a person, for a slip; nothing where they have an account. An account whose slip was
 * broken off before anybody saw it gets another password.
 */
export async function makeForSlip(
  db: Sql,
  court: string,
  person: string,
  { login, of }: { readonly login: string; readonly of: string },
): Promise<(Pick<Account, 'login'> & { readonly password: string }) | undefined> {
  const password = oneTimePassword();
  const text = `insert into account as a (court, person, login, password_hash, one_time, created_at, slip_of)
                values ($1, $2, $3, $4, true, now(), $5)
                on conflict (court, person) do update set password_hash = excluded.password_hash, slip_of = excluded.slip_of
                where a.slip_of is not null returning login`;
  const [made] = await db.rows<{ login: string }>({ text }, [
    court,
    person,
    login,
    await hashPassword(password),
    of,
  ]);
  return made && { login: made.login, password };
}

/** Who has an account whose first password somebody has been told. */
export async function personsWithAccounts(db: Sql, court: string): Promise<readonly string[]> {
  const text = 'select person from account where court = $1 and slip_of is null';
  return (await db.rows<{ person: string }>({ text }, [court])).map(({ person }) => person);
}

/** The slips of an import are with whoever made it. */
export async function slipsGiven(db: Sql, court: string, of: string): Promise<void> {
  await db.rows({ text: 'update account set slip_of = null where court = $1 and slip_of = $2' }, [court, of]);
}

/** A new one-time password, which also ends a lock. */
export async function resetPassword(db: Sql, court: string, person: string): Promise<string | undefined> {
  const password = oneTimePassword();
  const text = `update account set password_hash = $3, one_time = true, failed_attempts = 0, locked_until = null,
                  slip_of = null where court = $1 and person = $2 returning person`;
  const reset = await db.rows({ text }, [court, person, await hashPassword(password)]);
  return reset.length > 0 ? password : undefined;
}

export async function changePassword(db: Sql, court: string, person: string, password: string) {
  const text = `update account set password_hash = $3, one_time = false, slip_of = null where court = $1 and person = $2`;
  await db.rows({ text }, [court, person, await hashPassword(password)]);
}

interface Stored {
  readonly person: string;
  readonly login: string;
  readonly hash: string | null;
  readonly oneTime: boolean;
  readonly locked: boolean;
}

const FIND = `select person, login, password_hash as hash, one_time as "oneTime",
                coalesce(locked_until > now(), false) as locked from account`;

export type SignIn = { readonly person: string; readonly oneTime: boolean } | 'wrong' | 'locked';

/** Checks login and password. Five failures lock the account for a quarter of an hour, a right password included. */
export async function checkPassword(
  db: Sql,
  court: string,
  login: string,
  password: string,
): Promise<SignIn> {
  const [stored] = await db.rows<Stored>({ text: `${FIND} where court = $1 and login = $2` }, [court, login]);
  const right = await isPassword(stored?.hash ?? null, password);
  if (!stored) return 'wrong';
  if (stored.locked) return 'locked';
  if (right) {
    const clear =
      'update account set failed_attempts = 0, locked_until = null where court = $1 and person = $2';
    await db.rows({ text: clear }, [court, stored.person]);
    return { person: stored.person, oneTime: stored.oneTime };
  }
  const text = `update account set
      failed_attempts = case when failed_attempts + 1 >= ${FAILURES} then 0 else failed_attempts + 1 end,
      locked_until = case when failed_attempts + 1 >= ${FAILURES} then now() + interval '${LOCKED_MINUTES} minutes' end
    where court = $1 and person = $2 returning locked_until is not null as locked`;
  const [after] = await db.rows<{ locked: boolean }>({ text }, [court, stored.person]);
  return after?.locked ? 'locked' : 'wrong';
}

/** The login and the stored password of a person, for a change of it. */
export async function passwordOf(db: Sql, court: string, person: string): Promise<Stored | undefined> {
  return (await db.rows<Stored>({ text: `${FIND} where court = $1 and person = $2` }, [court, person]))[0];
}

export function listAccounts(db: Sql, court: string): Promise<Account[]> {
  const text = `select person, login, one_time as "oneTime", coalesce(locked_until > now(), false) as locked,
                  password_hash is not null as "hasPassword" from account where court = $1 order by login`;
  return db.rows<Account>({ text }, [court]);
}

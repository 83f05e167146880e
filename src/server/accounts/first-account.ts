import type { MemoryEntry } from '../../core/court/memory-court.ts';
import type { Scenario } from '../../core/court/scenario.ts';
import { foundCourt } from '../court/found.ts';
import type { Database, Tx } from '../database/connect.ts';
import { errorCode } from '../database/embedded/failure.ts';
import { inside } from '../database/inside.ts';
import { makeAccount, resetPassword } from './accounts.ts';

/**
 * Founds a court with the account of its first administrator, whole or not at all, and answers the password that is to be
 * shown. Whoever was broken off before they saw it gets a new one, as long as nobody has used that account; nothing, where
 * the court is in use.
 */
export async function foundWith(
  db: Database,
  court: Scenario['court'],
  setUp: readonly MemoryEntry[],
  login: string,
): Promise<string | undefined> {
  try {
    return await db.transaction(async (tx) => {
      const known = await tx.rows({ text: 'select from court where court = $1' }, [court.code]);
      if (known.length > 0) return neverSeen(tx, court.code, login);
      await foundCourt(inside(tx), court, setUp);
      return makeAccount(tx, court.code, login, login);
    });
  } catch (error) {
    if (errorCode(error) === UNIQUE_VIOLATION) return undefined; // another call was faster
    throw error;
  }
}

const UNIQUE_VIOLATION = '23505';

async function neverSeen(tx: Tx, court: string, login: string): Promise<string | undefined> {
  const text = `select from account a where court = $1 and login = $2 and one_time
                  and not exists (select from account o where o.court = a.court and o.person <> a.person)
                  and not exists (select from session s where s.court = a.court)`;
  const waiting = await tx.rows({ text }, [court, login]);
  return waiting.length > 0 ? resetPassword(tx, court, login) : undefined;
}

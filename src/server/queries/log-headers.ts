import type { Acting } from '../../core/people/acting.ts';
import { actingOffices } from '../../core/people/acting.ts';
import type { Office } from '../../core/people/offices.ts';
import type { Sql } from '../../log/sql.ts';
import { storedEnd } from '../../log/stored.ts';

const readers: readonly Office[] = ['audit-administrator', 'supervision-head', 'supervision-clerk'];

export function mayReadLog(env: Acting): boolean {
  return actingOffices(env).some((office) => readers.includes(office));
}

/** Headers of the log from a position on: who did what to which stream and when, without any content. */
export async function logHeaders(db: Sql, court: string, from: number, limit: number) {
  const text = `select position, header, hash from log_entry where court = $1 and position >= $2
                order by position limit $3`;
  const rows = await db.rows<{ position: number; header: string; hash: string }>(
    { name: 'log-headers', text },
    [court, from, limit],
  );
  const end = await storedEnd(db, court);
  const last = rows.at(-1);
  return {
    size: end?.size ?? 0,
    lastHash: end?.lastHash ?? '',
    items: rows.map(({ position, header, hash }) => ({
      position,
      hash,
      header: JSON.parse(header) as object,
    })),
    next: last && end && last.position + 1 < end.size ? last.position + 1 : null,
  };
}

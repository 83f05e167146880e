import type { Locale } from '../../core/kernel/text.ts';
import type { Acting } from '../../core/people/acting.ts';
import { actingOffices } from '../../core/people/acting.ts';
import type { Header } from '../../log/entry.ts';
import type { Sql } from '../../log/sql.ts';
import { storedEnd } from '../../log/stored.ts';
import type { Office } from '../../vocabulary/court.ts';
import { titleOfEvent } from './event-titles.ts';

const readers: readonly Office[] = ['audit-administrator', 'supervision-head', 'supervision-clerk'];

export function mayReadLog(env: Acting): boolean {
  return actingOffices(env).some((office) => readers.includes(office));
}

/** Headers of the log from a position on: who did what to which stream and when, without any content. */
export async function logHeaders(
  db: Sql,
  court: string,
  { from, limit }: { readonly from: number; readonly limit: number },
  locale: Locale,
) {
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
    items: rows.map(({ position, header: text, hash }) => {
      const header = JSON.parse(text) as Header;
      return { position, hash, title: titleOfEvent(header.type, locale), header };
    }),
    next: last && end && last.position + 1 < end.size ? last.position + 1 : null,
  };
}

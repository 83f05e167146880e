import type { Sql } from '../../log/sql.ts';
import type { Database } from '../database/connect.ts';
import type { Doubt, DoubtKind } from './watch.ts';

/** A doubt as it is kept, so that those who confirm it may come to any server of the court. */
export interface KeptDoubt {
  readonly id: string;
  readonly machine: string;
  readonly kind: DoubtKind;
  readonly shows: string;
  readonly expected: string;
  readonly noticedAt: string;
  readonly confirmedBy: string | null;
}

const KEEP = {
  name: 'clock-doubt-keep',
  text: `insert into clock_doubt (court, id, machine, kind, shows, expected) values ($1, $2, $3, $4, $5, $6)
         on conflict (court, id) do update set seen_at = clock_timestamp()
         returning ended is not distinct from 'confirmed' as confirmed`,
};

/** Keeps a doubt while it lasts; answers whether it has been confirmed. */
export async function keepDoubt(db: Sql, court: string, machine: string, doubt: Doubt): Promise<boolean> {
  const moments = [doubt.shows, doubt.expected].map((ms) => new Date(ms).toISOString());
  const values = [court, doubt.id, machine, doubt.kind, ...moments];
  const [kept] = await db.rows<{ confirmed: boolean }>(KEEP, values);
  return kept?.confirmed ?? false;
}

export async function setRight(db: Sql, court: string, id: string): Promise<void> {
  const text = `update clock_doubt set ended = 'set-right', ended_at = clock_timestamp()
                where court = $1 and id = $2 and ended is null`;
  await db.rows({ text }, [court, id]);
}

/** Those of servers that are there: one that was ended while in doubt asks again, or not, when it starts. */
const OPEN = `select id, machine, kind, shows, expected, noticed_at as "noticedAt", confirmed_by as "confirmedBy"
  from clock_doubt where court = $1 and ended is null and seen_at > clock_timestamp() - interval '1 minute'`;

export function openDoubts(db: Sql, court: string): Promise<KeptDoubt[]> {
  return db.rows<KeptDoubt>({ text: `${OPEN} order by noticed_at, id` }, [court]);
}

export type Agreed = 'confirmed' | 'one-more-needed' | 'second-person-needed' | 'nothing-to-confirm';

/** One administrator says that a clock is right, and another agrees; where there is no other, one is enough. */
export function agreeTo(
  db: Database,
  court: string,
  id: string,
  { person, alone }: { readonly person: string; readonly alone: boolean },
): Promise<Agreed> {
  return db.transaction(async (tx) => {
    const [doubt] = await tx.rows<KeptDoubt>({ text: `${OPEN} and id = $2 for update` }, [court, id]);
    if (!doubt) return 'nothing-to-confirm';
    const first = doubt.confirmedBy === null;
    if (!first && doubt.confirmedBy === person && !alone) return 'second-person-needed';
    const ends = alone || !first;
    const text = `update clock_doubt set ${first ? 'confirmed_by' : 'agreed_by'} = $3
      ${ends ? `, ended = 'confirmed', ended_at = clock_timestamp()` : ''} where court = $1 and id = $2`;
    await tx.rows({ text }, [court, id, person]);
    return ends ? 'confirmed' : 'one-more-needed';
  });
}

import type { Stream } from '../../core/court/streams.ts';
import type { Sql } from '../../log/sql.ts';
import type { CourtService } from '../court/service.ts';

/** What a process knows of its court, held against the log before every answer. */
export interface Fresh {
  /** Brings the states of this process up to the log, which another process may have added to. */
  refresh(): Promise<void>;
  /** A count over the views, which change with the log alone: counted once as long as the log has no further entry. */
  counted(key: string, count: () => Promise<number>): Promise<number>;
}

const MOST_AT_ONCE = 200;
const MOST_COUNTS = 1_000;

export function freshOf({ db, court, states }: CourtService): Fresh {
  let known: number | undefined;
  let counts = new Map<string, Promise<number>>();
  return {
    async refresh() {
      const size = await sizeOf(db, court);
      if (size === known) return;
      const streams = known === undefined ? undefined : await changedSince(db, court, known, size);
      if (!streams || streams.length > MOST_AT_ONCE) states.clear();
      else await Promise.all(streams.map((stream) => states.refresh(db, stream)));
      known = size;
      counts = new Map();
    },
    counted(key, count) {
      const within = counts;
      const earlier = within.get(key);
      if (earlier) return earlier;
      if (within.size >= MOST_COUNTS) within.clear();
      const counting = count();
      within.set(key, counting);
      counting.catch(() => within.delete(key));
      return counting;
    },
  };
}

async function sizeOf(db: Sql, court: string): Promise<number> {
  const statement = { name: 'log-size', text: 'select size from log_head where court = $1' };
  return (await db.rows<{ size: number }>(statement, [court]))[0]?.size ?? 0;
}

async function changedSince(db: Sql, court: string, from: number, to: number): Promise<Stream[]> {
  const text = `select distinct stream from log_entry where court = $1 and position >= $2 and position < $3
                and stream like '%/%'`;
  const rows = await db.rows<{ stream: Stream }>({ name: 'log-changed', text }, [court, from, to]);
  return rows.map((row) => row.stream);
}

import type { Stream } from '../../core/court/streams.ts';
import type { Sql } from '../../log/sql.ts';
import type { CourtService } from '../court/service.ts';

/** What a process knows of its court, held against the log before every answer. */
export interface Fresh {
  /** Brings the states of this process up to the log, which another process may have added to. */
  refresh(): Promise<void>;
  /** A count over the views, counted once as long as neither the log nor the views have gone on. */
  counted(key: string, count: () => Promise<number>): Promise<number>;
}

const MOST_AT_ONCE = 200;
const MOST_COUNTS = 1_000;

export function freshOf({ db, court, states }: CourtService): Fresh {
  let known: number | undefined;
  let standing: string | undefined;
  let counts = new Map<string, Promise<number>>();
  return {
    async refresh() {
      const { size, views, again } = await standingOf(db, court);
      if (views !== standing || again) counts = new Map();
      standing = views;
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

interface Standing {
  readonly size: number;
  /** For which day the views were written. */
  readonly views: string;
  /** Whether reviews wait for being written anew. */
  readonly again: boolean;
}

const STANDING = {
  name: 'log-size',
  text: `select h.size, coalesce(c.views_on::text, '') as views,
           exists (select from view_again a where a.court = h.court) as again
         from log_head h join court c on c.court = h.court where h.court = $1`,
};

async function standingOf(db: Sql, court: string): Promise<Standing> {
  const [standing] = await db.rows<Standing>(STANDING, [court]);
  return standing ?? { size: 0, views: '', again: false };
}

async function changedSince(db: Sql, court: string, from: number, to: number): Promise<Stream[]> {
  const text = `select distinct stream from log_entry where court = $1 and position >= $2 and position < $3
                and stream like '%/%'`;
  const rows = await db.rows<{ stream: Stream }>({ name: 'log-changed', text }, [court, from, to]);
  return rows.map((row) => row.stream);
}

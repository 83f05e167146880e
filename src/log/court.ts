import { appendWithin } from './append.ts';
import type { Appended, Context } from './batch.ts';
import { NOTHING_BEFORE } from './entry.ts';
import type { Sql, SqlDatabase } from './sql.ts';

export interface NewCourt {
  /** As in case numbers: 吉0721. It is the log's name. */
  readonly code: string;
  readonly name: string;
  readonly level: 'basic' | 'intermediate' | 'high';
  readonly context: Context;
}

/** Opens a court with its log, whose first entry names the log's algorithms. */
export function openCourt(db: SqlDatabase, court: NewCourt): Promise<Appended> {
  return db.transaction((tx) => openWithin(tx, court));
}

async function openWithin(tx: Sql, { code, name, level, context }: NewCourt): Promise<Appended> {
  const { at, courtDate } = context;
  const court = { text: 'insert into court (court, name, level, opened_at) values ($1, $2, $3, $4)' };
  await tx.rows(court, [code, name, level, at]);
  const head = {
    text: `insert into log_head (court, size, last_hash, last_at, last_court_date) values ($1, 0, $2, $3, $4)`,
  };
  await tx.rows(head, [code, NOTHING_BEFORE, at, courtDate]);
  const result = await appendWithin(tx, {
    court: code,
    reads: [{ stream: 'log', version: 0 }],
    events: [{ stream: 'log', event: { type: 'LogOpened', segments: { event: { name, level } } } }],
    context,
  });
  const opened = 'appended' in result ? result.appended[0] : undefined;
  if (!opened) throw new Error(`the log of ${code} could not be opened`);
  return opened;
}

/** From now on the log takes no entries; what is in it stays as it is, for whoever looks into it. */
export async function markBroken(db: Sql, court: string, why: string): Promise<void> {
  await db.rows({ text: 'update log_head set broken = $2 where court = $1 and broken is null' }, [
    court,
    why,
  ]);
}

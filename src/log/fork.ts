import { appendWithin } from './append.ts';
import type { AppendResult, Context } from './batch.ts';
import type { Sql, SqlDatabase } from './sql.ts';
import type { End } from './verify.ts';

export interface Fork {
  /** Where the log had ended before, by a copy kept elsewhere, and the day of that. */
  readonly before: End & { readonly day: string };
  /** Why it goes on from an earlier place. */
  readonly reason: string;
}

const STREAM = 'log';

/**
 * Says in the log itself that it goes on from an earlier place, and what was lost by that: entries that were written after it
 * are in no log any more. What had it taken for broken falls away. Only for a log that was verified in itself.
 */
export function markFork(
  db: SqlDatabase,
  court: string,
  { before, reason }: Fork,
  context: Context,
): Promise<AppendResult> {
  return db.transaction(async (tx: Sql) => {
    await tx.rows({ text: 'update log_head set broken = null where court = $1' }, [court]);
    const text = 'select max(stream_version) as version from log_entry where court = $1 and stream = $2';
    const [read] = await tx.rows<{ version: number }>({ text }, [court, STREAM]);
    const event = {
      entriesBefore: before.size,
      lastHashBefore: before.lastHash,
      dayBefore: before.day,
      reason,
    };
    return appendWithin(tx, {
      court,
      reads: [{ stream: STREAM, version: read?.version ?? 0 }],
      events: [{ stream: STREAM, event: { type: 'LogForked', segments: { event } } }],
      context,
    });
  });
}

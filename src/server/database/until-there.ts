import { setTimeout as sleep } from 'node:timers/promises';
import type { Text } from '../../core/kernel/text.ts';
import { isAway, whyAway } from './away.ts';
import type { OpenOptions } from './open.ts';
import { withClient } from './with-client.ts';

const PATIENCE_MS = 120_000;
const PAUSE_MS = 500;

/**
 * Waits for a given PostgreSQL that can't be reached yet: after a cut of power both machines start at once, and it has its
 * log to go through. What stands in the way for longer, or is no matter of time, is thrown.
 */
export async function untilThere(
  { databaseUrl, say = () => {}, asked }: OpenOptions,
  patienceMs = PATIENCE_MS,
): Promise<void> {
  if (!databaseUrl) return;
  const until = Date.now() + patienceMs;
  for (let told = false; ; told = true) {
    asked?.throwIfAborted();
    try {
      return await withClient({ connectionString: databaseUrl }, async () => {});
    } catch (error) {
      if (!isAway(error) || Date.now() >= until) throw error;
      if (!told) say(waiting(whyAway(error)));
    }
    await sleep(PAUSE_MS);
  }
}

function waiting(why: string): Text {
  return {
    zh: `DATABASE_URL 所指的数据库暂时无法连接（${why}），最多等待 ${PATIENCE_MS / 60_000} 分钟…`,
    en: `The database of DATABASE_URL can’t be reached yet (${why}); waiting for it, ${PATIENCE_MS / 60_000} minutes at most…`,
  };
}

import { setTimeout as sleep } from 'node:timers/promises';
import type { Text } from '../../../core/kernel/text.ts';
import { type Attendance, keepsProcessAlive } from './attendance.ts';

const FIRST_PAUSE_MS = 200;
const LONGEST_PAUSE_MS = 30_000;

export interface Kept {
  /** From here on the database may end without being started again. Answers the attendance that holds, once no try is under way. */
  let(): Promise<Attendance>;
}

/**
 * Starts the database again, or joins it, whenever it ends while it is needed: after a kill, a crash, a full disk. Waits
 * longer after each try that fails; whoever needs it meanwhile is told that it is away.
 */
export function keptThere(
  first: Attendance,
  again: (asked: AbortSignal) => Promise<Attendance>,
  say: (line: Text) => void,
): Kept {
  let current = first;
  const needless = new AbortController();
  const { signal } = needless;
  let comingBack = Promise.resolve();
  const watch = ({ client }: Attendance) =>
    client.once('end', () => {
      comingBack = comeBack();
    });
  async function comeBack(): Promise<void> {
    if (signal.aborted) return;
    say({ zh: '内置数据库中断，正在重新启动…', en: 'The embedded database has ended; starting it again…' });
    for (let pause = FIRST_PAUSE_MS; !signal.aborted; pause = Math.min(2 * pause, LONGEST_PAUSE_MS)) {
      try {
        await sleep(pause, undefined, { ref: false, signal });
        current = await again(signal);
        keepsProcessAlive(current, false);
        watch(current);
        return say({ zh: '内置数据库已恢复。', en: 'The embedded database is back.' });
      } catch (error) {
        if (signal.aborted) return;
        const why = error instanceof Error ? error.message : String(error);
        say({ zh: `内置数据库未能启动：${why}`, en: `The embedded database did not start: ${why}` });
      }
    }
  }
  watch(first);
  return {
    let: async () => {
      needless.abort();
      await comingBack;
      return current;
    },
  };
}

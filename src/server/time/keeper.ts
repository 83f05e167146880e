import { randomUUID } from 'node:crypto';
import { hostname } from 'node:os';
import type { Text } from '../../core/kernel/text.ts';
import { fill } from '../../core/kernel/text.ts';
import { type Instant, toInstant } from '../../core/time/instant.ts';
import type { Database } from '../database/connect.ts';
import { keepDoubt, setRight } from './doubts.ts';
import { steadyNow } from './steady.ts';
import { type Clocks, type ClockWatch, clockWatch, type Doubt } from './watch.ts';

/** The court's time, and whether it is believed. */
export interface ClockKeeper {
  readonly watch: ClockWatch;
  now(): Instant;
  /** Whether commands are taken and clocks fire; the demonstration only announces what is in doubt. */
  believed(): boolean;
  /** Holds the clock against the database, keeps what is in doubt where others see it, and hears of it confirmed. */
  look(): Promise<void>;
}

export interface Keeping {
  readonly db: Database;
  readonly court: string;
  readonly demonstration: boolean;
  readonly say?: (line: Text) => void;
  readonly clocks?: Clocks;
}

const machine: Clocks = { wall: () => Date.now(), steady: steadyNow, newId: randomUUID };

const SEEN = {
  name: 'clock-seen',
  text: `select extract(epoch from clock_timestamp())::float8 * 1000 as database,
           extract(epoch from last_at)::float8 * 1000 as "lastEntry" from log_head where court = $1`,
};

export function clockKeeper({ db, court, demonstration, say, clocks = machine }: Keeping): ClockKeeper {
  const watch = clockWatch(clocks);
  let told: string | undefined;

  return {
    watch,
    now: () => instantOf(demonstration ? clocks.wall() : watch.now()),
    believed: () => demonstration || watch.doubt() === undefined,
    async look() {
      const [seen] = await db.rows<{ database: number; lastEntry: number }>(SEEN, [court]);
      if (seen) watch.look(seen);
      const doubt = watch.doubt();
      if (told !== undefined && told !== doubt?.id) {
        await setRight(db, court, told);
        told = undefined;
      }
      if (!doubt) return;
      const confirmed = await keepDoubt(db, court, hostname(), doubt);
      if (told === undefined) say?.(announcement(doubt));
      told = doubt.id;
      if (!confirmed) return;
      watch.confirm();
      told = undefined;
    },
  };
}

export function instantOf(ms: number): Instant {
  return toInstant(new Date(ms).toISOString());
}

/** A moment as it stands in words: `2026-03-02 09:00`. */
export function momentIn(instant: Instant): string {
  return `${instant.slice(0, 10)} ${instant.slice(11, 16)}`;
}

function announcement({ shows, expected }: Doubt): Text {
  return fill(
    {
      zh: '服务器时钟显示{shows}，应为{expected}左右：经系统管理员在“系统运行”页确认或者校正之前，不收办理，期限不自动届满。',
      en: 'The server’s clock shows {shows} and would have to show about {expected}: until administrators confirm it on the page “Operation”, or it is set right, no command is taken and no period runs out.',
    },
    { shows: momentIn(instantOf(shows)), expected: momentIn(instantOf(expected)) },
  );
}

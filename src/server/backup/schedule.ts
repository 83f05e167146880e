import { spawn } from 'node:child_process';
import { mkdir, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Text } from '../../core/kernel/text.ts';
import { addDays, type CourtDate } from '../../core/time/court-date.ts';
import { beijing, courtDateOf, type Instant } from '../../core/time/instant.ts';
import { packageRoot } from '../package-root.ts';

/** Backups that the server makes by itself, day by day. */
export interface BackupPlan {
  readonly directory: string;
  /** At which time of the day, Beijing time, `02:30`. */
  readonly time: string;
  /** How many are kept; older ones are removed once a newer one is there. */
  readonly keep: number;
  /** For whom they are encrypted. Those that are can’t be tried here. */
  readonly recipients: readonly string[];
}

/** What a scheduled backup needs to know of the server that makes it. */
export interface Schedule {
  readonly plan: BackupPlan;
  readonly databaseUrl?: string | undefined;
  readonly dataDirectory: string;
  now(): Instant;
  readonly say: (line: Text) => void;
}

const NAME = /^zhijian-(\d{4}-\d{2}-\d{2})\.backup$/;

function nameOf(day: CourtDate): string {
  return `zhijian-${day}.backup`;
}

/** The day whose backup is due now and is not there: the last whose time has come. A server that was down makes up for it. */
export function dueBackup(
  files: readonly string[],
  { time }: BackupPlan,
  now: Instant,
): CourtDate | undefined {
  const today = courtDateOf(now);
  const day = beijing(today, time) <= now ? today : addDays(today, -1);
  const newest = files
    .flatMap((name) => NAME.exec(name)?.[1] ?? [])
    .sort()
    .at(-1);
  return newest !== undefined && newest >= day ? undefined : day;
}

/** The backups that may go: all but the newest, and nothing that is not named like one. */
export function outdated(files: readonly string[], { keep }: BackupPlan): string[] {
  return files
    .filter((name) => NAME.test(name))
    .sort()
    .slice(0, -keep);
}

const EVERY_MS = 60_000;
const AFTER_FAILURE_MS = 15 * 60_000;

/** Makes a backup every day, each in a process of its own, so that nobody waits for it; removes those that are too many. */
export function scheduleBackups(schedule: Schedule): { stop(): void } {
  const { plan, say } = schedule;
  let running: AbortController | undefined;
  let notBefore = 0;
  const look = async () => {
    if (running || Date.now() < notBefore) return;
    running = new AbortController();
    try {
      await mkdir(plan.directory, { recursive: true, mode: 0o700 });
      const day = dueBackup(await readdir(plan.directory), plan, schedule.now());
      if (day === undefined) return;
      await inProcess(schedule, join(plan.directory, nameOf(day)), running.signal);
      say({ zh: `已备份：${nameOf(day)}`, en: `Backed up: ${nameOf(day)}` });
      for (const name of outdated(await readdir(plan.directory), plan)) await rm(join(plan.directory, name));
    } catch (error) {
      if (running.signal.aborted) return;
      notBefore = Date.now() + AFTER_FAILURE_MS;
      const { message } = error as Error;
      say({
        zh: `备份未成功，稍后重试：${message}`,
        en: `The backup failed, and is tried again later: ${message}`,
      });
    } finally {
      running = undefined;
    }
  };
  void look();
  const timer = setInterval(() => void look(), EVERY_MS);
  return {
    stop: () => {
      clearInterval(timer);
      running?.abort();
    },
  };
}

function inProcess({ plan, databaseUrl, dataDirectory }: Schedule, file: string, signal: AbortSignal) {
  const program = join(packageRoot(), 'bin', 'zhijian.mjs');
  const recipients = plan.recipients.flatMap((key) => ['--recipient', key]);
  const how = plan.recipients.length > 0 ? recipients : ['--check'];
  const where = databaseUrl ? [] : ['--data', dataDirectory];
  const env = { ...process.env, ...(databaseUrl ? { DATABASE_URL: databaseUrl } : {}) };
  const child = spawn(process.execPath, [program, 'backup', file, ...how, ...where, '--lang', 'en'], {
    stdio: ['ignore', 'ignore', 'pipe'],
    env,
    signal,
  });
  let said = '';
  child.stderr.on('data', (chunk: Buffer) => {
    said = `${said}${chunk}`.slice(-2_000);
  });
  return new Promise<void>((done, failed) => {
    child.once('error', failed);
    child.once('close', (code) => {
      if (code === 0) done();
      else failed(new Error(said.trim().split('\n').at(-1) ?? `exit ${code}`));
    });
  });
}

import type { Instant } from '../../log/entry.ts';
import type { Database, Tx } from '../database/connect.ts';
import { claimDue, courtsWithDueJobs, finishJob, type Job, JobTaken, postponeJob } from './jobs.ts';

/**
 * Carries a job out. What it appends must call `done` in the same transaction (as part of `project`); if nothing is left
 * to do it answers `dropped` without having written. Whatever it throws makes the job wait and be tried again.
 */
export type Execute = (job: Job, done: (tx: Tx) => Promise<void>) => Promise<'done' | 'dropped'>;

export interface JobRunner {
  readonly db: Database;
  /** Now, by the court's clock. */
  now(): Instant;
  /** Whether the clock is believed: else nothing is due. */
  believed?(): boolean;
  readonly execute: Execute;
  /** Hears of failures, which are also kept with the job, and of a database that can't be reached. */
  readonly onFailure?: (error: unknown, job?: Job) => void;
}

const AT_ONCE = 20;

/** Carries out all that is due now, one court after the other. Answers how many were carried out or dropped. */
export async function runDueJobs(runner: JobRunner, goOn: () => boolean = () => true): Promise<number> {
  let finished = 0;
  for (const court of await courtsWithDueJobs(runner.db, runner.now())) {
    for (;;) {
      const jobs = await claimDue(runner.db, court, runner.now(), AT_ONCE);
      for (const job of jobs) if (goOn() && (await runOne(runner, job))) finished += 1;
      if (jobs.length < AT_ONCE || !goOn()) break;
    }
  }
  return finished;
}

async function runOne({ db, now, execute, onFailure }: JobRunner, job: Job): Promise<boolean> {
  try {
    let told = false;
    const outcome = await execute(job, (tx) => {
      told = true;
      return finishJob(tx, job, 'done');
    });
    if (outcome === 'dropped') await finishJob(db, job, 'dropped');
    else if (!told) throw new Error('carried out without telling it in the same transaction');
    return true;
  } catch (error) {
    if (error instanceof JobTaken) return false;
    onFailure?.(error, job);
    await postponeJob(db, job, now(), error instanceof Error ? error.message : String(error));
    return false;
  }
}

export interface RunningJobs {
  /** No further job is begun; the one under way is waited for. */
  stop(): Promise<void>;
}

/** Looks every so often for jobs that are due. */
export function runJobs(runner: JobRunner & { readonly everyMs: number }): RunningJobs {
  let stopped = false;
  let timer: NodeJS.Timeout | undefined;
  const round = async () => {
    try {
      const goOn = () => !stopped && (runner.believed?.() ?? true);
      if (goOn()) await runDueJobs(runner, goOn);
    } catch (error) {
      runner.onFailure?.(error);
    }
    if (!stopped) timer = setTimeout(next, runner.everyMs);
  };
  let underWay = round();
  function next(): void {
    underWay = round();
  }
  return {
    stop: () => {
      stopped = true;
      clearTimeout(timer);
      return underWay;
    },
  };
}

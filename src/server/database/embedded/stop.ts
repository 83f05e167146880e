import { rm } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import { type Attendance, cutOff, leave } from './attendance.ts';
import { takeLock } from './lock.ts';
import type { Place } from './place.ts';
import { isAlive, notedPostmaster, runsOn } from './postmaster.ts';

/**
 * How PostgreSQL is asked to end, each time harder, and how long each may take. A shutdown in order takes a moment; one that
 * is stopped or hangs hears only the last, and what was committed is written already.
 */
const ASKING: readonly (readonly [NodeJS.Signals, number])[] = [
  ['SIGINT', 7_000],
  ['SIGQUIT', 2_000],
  ['SIGKILL', 1_000],
];

/** Leaves the database, and stops it if nobody else uses it. One that can't even be asked who uses it is left as it is. */
export async function stopOrLeave(place: Place, attendance: Attendance): Promise<void> {
  const postmaster = await notedPostmaster(place);
  const last = await leave(attendance).catch(() => false);
  if (last && postmaster && runsOn(postmaster, place)) {
    for (const [signal, patience] of ASKING) {
      if (!isAlive(postmaster.pid)) break;
      process.kill(postmaster.pid, signal);
      for (let waited = 0; isAlive(postmaster.pid) && waited < patience; waited += 10) await sleep(10);
    }
    await removeSocket(place, postmaster.socketDirectory);
  }
  cutOff(attendance.client);
}

/** Unless another one is starting there already. */
async function removeSocket(place: Place, directory: string): Promise<void> {
  const lock = await takeLock(place);
  if ('heldBy' in lock) return;
  await rm(directory, { recursive: true, force: true }).finally(() => lock.release());
}

type Stop = () => Promise<void>;

const running = new Set<Stop>();

/** A stop that can be asked for twice, and that happens by itself when the process ends without having asked. */
export function stopAtEnd(work: () => Promise<void>): Stop {
  let stopping: Promise<void> | undefined;
  const stop = () => {
    stopping ??= work().finally(() => forget(stop));
    return stopping;
  };
  if (running.size === 0) process.on('beforeExit', stopAll);
  running.add(stop);
  return stop;
}

function forget(stop: Stop): void {
  running.delete(stop);
  if (running.size === 0) process.off('beforeExit', stopAll);
}

async function stopAll(): Promise<void> {
  await Promise.allSettled([...running].map((stop) => stop()));
}

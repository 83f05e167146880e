import { rm } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import { type Attendance, leave } from './attendance.ts';
import type { Place } from './place.ts';
import { findPostmaster, isAlive } from './postmaster.ts';

const PATIENCE_MS = 60_000;

/** Leaves the database, and stops it if nobody else uses it. */
export async function stopOrLeave(place: Place, attendance: Attendance): Promise<void> {
  const postmaster = await findPostmaster(place);
  const last = await leave(attendance).catch(() => false);
  if (!last || !postmaster) return;
  process.kill(postmaster.pid, 'SIGINT');
  for (let waited = 0; isAlive(postmaster.pid) && waited < PATIENCE_MS; waited += 10) await sleep(10);
  await attendance.client.end().catch(() => {});
  await rm(postmaster.socketDirectory, { recursive: true, force: true });
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
  if (running.size === 0) process.on('SIGINT', onSignal).on('SIGTERM', onSignal).on('beforeExit', stopAll);
  running.add(stop);
  return stop;
}

function forget(stop: Stop): void {
  running.delete(stop);
  if (running.size === 0) process.off('SIGINT', onSignal).off('SIGTERM', onSignal).off('beforeExit', stopAll);
}

/** Who else handles the signal has its own order of closing, and calls `stop` in its place. */
function onSignal(signal: NodeJS.Signals): void {
  if (process.listenerCount(signal) > 1) return;
  void stopAll().finally(() => process.kill(process.pid, signal));
}

async function stopAll(): Promise<void> {
  await Promise.allSettled([...running].map((stop) => stop()));
}

import { spawnSync } from 'node:child_process';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { type Child, runInChild } from '../../src/testing/child.ts';
import { postmasterOf } from '../../src/testing/postmaster.ts';
import { PROGRAM } from './court.ts';

const bin = fileURLToPath(new URL(`../../${PROGRAM}`, import.meta.url));

export interface Killed {
  readonly child: Child;
  /** Whether it was at work still. */
  readonly underWay: boolean;
}

/** Runs a call on a data directory and kills it some time within so many milliseconds, its database too where that is meant. */
export async function killed(
  args: readonly string[],
  { data, withinMs, database }: { data: string; withinMs: number; database: boolean },
): Promise<Killed> {
  const child = runInChild(PROGRAM, [...args, '--data', data]);
  const done = await Promise.race([child.ended.then(() => true), sleep(Math.random() * withinMs, false)]);
  const pid = postmasterOf(data);
  if (database && pid > 1) {
    try {
      process.kill(pid, 'SIGKILL');
    } catch {
      // it had ended
    }
  }
  await child.kill('SIGKILL');
  return { child, underWay: !done };
}

/** Calls the program and answers what it printed; throws with what it said where it fails. */
export function called(args: readonly string[]): string {
  const call = spawnSync(process.execPath, [bin, ...args, '--lang', 'en'], {
    encoding: 'utf8',
    maxBuffer: 1e8,
  });
  if (call.status !== 0) throw new Error(`${args.join(' ')}: ${call.stdout}\n${call.stderr}`);
  return call.stdout;
}

import { spawnSync } from 'node:child_process';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { type Child, runInChild } from '../../src/testing/child.ts';
import { postmasterOf } from '../../src/testing/postmaster.ts';
import { PROGRAM } from './court.ts';

const bin = fileURLToPath(new URL(`../../${PROGRAM}`, import.meta.url));

const KILLS = 3;
/** How often it is tried to meet a call while it is under way. */
const TRIES = 10;

/**
 * Runs calls on a data directory, one after the other, and kills each some time within so many milliseconds, every second with
 * its database, until three were met at work. Throws where none was.
 */
export async function killedAtWork(
  callOf: (n: number) => readonly string[],
  data: string,
  withinMs: number,
): Promise<{ readonly kills: number; readonly children: readonly Child[] }> {
  const children: Child[] = [];
  let kills = 0;
  let within = withinMs;
  for (let n = 0; kills < KILLS && n < TRIES; n += 1) {
    const { child, underWay } = await killed(callOf(n), { data, withinMs: within, database: n % 2 === 1 });
    children.push(child);
    if (underWay) kills += 1;
    // it had ended before: on a quick machine it has to be sooner
    else within /= 2;
  }
  if (kills === 0) throw new Error(`no ${callOf(0)[0]} was met while it was under way`);
  return { kills, children };
}

async function killed(
  args: readonly string[],
  { data, withinMs, database }: { data: string; withinMs: number; database: boolean },
): Promise<{ readonly child: Child; readonly underWay: boolean }> {
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

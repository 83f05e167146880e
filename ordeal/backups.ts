import { spawn, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import {
  type Court,
  embeddedCourt,
  emptyDirectory,
  inDatabase,
  PROGRAM,
  removeDirectory,
  served,
  socketOf,
} from './support/court.ts';
import { load } from './support/load.ts';
import { type Figures, type Kept, rounds } from './support/ordeal.ts';

export const name = 'backups';
export const what =
  'backups under load, each holding what was acknowledged before it; backups and restores killed at random moments';

const bin = fileURLToPath(new URL(`../${PROGRAM}`, import.meta.url));

export async function run(dose: number, kept: Kept): Promise<Figures> {
  let court: Court | undefined;
  try {
    return await rounds(Math.ceil(2 * dose), kept, async (number) => {
      court ??= await embeddedCourt();
      return round(court, number);
    });
  } finally {
    await court?.remove();
  }
}

async function round(court: Court, number: number): Promise<Figures> {
  const folder = emptyDirectory();
  const { child, address } = await served(court);
  const asked = load(court, () => [address]);
  await sleep(500);
  const cutOff = await killedAfter(
    ['backup', join(folder, 'cut'), '--data', court.data],
    300 + Math.random() * 1_200,
  );
  if (cutOff && existsSync(join(folder, 'cut'))) throw new Error('a backup that was killed has its name');
  const before = [...asked.acknowledged];
  const file = join(folder, 'whole');
  called(['backup', file, '--check', '--data', court.data]);
  await asked.end();
  await child.kill('SIGTERM');

  const data = join(folder, 'restored');
  const killedRestore = await killedAfter(['restore', file, '--data', data], 500 + Math.random() * 4_000);
  const again = spawnSync(process.execPath, [bin, 'restore', file, '--data', data, '--lang', 'en'], {
    encoding: 'utf8',
  });
  const thereAlready = again.stderr.includes('There are courts');
  if (again.status !== 0 && !thereAlready) throw new Error(`restore: ${again.stderr}`);
  if (thereAlready) called(['upgrade', '--data', data]);
  const restored: Court = {
    ...court,
    data,
    database: () => ({ host: socketOf(data), user: 'postgres', database: 'zhijian' }),
  };
  called(['verify', '--data', data]);
  const serving = await served({ ...restored, where: ['--data', data] });
  const rows = await inDatabase<{ id: string }>(
    restored,
    `select text::json -> 'person' ->> 'id' as id from log_entry join log_segment using (court, position) where type = 'PersonAdded'`,
  );
  await serving.child.kill('SIGTERM');
  const known = new Set(rows.map(({ id }) => id));
  const lost = before.filter((id) => !known.has(id));
  if (lost.length > 0)
    throw new Error(`round ${number}: ${lost.length} of ${before.length} are not in the backup`);
  await removeDirectory(folder);
  return {
    backups: 1,
    'backups killed': cutOff ? 1 : 0,
    'restores killed': killedRestore ? 1 : 0,
    'killed after they were whole': killedRestore && thereAlready ? 1 : 0,
    acknowledged: before.length,
    lost: 0,
  };
}

/** Calls the program and kills it after so long; whether it was still at work then. */
async function killedAfter(args: readonly string[], ms: number): Promise<boolean> {
  const child = spawn(process.execPath, [bin, ...args, '--lang', 'en'], { stdio: 'ignore' });
  const ended = new Promise<boolean>((resolve) => child.once('exit', (code) => resolve(code === null)));
  await Promise.race([sleep(ms), ended]);
  child.kill('SIGKILL');
  return ended;
}

function called(args: readonly string[]): void {
  const done = spawnSync(process.execPath, [bin, ...args, '--lang', 'en'], { encoding: 'utf8' });
  if (done.status !== 0) throw new Error(`${args.join(' ')}: ${done.stdout}\n${done.stderr}`);
}

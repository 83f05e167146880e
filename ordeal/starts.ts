import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { INIT, registered, serving, signedIn } from '../src/testing/acting-in-court.ts';
import { runInChild } from '../src/testing/child.ts';
import { postmasterOf } from '../src/testing/postmaster.ts';
import { emptyDirectory, PROGRAM, removeDirectory } from './support/court.ts';
import { type Figures, type Ordeal, rounds } from './support/ordeal.ts';

export const name: Ordeal['name'] = 'starts';
export const what: Ordeal['what'] =
  'init, an import and the founding of the demonstration killed with -9 at random moments: the next call goes on or begins anew';

const KILLS = 3;
const PEOPLE = 300;
const bin = fileURLToPath(new URL('../bin/zhijian.mjs', import.meta.url));

export const run: Ordeal['run'] = (dose, kept) =>
  rounds(Math.ceil(dose), kept, async () => ({ ...added(await founding(), await demonstration()) }));

function added(one: Figures, other: Figures): Figures {
  return { ...one, ...other };
}

/** Runs a call and kills it, and every second time its database too, some time within so many milliseconds. */
async function killed(
  args: readonly string[],
  data: string,
  withinMs: number,
  round: number,
): Promise<number> {
  const child = runInChild(PROGRAM, args);
  const done = await Promise.race([child.ended.then(() => true), sleep(Math.random() * withinMs, false)]);
  const pid = postmasterOf(data);
  if (round % 2 === 1 && pid > 1) {
    try {
      process.kill(pid, 'SIGKILL');
    } catch {
      // it had ended
    }
  }
  await child.kill('SIGKILL');
  return done ? 0 : 1;
}

async function founding(): Promise<Figures> {
  const data = emptyDirectory();
  try {
    let kills = 0;
    for (let n = 0; n < KILLS; n += 1) kills += await killed([...INIT, '--data', data], data, 5_000, n);
    const { oneTimePassword } = JSON.parse(called([...INIT, '--data', data])) as { oneTimePassword: string };
    const file = join(data, 'people.csv');
    const rows = Array.from({ length: PEOPLE }, (_, n) => `人员${n},q${n},某庭,法官,2026-01-05`);
    writeFileSync(file, `姓名,人员编号,部门,职务,任职日期\n${rows.join('\n')}\n`);
    const call = ['import', file, '--people', '--no-accounts', '--lang', 'en', '--data', data];
    let imports = 0;
    for (let n = 0; n < KILLS; n += 1) imports += await killed(call, data, 6_000, n);
    called(call);
    const { child, address } = await serving(PROGRAM, ['--data', data]);
    const people = await registered(address, await signedIn(address, oneTimePassword));
    if (people.size !== PEOPLE) throw new Error(`${people.size} of ${PEOPLE} people are there`);
    await child.kill('SIGTERM');
    called(['verify', '--data', data]);
    return { 'kills of init': kills, 'kills of an import': imports };
  } finally {
    await removeDirectory(data);
  }
}

async function demonstration(): Promise<Figures> {
  const data = emptyDirectory();
  try {
    const call = ['serve', '--demo', '--port', '0', '--data', data];
    let kills = 0;
    for (let n = 0; n < KILLS; n += 1) kills += await killed(call, data, 15_000, n);
    const { child, address } = await serving(PROGRAM, ['--demo', '--data', data]);
    const session = await fetch(`${address}/api/v1/session/people`);
    const { people } = (await session.json()) as { people: unknown[] };
    if (people.length < 10) throw new Error(`the demonstration court has ${people.length} people`);
    await child.kill('SIGTERM');
    called(['verify', '--data', data]);
    return { 'kills of a start with founding': kills };
  } finally {
    await removeDirectory(data);
  }
}

function called(args: readonly string[]): string {
  const call = spawnSync(process.execPath, [bin, ...args], { encoding: 'utf8' });
  if (call.status !== 0) throw new Error(`${args[0]}: ${call.stdout}\n${call.stderr}`);
  return call.stdout;
}

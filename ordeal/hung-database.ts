import { readFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { type Court, embeddedCourt, givenCourt, served } from './support/court.ts';
import { allThereOnce, load } from './support/load.ts';
import { type Figures, type Ordeal, rounds } from './support/ordeal.ts';

export const name: Ordeal['name'] = 'hung-database';
export const what: Ordeal['what'] =
  'every process of the database stops for some seconds, then it is shut down and comes back; embedded and given in turn';

export const run: Ordeal['run'] = (dose, kept) =>
  rounds(Math.ceil(2 * dose), kept, async (number) => {
    const court = await (number % 2 === 0 ? embeddedCourt() : givenCourt());
    return hangs(court).finally(court.remove);
  });

async function hangs(court: Court): Promise<Figures> {
  const { child, address } = await served(court);
  const asked = load(court, () => [address]);
  await sleep(700);
  const postmaster = court.postmaster();
  const all = [postmaster, ...childrenOf(postmaster)];
  for (const pid of all) process.kill(pid, 'SIGSTOP');
  await sleep(2_000 + Math.random() * 4_000);
  for (const pid of all) process.kill(pid, 'SIGCONT');
  await sleep(700);
  process.kill(court.postmaster(), 'SIGINT');
  const before = asked.acknowledged.size;
  for (let waited = 0; asked.acknowledged.size < before + 5; waited += 100) {
    if (waited > 60_000) throw new Error('nothing is done any more after the database came back');
    await sleep(100);
  }
  await asked.end();
  const figures = await allThereOnce(court, address, asked);
  const code = await child.kill('SIGTERM');
  if (code !== 0) throw new Error(`ended with ${code}`);
  return figures;
}

function childrenOf(pid: number): readonly number[] {
  return readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').trim().split(' ').map(Number);
}

import { setTimeout as sleep } from 'node:timers/promises';
import { type Serving, serving } from '../src/testing/acting-in-court.ts';
import type { Child } from '../src/testing/child.ts';
import { container, hasContainers, inside } from '../src/testing/namespaces.ts';
import { type Court, embeddedCourt, PROGRAM } from './support/court.ts';
import { allThereOnce, load } from './support/load.ts';
import { type Figures, LeftOut, type Ordeal, rounds } from './support/ordeal.ts';

export const name: Ordeal['name'] = 'two-namespaces';
export const what: Ordeal['what'] =
  'two containers start on one data directory at once: one serves, one is refused; the winner is killed';

export const run: Ordeal['run'] = async (dose, kept) => {
  if (!hasContainers()) throw new LeftOut('this user or machine may not make containers');
  return rounds(Math.ceil(dose), kept, async () => {
    const court = await embeddedCourt();
    return bothTry(court).finally(court.remove);
  });
};

async function bothTry(court: Court): Promise<Figures> {
  const tries = [1, 2].map(() => inContainer(court));
  const servingNow = await oneOf(tries);
  const asked = load(court, () => [servingNow.address]);
  await sleep(500 + Math.random() * 1_500);
  await containerKilled(servingNow.child);
  await asked.end();
  const again = await inContainer(court);
  // the superuser's socket is inside: the register and verify tell, from outside, once nobody is in there
  await containerKilled(again.child);
  const outside = await serving(PROGRAM, court.where);
  const figures = await allThereOnce(court, outside.address, asked);
  await outside.child.kill('SIGTERM');
  return { ...figures, 'refused in words': 1 };
}

/** Its first process takes all others along. (Who drops root's rights is not told any more when the parent dies.) */
function containerKilled(child: Child): Promise<unknown> {
  process.kill(inside(child), 'SIGKILL');
  return child.ended;
}

function inContainer(court: Court): Promise<Serving> {
  return serving(PROGRAM, court.where, { through: container('apart') });
}

/** The one that serves; the other one has to be refused, and in words. */
async function oneOf(tries: readonly Promise<Serving>[]): Promise<Serving> {
  const outcomes = await Promise.allSettled(tries);
  const [winner, more] = outcomes.flatMap((each) => (each.status === 'fulfilled' ? [each.value] : []));
  const refused = outcomes.flatMap((each) => (each.status === 'rejected' ? [String(each.reason)] : []));
  if (!winner || more) throw new Error(`${more ? 'both serve' : 'neither serves'}: ${refused.join('\n')}`);
  if (!refused[0]?.includes('in use by a process in another container')) throw new Error(refused[0]);
  return winner;
}

import { setTimeout as sleep } from 'node:timers/promises';
import { type Court, embeddedCourt, givenCourt, served } from './support/court.ts';
import { allThereOnce, load } from './support/load.ts';
import { type Figures, type Ordeal, rounds } from './support/ordeal.ts';

export const name: Ordeal['name'] = 'two-servers';
export const what: Ordeal['what'] =
  'two servers of one machine on one database, one of them killed under load; embedded and given in turn';

export const run: Ordeal['run'] = (dose, kept) =>
  rounds(Math.ceil(2 * dose), kept, async (number) => {
    const court = await (number % 2 === 0 ? embeddedCourt() : givenCourt());
    return bothServe(court).finally(court.remove);
  });

async function bothServe(court: Court): Promise<Figures> {
  const [first, second] = await Promise.all([served(court), served(court)]);
  let addresses = [first.address, second.address];
  const asked = load(court, () => addresses);
  await sleep(1_000 + Math.random() * 1_000);
  await first.child.kill('SIGKILL');
  addresses = [second.address];
  await sleep(1_000);
  const third = await served(court);
  addresses = [second.address, third.address];
  await sleep(1_000);
  await asked.end();
  const figures = await allThereOnce(court, second.address, asked);
  const codes = await Promise.all([second, third].map(({ child }) => child.kill('SIGTERM')));
  if (codes.some((code) => code !== 0)) throw new Error(`ended with ${codes}`);
  return figures;
}

import { setTimeout as sleep } from 'node:timers/promises';
import { type Court, served } from './court.ts';
import { allThereOnce, load } from './load.ts';
import { type Figures, type Kept, rounds } from './ordeal.ts';

/** A court is used for so many rounds; its register grows with each. */
const PER_COURT = 10;

/** Commands under load, a kill -9 of the server, of the database or of both at a random moment, and all of it looked at. */
export async function killLoops(count: number, kept: Kept, make: () => Promise<Court>): Promise<Figures> {
  let court: Court | undefined;
  let used = 0;
  try {
    return await rounds(count, kept, async (number) => {
      if (court && used === PER_COURT) {
        await court.remove();
        court = undefined;
      }
      used = court ? used + 1 : 1;
      court ??= await make();
      // a short dose takes any of the three
      return round(court, count < 3 ? Math.floor(Math.random() * 3) : number % 3);
    });
  } finally {
    await court?.remove();
  }
}

async function round(court: Court, whom: number): Promise<Figures> {
  const { child, address } = await served(court);
  let addresses = [address];
  const asked = load(court, () => addresses);
  await sleep(200 + Math.random() * 2_500);
  const postmaster = court.postmaster();
  if (whom !== 0 && postmaster) process.kill(postmaster, 'SIGKILL');
  // by itself: it comes back, and the server with it
  if (whom === 1) await sleep(1_500);
  await child.kill('SIGKILL');
  addresses = [];
  await asked.end();
  const again = await served(court);
  const figures = await allThereOnce(court, again.address, asked);
  await again.child.kill('SIGTERM');
  const killed = ['kills of the server', 'kills of the database', 'kills of both'][whom] ?? '';
  return { ...figures, [killed]: 1 };
}

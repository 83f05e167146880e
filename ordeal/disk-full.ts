import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { embeddedCourt, emptyDirectory, removeDirectory, served } from './support/court.ts';
import { allThereOnce, load } from './support/load.ts';
import { mount, unmount } from './support/mounted.ts';
import { type Figures, type Kept, needsRoot, rounds } from './support/ordeal.ts';

export const name = 'disk-full';
export const what = 'the disk of the data directory fills up under load, stays full, and has room again';

const SIZE = '400m';

export async function run(dose: number, kept: Kept): Promise<Figures> {
  needsRoot('mounting a file system');
  return rounds(Math.ceil(dose), kept, round);
}

async function round(): Promise<Figures> {
  const folder = emptyDirectory();
  mount(folder, '-t', 'tmpfs', '-o', `size=${SIZE}`, 'tmpfs');
  const data = join(folder, 'data');
  const filler = join(folder, 'filler');
  try {
    const court = await embeddedCourt(data);
    const { child, address } = await served(court);
    let addresses = [address];
    const asked = load(court, () => addresses);
    await sleep(1_000);
    fill(filler);
    const before = asked.acknowledged.size;
    await sleep(5_000);
    const whileFull = asked.acknowledged.size - before;
    rmSync(filler);
    const room = asked.acknowledged.size;
    for (let tries = 0; asked.acknowledged.size === room; tries += 1) {
      if (tries === 600) throw new Error('did not come back within 60 s of having room again');
      await sleep(100);
    }
    addresses = [];
    await asked.end();
    const figures = await allThereOnce(court, address, asked);
    await child.kill('SIGTERM');
    return { ...figures, 'acknowledged while full': whileFull, 'disks filled': 1 };
  } finally {
    await removeDirectory(data);
    await unmount(folder);
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Writes until nothing more fits. */
function fill(file: string): void {
  const piece = Buffer.alloc(1 << 20);
  for (let size = piece.length; size >= 512; ) {
    try {
      writeFileSync(file, piece.subarray(0, size), { flag: 'a' });
    } catch (error) {
      if ((error as { code?: string }).code !== 'ENOSPC') throw error;
      size = Math.floor(size / 2);
    }
  }
}

import { cpSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { type Court, embeddedCourt, emptyDirectory, removeDirectory, served } from './support/court.ts';
import { allThereOnce, load } from './support/load.ts';
import { command, mount, unmount } from './support/mounted.ts';
import { type Figures, type Kept, needsRoot, rounds } from './support/ordeal.ts';

export const name = 'power-cut';
export const what =
  'the file system as it is on the disk at a moment under load: what was not written through is gone, what was acknowledged is not';

/** A court is used for so many cuts; it goes on from what the last one left. */
const PER_COURT = 10;

export async function run(dose: number, kept: Kept): Promise<Figures> {
  needsRoot('mounting a file system');
  let place: Place | undefined;
  let used = 0;
  try {
    return await rounds(Math.ceil(3 * dose), kept, async () => {
      if (place && used === PER_COURT) {
        await place.remove();
        place = undefined;
      }
      used = place ? used + 1 : 1;
      place ??= await onImage();
      return cut(place);
    });
  } finally {
    await place?.remove();
  }
}

interface Place {
  readonly court: Court;
  readonly image: string;
  readonly mounted: string;
  remove(): Promise<void>;
}

/** A court whose data directory lies on a file system of its own, in an image. */
async function onImage(): Promise<Place> {
  const folder = emptyDirectory();
  const [image, mounted] = [join(folder, 'image'), join(folder, 'mounted')];
  command('truncate', '-s', '500M', image);
  command('mkfs.ext4', '-q', image);
  mkdirSync(mounted);
  command('chmod', '755', folder);
  mount(mounted, '-o', 'loop', image);
  const data = join(mounted, 'data');
  const remove = async () => {
    await removeDirectory(data);
    await unmount(mounted);
    rmSync(folder, { recursive: true, force: true });
  };
  try {
    const court = await embeddedCourt(data);
    // a copy of a court, which nobody has written through as PostgreSQL does its own
    command('sync', '-f', data);
    return { court, image, mounted, remove };
  } catch (error) {
    await remove();
    throw error;
  }
}

/** All writers stand still while the image is copied; then they are killed, and the copy takes the place of the original. */
async function cut({ court, image, mounted }: Place): Promise<Figures> {
  const { child, address } = await served(court);
  let addresses = [address];
  const asked = load(court, () => addresses);
  await sleep(300 + Math.random() * 3_000);
  const postmaster = court.postmaster();
  const children = readFileSync(`/proc/${postmaster}/task/${postmaster}/children`, 'utf8').trim();
  const all = [child.process.pid ?? 0, postmaster, ...children.split(' ').map(Number)].filter(
    (pid) => pid > 1,
  );
  for (const pid of all) killed(pid, 'SIGSTOP');
  const acknowledged = new Set(asked.acknowledged);
  cpSync(image, `${image}.cut`);
  for (const pid of all) killed(pid, 'SIGKILL');
  addresses = [];
  await asked.end();
  await unmount(mounted);
  rmSync(image);
  command('mv', `${image}.cut`, image);
  mount(mounted, '-o', 'loop', image);
  const again = await served(court);
  // what was answered after the copy was begun is of another future
  const unknown = new Set([
    ...asked.unknown,
    ...[...asked.acknowledged].filter((id) => !acknowledged.has(id)),
  ]);
  const figures = await allThereOnce(court, again.address, { acknowledged, unknown });
  await again.child.kill('SIGTERM');
  return { ...figures, cuts: 1 };
}

function killed(pid: number, signal: NodeJS.Signals): void {
  try {
    process.kill(pid, signal);
  } catch {
    // a process of the database that has ended by itself
  }
}

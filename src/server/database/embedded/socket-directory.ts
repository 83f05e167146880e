import { chown, lstat, mkdir, mkdtemp, readdir, readFile, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { writeWhole } from './notes.ts';
import { openTemporaryDirectory, type Place } from './place.ts';

/** A socket's whole path has to fit into 107 bytes. */
const LONGEST_DIRECTORY = 107 - '/.s.PGSQL.5432'.length;

/**
 * The short, closed directory with the socket: the one noted in the data directory, so that servers whose database was
 * started again find it, else a new one. Only whoever has the lock of the directory asks, so that no socket in it serves.
 */
export async function socketDirectory(place: Place): Promise<string> {
  const note = join(place.data, 'socket-directory');
  const whose = await identityOf(place.data);
  const noted = await notedIn(note, whose);
  if (noted !== undefined && (await usable(noted, place))) return noted;
  const made = await makeDirectory(place);
  await writeWhole(note, `${made}\n${whose}\n`);
  return made;
}

/** A copy of a data directory has another; its note speaks of the original's socket. */
async function identityOf(directory: string): Promise<string> {
  const { dev, ino } = await stat(directory);
  return `${dev}:${ino}`;
}

/** Nothing, where the note is torn, empty, of an older version, or of the directory that this one was copied from. */
async function notedIn(note: string, whose: string): Promise<string | undefined> {
  const [path = '', of, end] = (await readFile(note, 'utf8').catch(() => '')).split('\n');
  return path.startsWith('/') && of === whose && end === '' ? path : undefined;
}

/** Ours alone: as it was left, without the sockets of a PostgreSQL that ended; or made again where it was cleared away. */
async function usable(path: string, { account }: Place): Promise<boolean> {
  const found = await lstat(path).catch(() => undefined);
  if (!found) {
    const made = await mkdir(path, { mode: 0o700 }).then(
      () => true,
      () => false,
    );
    if (made && account) await chown(path, account.uid, account.gid);
    return made;
  }
  const owner = account?.uid ?? process.getuid?.();
  if (!found.isDirectory() || found.uid !== owner || (found.mode & 0o777) !== 0o700) return false;
  for (const name of await readdir(path))
    if (name.startsWith('.s.PGSQL.')) await rm(join(path, name), { force: true });
  return true;
}

/** Nobody can prepare it for us, its name being random. */
async function makeDirectory({ account }: Place): Promise<string> {
  const prefix = join(openTemporaryDirectory({ account }), 'zhijian-');
  const fits = Buffer.byteLength(prefix) + 6 <= LONGEST_DIRECTORY;
  const made = await mkdtemp(fits ? prefix : '/tmp/zhijian-');
  if (account) await chown(made, account.uid, account.gid);
  return made;
}

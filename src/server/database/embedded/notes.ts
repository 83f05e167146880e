import { open, rename, stat } from 'node:fs/promises';
import { dirname } from 'node:path';

/**
 * Writes a small file so that after a cut of power there is the one before or this one, whole. What root writes belongs to
 * the owner of the directory, as whom a server may go on.
 */
export async function writeWhole(path: string, text: string): Promise<void> {
  const draft = `${path}.new`;
  const file = await open(draft, 'w', 0o600);
  try {
    await file.writeFile(text);
    const { uid, gid } = await stat(dirname(path));
    if (process.getuid?.() === 0) await file.chown(uid, gid);
    await file.sync();
  } finally {
    await file.close();
  }
  await rename(draft, path);
  await syncDirectory(dirname(path));
}

/** What was made, renamed or removed in a directory is there after a cut of power too. */
export async function syncDirectory(directory: string): Promise<void> {
  const handle = await open(directory, 'r');
  await handle.sync().finally(() => handle.close());
}

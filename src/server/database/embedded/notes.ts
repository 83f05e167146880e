import { chown, open, rename } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { Account } from './account.ts';

/** Writes a small file so that after a cut of power there is the one before or this one, whole. */
export async function writeWhole(path: string, text: string, account?: Account): Promise<void> {
  const draft = `${path}.new`;
  const file = await open(draft, 'w', 0o600);
  try {
    await file.writeFile(text);
    await file.sync();
  } finally {
    await file.close();
  }
  if (account) await chown(draft, account.uid, account.gid);
  await rename(draft, path);
  await syncDirectory(dirname(path));
}

/** What was made, renamed or removed in a directory is there after a cut of power too. */
export async function syncDirectory(directory: string): Promise<void> {
  const handle = await open(directory, 'r');
  await handle.sync().finally(() => handle.close());
}

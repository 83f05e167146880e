import { open, readFile, rename } from 'node:fs/promises';
import { dirname } from 'node:path';

/** Writes a small file so that whoever reads it, also after a power cut, finds the old text or the new one and nothing between. */
export async function writeThrough(path: string, text: string): Promise<void> {
  const draft = `${path}.${process.pid}.new`;
  const file = await open(draft, 'w', 0o600);
  try {
    await file.writeFile(text);
    await file.sync();
  } finally {
    await file.close();
  }
  await rename(draft, path);
  const directory = await open(dirname(path), 'r');
  await directory.sync().finally(() => directory.close());
}

/** The text of a small file, or nothing where there is none. */
export async function readSmall(path: string): Promise<string | undefined> {
  return readFile(path, 'utf8').catch((error: { code?: string }) => {
    if (error.code === 'ENOENT') return undefined;
    throw error;
  });
}

import { randomBytes } from 'node:crypto';
import { readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type pg from 'pg';
import type { Place } from './place.ts';

const PROOF = 'zhijian-proof-';

/**
 * Whether a PostgreSQL serves this very directory: it reads there what we have just written. The note of a copied
 * directory leads to the original's socket, and what is told there would be written into another court's log.
 */
export async function servesHere(client: pg.Client, { cluster }: Place): Promise<boolean> {
  const name = `${PROOF}${randomBytes(12).toString('hex')}`;
  const file = join(cluster, name);
  await writeFile(file, name, { mode: 0o644 });
  try {
    const { rows } = await client.query<{ read: string | null }>(
      'select pg_read_file($1, 0, 100, true) as read',
      [name],
    );
    return rows[0]?.read === name;
  } finally {
    await rm(file, { force: true });
  }
}

/** What killed processes left. */
export async function removeProofs({ cluster }: Place): Promise<void> {
  for (const name of await readdir(cluster))
    if (name.startsWith(PROOF)) await rm(join(cluster, name), { force: true });
}

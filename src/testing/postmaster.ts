import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The number of the PostgreSQL that has noted itself in a data directory; 0 where none has. */
export function postmasterOf(data: string): number {
  try {
    return Number(readFileSync(join(data, 'postgres', 'postmaster.pid'), 'utf8').split('\n')[0]);
  } catch {
    return 0;
  }
}

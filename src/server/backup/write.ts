import type { Database } from '../database/connect.ts';
import { noteBackup } from './done.ts';
import { backupLines } from './lines.ts';
import { type Recipients, writePacked } from './packed-file.ts';

export interface Writing {
  readonly at: string;
  readonly recipients: Recipients;
  /** Hears of each share of the logs that is written, in hundredths. */
  readonly told?: (percent: number) => void;
}

export interface Written {
  readonly file: string;
  readonly bytes: number;
  readonly courts: readonly { readonly court: string; readonly entries: number; readonly lastHash: string }[];
}

/** Writes a backup of all courts of a database as of one moment, while it is in use, and notes it. */
export async function writeBackup(
  db: Database,
  file: string,
  { at, recipients, told = () => {} }: Writing,
): Promise<Written> {
  const { bytes, courts } = await db.transaction(async (tx) => {
    const courts = await tx.rows<Written['courts'][number]>({
      text: 'select court, size as entries, last_hash as "lastHash" from log_head order by court',
    });
    const all = courts.reduce((sum, { entries }) => sum + entries, 0);
    let written = 0;
    const lines = backupLines(tx, at, (entries) => {
      written += entries;
      told(Math.floor((written / all) * 100));
    });
    return { bytes: await writePacked(file, lines, recipients), courts };
  }, 'read');
  for (const { court, entries, lastHash } of courts)
    await noteBackup(db, court, { at, file, bytes, entries, lastHash, tried: false, failed: null });
  return { file, bytes, courts };
}

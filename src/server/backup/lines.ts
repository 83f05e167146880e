import { createHash } from 'node:crypto';
import { z } from 'zod';
import type { Tx } from '../database/connect.ts';
import { type KeptTable, keptTables, orderOf } from './tables.ts';

/*
 * A backup is text: a line that says what it is, lines of rows (the name of the table, a tab, a JSON array that PostgreSQL
 * wrote and reads again), and a last line that says how many rows and which bytes came before. Compressed by gzip, and
 * encrypted for recipients in the age format where that is asked for, so that common tools open it too.
 */
const FORMAT = 'zhijian-backup/1';

const hex = z.string().regex(/^[0-9a-f]{64}$/);

const opening = z.strictObject({
  format: z.literal(FORMAT),
  at: z.iso.datetime(),
  /** The migrations that the tables have gone through. */
  migrations: z.array(z.string()),
  courts: z.array(
    z.strictObject({
      court: z.string(),
      name: z.string(),
      size: z.number().int().nonnegative(),
      lastHash: z.string(),
      day: z.string(),
    }),
  ),
});
const closing = z.strictObject({ rows: z.number().int().nonnegative(), sha256: hex });

export type Opening = z.infer<typeof opening>;

const ROWS_AT_ONCE = 500;

/** The lines of a backup, from a transaction that sees one moment. `told` hears of every row of the log. */
export async function* backupLines(
  tx: Tx,
  at: string,
  told: (entries: number) => void = () => {},
): AsyncGenerator<string> {
  const hash = createHash('sha256');
  let rows = 0;
  const first = `${JSON.stringify(await openingOf(tx, at))}\n`;
  hash.update(first);
  yield first;
  for (const table of keptTables) {
    for await (const batch of rowsOf(tx, table)) {
      rows += batch.length;
      if (table === 'log_entry') told(batch.length);
      const line = `${table}\t[${batch.join(',')}]\n`;
      hash.update(line);
      yield line;
    }
  }
  yield `${JSON.stringify({ rows, sha256: hash.digest('hex') } satisfies z.infer<typeof closing>)}\n`;
}

async function openingOf(tx: Tx, at: string): Promise<Opening> {
  const migrations = await tx.rows<{ name: string }>({ text: 'select name from migration order by name' });
  const courts = await tx.rows<Opening['courts'][number]>({
    text: `select c.court, c.name, coalesce(h.size, 0) as size, coalesce(h.last_hash, '') as "lastHash",
             coalesce(h.last_court_date::text, '') as day
           from court c left join log_head h on h.court = c.court order by c.court`,
  });
  return { format: FORMAT, at, migrations: migrations.map(({ name }) => name), courts };
}

async function* rowsOf(tx: Tx, table: KeptTable): AsyncGenerator<string[]> {
  const cursor = `backup_${table}`;
  await tx.rows({
    text: `declare ${cursor} no scroll cursor for select row_to_json(t)::text as row from ${table} t order by ${orderOf(table)}`,
  });
  for (;;) {
    const batch = await tx.rows<{ row: string }>({ text: `fetch ${ROWS_AT_ONCE} from ${cursor}` });
    if (batch.length === 0) break;
    yield batch.map(({ row }) => row);
  }
  await tx.rows({ text: `close ${cursor}` });
}

/** Why a file is no backup that could be restored. */
export class NotABackup extends Error {
  override readonly name = 'NotABackup';
}

export interface BackupReader {
  readonly opening: Opening;
  /** The rows, as JSON arrays; throws where the file ends before its end, or is not what was written. */
  rows(): AsyncGenerator<Rows>;
}

export interface Rows {
  readonly table: KeptTable;
  readonly json: string;
  readonly length: number;
}

/** Reads the lines of a backup. Throws `NotABackup` where they are none. */
export async function readBackup(lines: AsyncIterable<string>): Promise<BackupReader> {
  const reader = lines[Symbol.asyncIterator]();
  const hash = createHash('sha256');
  const first = await reader.next();
  const line = first.done ? '' : first.value;
  const what = opening.safeParse(parsed(line));
  if (!what.success) throw new NotABackup(`the first line does not say {"format":"${FORMAT}",…}`);
  hash.update(`${line}\n`);
  async function* rows() {
    let count = 0;
    for (let next = await reader.next(); !next.done; next = await reader.next()) {
      const end = closing.safeParse(parsed(next.value));
      if (end.success) {
        const whole = end.data.rows === count && end.data.sha256 === hash.digest('hex');
        if (!whole) throw new NotABackup('the rows are not those that were written');
        return;
      }
      const { table, json, length } = cut(next.value);
      hash.update(`${next.value}\n`);
      count += length;
      yield { table, json, length };
    }
    throw new NotABackup('the file is cut off: its last line is missing');
  }
  return { opening: what.data, rows };
}

function cut(line: string): Rows {
  const tab = line.indexOf('\t');
  const table = keptTables.find((name) => name === line.slice(0, tab));
  if (!table) throw new NotABackup(`a line of no table: ${line.slice(0, 40)}`);
  const json = line.slice(tab + 1);
  const list = parsed(json);
  if (!Array.isArray(list)) throw new NotABackup(`a line of ${table} that is no list of rows`);
  return { table, json, length: list.length };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

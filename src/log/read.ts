import type { Json } from './canonical.ts';
import type { Header } from './entry.ts';
import { type Lifts, lift, lifts } from './lift.ts';
import type { Sql, Statement } from './sql.ts';

/** An entry as readers get it: of the newest schema, its segments opened; those that were erased are only named. */
export interface LogEntry {
  readonly header: Header;
  readonly hash: string;
  readonly segments: Readonly<Record<string, Json>>;
  readonly withheld: readonly string[];
}

/** One row a segment; an entry without segments has one row without a name. */
interface Row {
  readonly position: number;
  readonly header: string;
  readonly hash: string;
  readonly name: string | null;
  readonly text: string | null;
}

const ENTRIES = `select e.position, e.header, e.hash, s.name, s.text
  from log_entry e left join log_segment s on s.court = e.court and s.position = e.position`;

const READ_STREAM: Statement = {
  name: 'log-read-stream',
  text: `${ENTRIES} where e.court = $1 and e.stream = $2 and e.stream_version >= $3 order by e.stream_version`,
};

const READ_LOG: Statement = {
  name: 'log-read',
  text: `${ENTRIES} where e.court = $1 and e.position >= $2 and e.position < $3 order by e.position`,
};

/** The events of one stream, from a version on (the first event is version 1). */
export async function readStream(
  db: Sql,
  court: string,
  stream: string,
  fromVersion = 1,
  with_: Lifts = lifts,
): Promise<LogEntry[]> {
  return entriesOf(await db.rows<Row>(READ_STREAM, [court, stream, fromVersion]), with_);
}

/** At most `limit` entries from a position on. An empty answer is the end of the log. */
export async function readLog(
  db: Sql,
  court: string,
  { from, limit }: { from: number; limit: number },
  with_: Lifts = lifts,
): Promise<LogEntry[]> {
  return entriesOf(await db.rows<Row>(READ_LOG, [court, from, from + limit]), with_);
}

function entriesOf(rows: readonly Row[], with_: Lifts): LogEntry[] {
  const entries: LogEntry[] = [];
  for (let at = 0; at < rows.length; ) {
    let end = at + 1;
    while (rows[end]?.position === rows[at]?.position && end < rows.length) end += 1;
    entries.push(entryOf(rows.slice(at, end), with_));
    at = end;
  }
  return entries;
}

function entryOf(rows: readonly Row[], with_: Lifts): LogEntry {
  const [{ header: text, hash }] = rows as readonly [Row, ...Row[]];
  const segments: Record<string, Json> = {};
  const withheld: string[] = [];
  for (const { name, text: content } of rows) {
    if (name === null) continue;
    if (content === null) withheld.push(name);
    else segments[name] = JSON.parse(content) as Json;
  }
  return lift({ header: JSON.parse(text) as Header, hash, segments, withheld }, with_);
}

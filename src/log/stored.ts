import type { Sql, Statement } from './sql.ts';
import {
  type EarlierEnd,
  type End,
  type Report,
  type Verifiable,
  type VerifiableSegment,
  verify,
} from './verify.ts';

interface Row {
  readonly header: string;
  readonly hash: string;
  readonly position: number;
  readonly stream: string;
  readonly streamVersion: number;
  readonly type: string;
  readonly at: string;
  readonly courtDate: string;
  readonly actor: string;
  readonly onBehalfOf: string | null;
  readonly segments: readonly VerifiableSegment[];
}

const PAGE = 500;

const READ: Statement = {
  text: `select e.header, e.hash, e.position, e.stream, e.stream_version as "streamVersion", e.type, e.at,
           e.court_date as "courtDate", e.actor, e.on_behalf_of as "onBehalfOf",
           (select coalesce(json_agg(json_build_object('name', s.name, 'salt', s.salt, 'text', s.text) order by s.name), '[]')
            from log_segment s where s.court = e.court and s.position = e.position) as segments
         from log_entry e where e.court = $1 and e.position > $2 order by e.position limit ${PAGE}`,
};

/** A court's log as it lies in the database, in the order of its positions. */
export async function* storedEntries(tx: Sql, court: string): AsyncGenerator<Verifiable> {
  for (let after = -1; ; ) {
    const rows = await tx.rows<Row>(READ, [court, after]);
    for (const { header, hash, segments, onBehalfOf, ...columns } of rows) {
      yield { header, hash, segments, columns: { ...columns, onBehalfOf: onBehalfOf ?? undefined } };
    }
    const last = rows.at(-1);
    if (!last) return;
    after = last.position;
  }
}

export async function storedEnd(tx: Sql, court: string): Promise<End | undefined> {
  const text = 'select size, last_hash as "lastHash" from log_head where court = $1';
  const [end] = await tx.rows<End>({ text }, [court]);
  return end;
}

/** Verifies a court's log within a transaction that sees one moment: against its head, and ends that were noted earlier. */
export async function verifyStored(
  tx: Sql,
  court: string,
  earlier: readonly EarlierEnd[] = [],
  seen: (entry: Verifiable) => void = () => {},
): Promise<Report> {
  const end = (await storedEnd(tx, court)) ?? { size: 0, lastHash: 'none' };
  const entries = watched(storedEntries(tx, court), seen);
  return verify(court, entries, { end: () => end, earlier, complete: true });
}

async function* watched(entries: AsyncIterable<Verifiable>, seen: (entry: Verifiable) => void) {
  for await (const entry of entries) {
    seen(entry);
    yield entry;
  }
}

/** Every court that is founded here or has the head of a log; one without the other is broken, and not passed over. */
export async function courtsWithLogs(db: Sql): Promise<string[]> {
  const text = 'select court from court union select court from log_head order by court';
  return (await db.rows<{ court: string }>({ text })).map((row) => row.court);
}

/** Whether the log still holds the entry that once was its last; asked in a moment, unlike a verification. */
export async function stillHolds(tx: Sql, court: string, { size, lastHash }: End): Promise<boolean> {
  if (size === 0) return true;
  const text = 'select hash from log_entry where court = $1 and position = $2';
  const [entry] = await tx.rows<{ hash: string }>({ text }, [court, size - 1]);
  return entry?.hash === lastHash;
}

import type { Sql, SqlDatabase, Statement } from './sql.ts';
import { type End, type Report, type Verifiable, type VerifiableSegment, verify } from './verify.ts';

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

/** Verifies a court's log in the database, as of one moment. */
export function verifyStored(db: SqlDatabase, court: string): Promise<Report> {
  return db.transaction(async (tx) => {
    const end = (await storedEnd(tx, court)) ?? { size: 0, lastHash: '' };
    return verify(court, storedEntries(tx, court), () => end);
  }, 'read');
}

export async function courtsWithLogs(db: Sql): Promise<string[]> {
  const rows = await db.rows<{ court: string }>({ text: 'select court from log_head order by court' });
  return rows.map((row) => row.court);
}

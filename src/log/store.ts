import type { Batch, CommandKey, StreamRead } from './batch.ts';
import type { Header, Instant } from './entry.ts';
import type { Sql, Statement } from './sql.ts';

/** Where a court's log ends. `size` is the next position. */
export interface Head {
  readonly size: number;
  readonly lastHash: string;
  readonly lastAt: Instant;
  readonly lastCourtDate: string;
  readonly broken: string | null;
}

const LOCK_HEAD: Statement = {
  name: 'log-lock-head',
  text: `select size, last_hash as "lastHash", last_at as "lastAt", last_court_date as "lastCourtDate", broken
         from log_head where court = $1 for update`,
};

/** Locks the court's log until the transaction ends, which gives its commands their order. A log without a head is broken. */
export async function lockHead(tx: Sql, court: string): Promise<Head> {
  const [head] = await tx.rows<Head>(LOCK_HEAD, [court]);
  return (
    head ?? { size: 0, lastHash: '', lastAt: '', lastCourtDate: '', broken: `the head of ${court} is gone` }
  );
}

/** What a batch is held against: the versions of its streams, and what its key was answered with before. */
export interface Standing {
  readonly versions: readonly StreamRead[];
  readonly earlier: { readonly digest: string; readonly answer: string } | undefined;
}

const STANDING: Statement = {
  name: 'log-standing',
  text: `select s.stream, k.digest, k.answer, coalesce(
           (select max(e.stream_version) from log_entry e where e.court = $1 and e.stream = s.stream), 0) as version
         from json_array_elements_text($2::json) s (stream)
         left join idempotency_key k on k.court = $1 and k.actor = $3 and k.key = $4`,
};

/** As it stands once the head is locked: a statement of its own, so that it sees what was committed before the lock. */
export async function readStanding(
  tx: Sql,
  batch: Pick<Batch<Sql>, 'court' | 'reads' | 'key'>,
): Promise<Standing> {
  const { court, reads, key } = batch;
  const rows = await tx.rows<StreamRead & { digest: string | null; answer: string | null }>(STANDING, [
    court,
    JSON.stringify(reads.map((read) => read.stream)),
    key?.actor ?? null,
    key?.key ?? null,
  ]);
  const { digest = null, answer = null } = rows[0] ?? {};
  return { versions: rows, earlier: digest === null || answer === null ? undefined : { digest, answer } };
}

/** An entry as it is stored: the exact text of its header, and each segment's text with its salt. */
export interface StoredEntry {
  readonly header: Header;
  readonly text: string;
  readonly hash: string;
  readonly segments: readonly { readonly name: string; readonly salt: string; readonly text: string }[];
}

/** Lists go in as JSON and not as arrays: an array's length would have the statement planned anew each time. */
const STORE: Statement = {
  name: 'log-store',
  text: `with entries as (
           insert into log_entry (court, position, stream, stream_version, type, at, court_date, actor, on_behalf_of,
                                  header, hash)
           select $1, * from json_to_recordset($2::json) as e (
             position bigint, stream text, "streamVersion" int, type text, at timestamptz, "courtDate" date,
             actor text, "onBehalfOf" text, header text, hash text)
         ), segments as (
           insert into log_segment (court, position, name, salt, text)
           select $1, * from json_to_recordset($3::json) as s (position bigint, name text, salt text, text text)
         ), answered as (
           insert into idempotency_key (court, actor, key, digest, answer, at)
           select $1, $4, $5, $6, $7, $8 where $5::text is not null
         )
         update log_head set size = $9, last_hash = $10, last_at = $8, last_court_date = $11 where court = $1`,
};

/** Stores entries that follow the head, advances it and keeps the command's answer, in one statement. */
export async function store(
  tx: Sql,
  court: string,
  entries: readonly StoredEntry[],
  key: (CommandKey & { answer: string }) | undefined,
): Promise<void> {
  const last = entries.at(-1);
  if (!last) return;
  const segments = entries.flatMap(({ header: { position }, segments }) =>
    segments.map((segment) => ({ ...segment, position })),
  );
  await tx.rows(STORE, [
    court,
    JSON.stringify(entries.map(({ header, text, hash }) => ({ ...columnsOf(header), header: text, hash }))),
    JSON.stringify(segments),
    key?.actor ?? null,
    key?.key ?? null,
    key?.digest ?? null,
    key?.answer ?? null,
    last.header.at,
    last.header.position + 1,
    last.hash,
    last.header.courtDate,
  ]);
}

function columnsOf({ position, stream, streamVersion, type, at, courtDate, actor, onBehalfOf }: Header) {
  return { position, stream, streamVersion, type, at, courtDate, actor, onBehalfOf };
}

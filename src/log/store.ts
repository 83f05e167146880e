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

/** Locks the court's log until the transaction ends, which gives its commands their order. */
export async function lockHead(tx: Sql, court: string): Promise<Head> {
  const [head] = await tx.rows<Head>(LOCK_HEAD, [court]);
  if (!head) throw new Error(`there is no log of ${court}`);
  return head;
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
         from unnest($2::text[]) s (stream)
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
    reads.map((read) => read.stream),
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

const STORE: Statement = {
  name: 'log-store',
  text: `with entries as (
           insert into log_entry (court, position, stream, stream_version, type, at, court_date, actor, on_behalf_of,
                                  header, hash)
           select $1, * from unnest($2::bigint[], $3::text[], $4::int[], $5::text[], $6::timestamptz[], $7::date[],
                                    $8::text[], $9::text[], $10::text[], $11::text[])
         ), segments as (
           insert into log_segment (court, position, name, salt, text)
           select $1, * from unnest($12::bigint[], $13::text[], $14::text[], $15::text[])
         ), answered as (
           insert into idempotency_key (court, actor, key, digest, answer, at)
           select $1, $16, $17, $18, $19, $20 where $17::text is not null
         )
         update log_head set size = $21, last_hash = $22, last_at = $20, last_court_date = $23 where court = $1`,
};

/** Stores entries that follow the head, advances it and keeps the command's answer, in one statement. */
export async function store(
  tx: Sql,
  court: string,
  entries: readonly StoredEntry[],
  key: (CommandKey & { answer: string }) | undefined,
): Promise<void> {
  const headers = entries.map((entry) => entry.header);
  const segments = entries.flatMap((entry) =>
    entry.segments.map((segment) => ({ ...segment, position: entry.header.position })),
  );
  const last = entries.at(-1);
  if (!last) return;
  await tx.rows(STORE, [
    court,
    headers.map((header) => header.position),
    headers.map((header) => header.stream),
    headers.map((header) => header.streamVersion),
    headers.map((header) => header.type),
    headers.map((header) => header.at),
    headers.map((header) => header.courtDate),
    headers.map((header) => header.actor),
    headers.map((header) => header.onBehalfOf ?? null),
    entries.map((entry) => entry.text),
    entries.map((entry) => entry.hash),
    segments.map((segment) => segment.position),
    segments.map((segment) => segment.name),
    segments.map((segment) => segment.salt),
    segments.map((segment) => segment.text),
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

import type { ColumnType, Generated } from 'kysely';
import type { Json } from '../../log/canonical.ts';

/** A day, `YYYY-MM-DD`; never a JavaScript date, which would be another day in another time zone. */
type Day = string;
/** A `timestamptz`, read as an ISO instant in UTC. */
type Instant = string;
/** `jsonb`: read as a value, written as text. */
type JsonColumn = ColumnType<Json, string, string>;
/** A column that is written once. */
type Fixed<T> = ColumnType<T, T, never>;

export interface CourtTable {
  court: string;
  name: string;
  level: string;
  opened_at: Instant;
}

export interface LogHeadTable {
  court: string;
  size: number;
  last_hash: string;
  last_at: Instant;
  last_court_date: Day;
  broken: string | null;
}

export interface LogEntryTable {
  court: Fixed<string>;
  position: Fixed<number>;
  stream: Fixed<string>;
  stream_version: Fixed<number>;
  type: Fixed<string>;
  at: Fixed<Instant>;
  court_date: Fixed<Day>;
  actor: Fixed<string>;
  on_behalf_of: Fixed<string | null>;
  header: Fixed<string>;
  hash: Fixed<string>;
}

export interface LogSegmentTable {
  court: Fixed<string>;
  position: Fixed<number>;
  name: Fixed<string>;
  salt: Fixed<string | null>;
  text: Fixed<string | null>;
}

export interface IdempotencyKeyTable {
  court: string;
  actor: string;
  key: string;
  digest: string;
  answer: string;
  at: Instant;
}

export interface JobTable {
  court: string;
  stream: string;
  key: string;
  due_at: Instant;
  command: JsonColumn;
  state: Generated<'due' | 'done' | 'dropped'>;
  attempts: Generated<number>;
  next_try_at: Instant | null;
  claimed_until: Instant | null;
  last_error: string | null;
  finished_at: Instant | null;
}

export interface AccountTable {
  court: string;
  person: string;
  login: string;
  password_hash: string | null;
  one_time: Generated<boolean>;
  failed_attempts: Generated<number>;
  locked_until: Instant | null;
  created_at: Instant;
  slip_of: string | null;
}

export interface SessionTable {
  court: string;
  token_hash: string;
  person: string;
  created_at: Instant;
  last_seen_at: Instant;
  expires_at: Instant;
}

export interface Tables {
  court: CourtTable;
  log_head: LogHeadTable;
  log_entry: LogEntryTable;
  log_segment: LogSegmentTable;
  idempotency_key: IdempotencyKeyTable;
  job: JobTable;
  account: AccountTable;
  session: SessionTable;
}

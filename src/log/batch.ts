import type { Json } from './canonical.ts';
import type { Header, Instant, ReadingsInForce } from './entry.ts';
import type { Sql } from './sql.ts';

export interface NewEvent {
  readonly type: string;
  /** Version of the event's schema; 1 if not said. */
  readonly schema?: number;
  /** What somebody may have to be kept from, each under its own salt. */
  readonly segments: Readonly<Record<string, Json>>;
  /** SHA-256 of attached files, in hex. */
  readonly files?: readonly string[];
}

/** A stream that was read: its version is the number of events seen in it. */
export interface StreamRead {
  readonly stream: string;
  readonly version: number;
}

export interface Context {
  readonly actor: string;
  readonly onBehalfOf?: string | undefined;
  readonly at: Instant;
  readonly courtDate: string;
  readonly regulation: string;
  readonly readings: ReadingsInForce;
}

/** One command's key: the same key with the same digest is the same command, and is answered as it was. */
export interface CommandKey {
  readonly actor: string;
  readonly key: string;
  readonly digest: string;
}

export interface Batch<Tx extends Sql> {
  readonly court: string;
  readonly key?: CommandKey | undefined;
  /** Every stream that the decision rests on, those written to included (a new one with version 0). */
  readonly reads: readonly StreamRead[];
  /** In the order of the log, cause first; each stream has to be among `reads`. */
  readonly events: readonly { readonly stream: string; readonly event: NewEvent }[];
  readonly context: Context;
  /** What the command is answered with; kept with its key. */
  answer?(appended: readonly Appended[]): Json;
  /** Views, jobs and whatever else commits together with the events. */
  project?(tx: Tx, appended: readonly Appended[]): Promise<void>;
}

/** An event with its place in the log. */
export interface Appended {
  readonly header: Header;
  readonly hash: string;
  readonly segments: Readonly<Record<string, Json>>;
}

export type AppendResult =
  | { readonly appended: readonly Appended[]; readonly answer: Json }
  | { readonly replayed: Json }
  | { readonly refused: AppendRefusal };

/** Nothing was written. After `version-conflict` and `clock-behind`: read, decide and append again. */
export type AppendRefusal =
  | {
      readonly code: 'version-conflict';
      readonly stream: string;
      readonly expected: number;
      readonly found: number;
    }
  | { readonly code: 'clock-behind'; readonly head: Instant; readonly at: Instant }
  | { readonly code: 'idempotency-key-reused'; readonly key: string }
  | { readonly code: 'log-broken'; readonly why: string };

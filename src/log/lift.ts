import type { Json } from './canonical.ts';
import type { LogEntry } from './read.ts';

export type Segments = Readonly<Record<string, Json>>;

/** Brings the segments of an event from one version of its schema to the next. */
export type Lift = (segments: Segments) => Segments;

/** For each type of event its lifts: the first brings schema 1 to 2. What was written stays as it was. */
export type Lifts = Readonly<Record<string, readonly Lift[]>>;

export const lifts: Lifts = {};

/** An entry as if it had been written under the newest schema; its header still says what it was written under. */
export function lift(entry: LogEntry, table: Lifts): LogEntry {
  const missing = table[entry.header.type]?.slice(entry.header.schema - 1) ?? [];
  if (missing.length === 0) return entry;
  return { ...entry, segments: missing.reduce((segments, step) => step(segments), entry.segments) };
}

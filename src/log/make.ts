import { randomBytes } from 'node:crypto';
import type { Batch, NewEvent } from './batch.ts';
import { canonical } from './canonical.ts';
import {
  ALGORITHMS,
  commitment,
  type Header,
  headerFault,
  headerText,
  type Instant,
  leafHash,
  SALT_BYTES,
} from './entry.ts';
import type { Sql } from './sql.ts';
import type { Head, StoredEntry } from './store.ts';

/** The entries of a batch as they follow the head: positions, versions of streams, links and commitments. */
export function makeEntries(batch: Batch<Sql>, head: Head, at: Instant): StoredEntry[] {
  const versions = new Map(batch.reads.map((read) => [read.stream, read.version]));
  const entries: StoredEntry[] = [];
  let previous = head.lastHash;
  for (const [index, { stream, event }] of batch.events.entries()) {
    const streamVersion = (versions.get(stream) ?? 0) + 1;
    versions.set(stream, streamVersion);
    const segments = salted(event);
    const place = { position: head.size + index, stream, streamVersion, previous, at };
    const header = makeHeader(batch, event, place, commitmentsOf(segments));
    const fault = headerFault(header);
    if (fault) throw new Error(`${event.type} on ${stream} makes no entry: ${fault}`);
    const text = headerText(header);
    const hash = leafHash(text);
    entries.push({ header, text, hash, segments });
    previous = hash;
  }
  return entries;
}

type Place = Pick<Header, 'position' | 'stream' | 'streamVersion' | 'previous' | 'at'>;

function makeHeader(
  { court, context }: Batch<Sql>,
  event: NewEvent,
  place: Place,
  commitments: Header['commitments'],
): Header {
  return {
    version: 1,
    log: court,
    ...place,
    courtDate: context.courtDate,
    actor: context.actor,
    ...(context.onBehalfOf === undefined ? {} : { onBehalfOf: context.onBehalfOf }),
    type: event.type,
    schema: event.schema ?? 1,
    regulation: context.regulation,
    readings: context.readings,
    commitments,
    files: [...(event.files ?? [])],
    ...(place.position === 0 ? { algorithms: ALGORITHMS } : {}),
  };
}

function salted(event: NewEvent): StoredEntry['segments'] {
  return Object.entries(event.segments).map(([name, value]) => ({
    name,
    salt: randomBytes(SALT_BYTES).toString('hex'),
    text: canonical(value, name),
  }));
}

function commitmentsOf(segments: StoredEntry['segments']): Header['commitments'] {
  return Object.fromEntries(segments.map(({ name, salt, text }) => [name, commitment(salt, text)]));
}

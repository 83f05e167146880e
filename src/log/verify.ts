import { commitment, type Header, isSalt, leafHash, NOTHING_BEFORE, parseHeader } from './entry.ts';

export interface VerifiableSegment {
  readonly name: string;
  /** Both null: erased. */
  readonly salt: string | null;
  readonly text: string | null;
}

/** An entry as it was found, nothing in it believed. */
export interface Verifiable {
  readonly header: string;
  readonly hash: string;
  readonly segments: readonly VerifiableSegment[];
  /** What the database repeats beside the header; an export has no columns. */
  readonly columns?: Columns;
}

export type Columns = Pick<
  Header,
  'position' | 'stream' | 'streamVersion' | 'type' | 'at' | 'courtDate' | 'actor' | 'onBehalfOf'
>;

export type Kind =
  | 'unreadable'
  | 'log-name'
  | 'position'
  | 'column'
  | 'hash'
  | 'link'
  | 'first-entry'
  | 'time'
  | 'stream-version'
  | 'segment-missing'
  | 'segment-unknown'
  | 'commitment'
  | 'erased'
  | 'empty'
  | 'earlier-end'
  | 'head';

/** The first thing that is wrong: which entry, and what about it. */
export interface Break {
  readonly position: number;
  readonly kind: Kind;
  readonly says: string;
}

export interface Report {
  readonly log: string;
  /** Entries found whole. */
  readonly entries: number;
  readonly lastHash: string;
  readonly withheld: readonly { readonly position: number; readonly name: string }[];
  readonly broken?: Break;
}

/** Where the log is said to end: the database's head, or the last line of an export. */
export interface End {
  readonly size: number;
  readonly lastHash: string;
}

/** The same in one line, as it is kept with a log that takes no more entries. */
export function breakInWords({ position, kind, says }: Break): string {
  return `entry ${position}: ${kind}: ${says}`;
}

/** Where the log ended when somebody looked at it before: it may have grown since, and nothing else. */
export interface EarlierEnd extends End {
  /** Who noted it, and when. */
  readonly noted: string;
}

/** What a log is held against beside itself. */
export interface Against {
  readonly end?: () => End | undefined;
  readonly earlier?: readonly EarlierEnd[];
  /** No content may be missing: in the database nothing is withheld, and no event says yet that anything was erased. */
  readonly complete?: boolean;
}

/**
 * Checks a log from its first entry to its last: positions, links, canonical headers, columns, commitments, versions of
 * streams, and what it was found to be before. Up to the first break; what comes after one proves nothing. A log that was
 * cut off or rewritten as a whole, head included, still passes where no earlier end is known.
 */
export async function verify(
  log: string,
  entries: AsyncIterable<Verifiable | { readonly unreadable: string }>,
  { end, earlier = [], complete = false }: Against = {},
): Promise<Report> {
  const seen: Seen = {
    log,
    position: 0,
    lastHash: NOTHING_BEFORE,
    lastAt: '',
    lastDate: '',
    streams: new Map(),
  };
  const withheld: { position: number; name: string }[] = [];
  const report = (broken?: Omit<Break, 'position'>): Report => ({
    log,
    entries: seen.position,
    lastHash: seen.lastHash,
    withheld,
    ...(broken ? { broken: { position: seen.position, ...broken } } : {}),
  });
  for await (const entry of entries) {
    if ('unreadable' in entry) return report({ kind: 'unreadable', says: entry.unreadable });
    const parsed = parseHeader(entry.header);
    if ('wrong' in parsed) return report({ kind: 'unreadable', says: parsed.wrong });
    const broken =
      checkEarlier(earlier, seen) ??
      checkEntry(entry, parsed.header, seen) ??
      checkSegments(entry, parsed.header, complete);
    if (broken) return report(broken);
    for (const { name, text } of entry.segments) {
      if (text === null) withheld.push({ position: seen.position, name });
    }
    advance(seen, parsed.header, entry.hash);
  }
  return report(checkEarlier(earlier, seen, true) ?? checkEnd(end?.(), seen));
}

interface Seen {
  readonly log: string;
  position: number;
  lastHash: string;
  lastAt: string;
  lastDate: string;
  readonly streams: Map<string, number>;
}

function advance(seen: Seen, header: Header, hash: string): void {
  seen.position += 1;
  seen.lastHash = hash;
  seen.lastAt = header.at;
  seen.lastDate = header.courtDate;
  seen.streams.set(header.stream, header.streamVersion);
}

type Found = Omit<Break, 'position'> | undefined;

function checkEntry(entry: Verifiable, header: Header, seen: Seen): Found {
  if (header.position !== seen.position) {
    return {
      kind: 'position',
      says: `expected entry ${seen.position}, found one that says it is ${header.position}`,
    };
  }
  if (header.log !== seen.log) return { kind: 'log-name', says: `belongs to the log ${header.log}` };
  const column = wrongColumn(entry.columns, header);
  if (column) return { kind: 'column', says: `the column of ${column} differs from the header` };
  if (leafHash(entry.header) !== entry.hash) {
    return { kind: 'hash', says: 'the header is not the one that was hashed' };
  }
  if (header.previous !== seen.lastHash) {
    return { kind: 'link', says: `does not follow entry ${seen.position - 1} as it stands here` };
  }
  if ((header.position === 0) !== (header.algorithms !== undefined)) {
    return { kind: 'first-entry', says: 'the algorithms are named in the first entry and nowhere else' };
  }
  if (header.at < seen.lastAt) return { kind: 'time', says: `is earlier than the entry before` };
  if (header.courtDate < seen.lastDate)
    return { kind: 'time', says: `its day is earlier than that of the entry before` };
  const version = (seen.streams.get(header.stream) ?? 0) + 1;
  if (header.streamVersion === version) return undefined;
  return {
    kind: 'stream-version',
    says: `${header.stream} continues with ${version}, not ${header.streamVersion}`,
  };
}

function wrongColumn(columns: Columns | undefined, header: Header): string | undefined {
  if (!columns) return undefined;
  const names = Object.keys(columns) as (keyof Columns)[];
  return names.find((name) => columns[name] !== header[name]);
}

function checkSegments(entry: Verifiable, header: Header, complete: boolean): Found {
  const names = new Set(entry.segments.map((segment) => segment.name));
  for (const name of Object.keys(header.commitments)) {
    if (!names.delete(name)) return { kind: 'segment-missing', says: `the segment ${name} is missing` };
  }
  for (const name of names)
    return { kind: 'segment-unknown', says: `the segment ${name} is not in the header` };
  for (const { name, salt, text } of entry.segments) {
    if (salt === null && text === null) {
      if (!complete) continue;
      return { kind: 'erased', says: `the segment ${name} was taken away, and no entry says why` };
    }
    if (
      salt === null ||
      text === null ||
      !isSalt(salt) ||
      commitment(salt, text) !== header.commitments[name]
    ) {
      return { kind: 'commitment', says: `the segment ${name} is not the one that was committed to` };
    }
  }
  return undefined;
}

/** The entry before an end that was noted is the one that was noted; at the last, no end may lie beyond. */
function checkEarlier(earlier: readonly EarlierEnd[], seen: Seen, last = false): Found {
  for (const { size, lastHash, noted } of earlier) {
    if (size === seen.position && lastHash !== seen.lastHash) {
      return { kind: 'earlier-end', says: `the entry before is not the one it was: ${noted}` };
    }
    if (last && size > seen.position) {
      return { kind: 'earlier-end', says: `entries ${seen.position} to ${size - 1} are gone: ${noted}` };
    }
  }
  return undefined;
}

function checkEnd(end: End | undefined, seen: Seen): Found {
  if (seen.position === 0)
    return { kind: 'empty', says: 'there is no entry, and a log has one from its opening on' };
  if (!end || (end.size === seen.position && end.lastHash === seen.lastHash)) return undefined;
  return {
    kind: 'head',
    says: `the log should end before entry ${end.size}, and ends before ${seen.position}`,
  };
}

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

/**
 * Checks a log from its first entry to its last: positions, links, canonical headers, columns, commitments, versions of
 * streams. Up to the first break; what comes after one proves nothing. A log that was cut off or rewritten as a whole,
 * head included, still passes: that takes checkpoints kept elsewhere.
 */
export async function verify(
  log: string,
  entries: AsyncIterable<Verifiable | { readonly unreadable: string }>,
  end?: () => End | undefined,
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
    const broken = checkEntry(entry, parsed.header, seen) ?? checkSegments(entry, parsed.header);
    if (broken) return report(broken);
    for (const { name, text } of entry.segments) {
      if (text === null) withheld.push({ position: seen.position, name });
    }
    advance(seen, parsed.header, entry.hash);
  }
  return report(checkEnd(end?.(), seen));
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

function checkSegments(entry: Verifiable, header: Header): Found {
  const names = new Set(entry.segments.map((segment) => segment.name));
  for (const name of Object.keys(header.commitments)) {
    if (!names.delete(name)) return { kind: 'segment-missing', says: `the segment ${name} is missing` };
  }
  for (const name of names)
    return { kind: 'segment-unknown', says: `the segment ${name} is not in the header` };
  for (const { name, salt, text } of entry.segments) {
    if (salt === null && text === null) continue;
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

function checkEnd(end: End | undefined, seen: Seen): Found {
  if (!end || (end.size === seen.position && end.lastHash === seen.lastHash)) return undefined;
  return {
    kind: 'head',
    says: `the log should end before entry ${end.size}, and ends before ${seen.position}`,
  };
}

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

/** In Chinese and English. */
export interface Said {
  readonly zh: string;
  readonly en: string;
}

/** The first thing that is wrong: which entry, and what about it. */
export interface Break {
  readonly position: number;
  readonly kind: Kind;
  readonly says: Said;
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

/** The same in one line, as it is kept with a log that takes no more entries: whoever reads it later has either language. */
export function breakInWords({ position, says }: Break): string {
  return `第 ${position} 条：${says.zh}（entry ${position}: ${says.en}）`;
}

/** Where the log ended when somebody looked at it before: it may have grown since, and nothing else. */
export interface EarlierEnd extends End {
  /** Who noted it, and when. */
  readonly noted: Said;
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
    if ('unreadable' in entry) return report(unreadable(entry.unreadable));
    const parsed = parseHeader(entry.header);
    if ('wrong' in parsed) return report(unreadable(parsed.wrong));
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

const said = (zh: string, en: string): Said => ({ zh, en });

const unreadable = (why: string): Omit<Break, 'position'> => ({
  kind: 'unreadable',
  says: said(`无法读取（${why}）`, why),
});

function checkEntry(entry: Verifiable, header: Header, seen: Seen): Found {
  if (header.position !== seen.position) {
    return {
      kind: 'position',
      says: said(
        `此处应为第 ${seen.position} 条，所载序号却是 ${header.position}`,
        `expected entry ${seen.position}, found one that says it is ${header.position}`,
      ),
    };
  }
  if (header.log !== seen.log) {
    return { kind: 'log-name', says: said(`属于另一日志 ${header.log}`, `belongs to the log ${header.log}`) };
  }
  const column = wrongColumn(entry.columns, header);
  if (column) {
    return {
      kind: 'column',
      says: said(`${column} 列与条目头不符`, `the column of ${column} differs from the header`),
    };
  }
  if (leafHash(entry.header) !== entry.hash) {
    return {
      kind: 'hash',
      says: said('条目头已被改动，与其校验值不符', 'the header is not the one that was hashed'),
    };
  }
  if (header.previous !== seen.lastHash) {
    const before = seen.position - 1;
    return {
      kind: 'link',
      says: said(`与此处的第 ${before} 条不衔接`, `does not follow entry ${before} as it stands here`),
    };
  }
  if ((header.position === 0) !== (header.algorithms !== undefined)) {
    return {
      kind: 'first-entry',
      says: said('算法只应在首条中载明', 'the algorithms are named in the first entry and nowhere else'),
    };
  }
  if (header.at < seen.lastAt)
    return { kind: 'time', says: said('时刻早于前一条', 'is earlier than the entry before') };
  if (header.courtDate < seen.lastDate)
    return { kind: 'time', says: said('日期早于前一条', 'its day is earlier than that of the entry before') };
  const version = (seen.streams.get(header.stream) ?? 0) + 1;
  if (header.streamVersion === version) return undefined;
  return {
    kind: 'stream-version',
    says: said(
      `${header.stream} 此处应为其第 ${version} 条，而非第 ${header.streamVersion} 条`,
      `${header.stream} continues with ${version}, not ${header.streamVersion}`,
    ),
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
    if (!names.delete(name))
      return { kind: 'segment-missing', says: said(`缺少内容段 ${name}`, `the segment ${name} is missing`) };
  }
  for (const name of names)
    return {
      kind: 'segment-unknown',
      says: said(`条目头未载明内容段 ${name}`, `the segment ${name} is not in the header`),
    };
  for (const { name, salt, text } of entry.segments) {
    if (salt === null && text === null) {
      if (!complete) continue;
      return {
        kind: 'erased',
        says: said(
          `内容段 ${name} 被取走，没有条目说明理由`,
          `the segment ${name} was taken away, and no entry says why`,
        ),
      };
    }
    if (
      salt === null ||
      text === null ||
      !isSalt(salt) ||
      commitment(salt, text) !== header.commitments[name]
    ) {
      return {
        kind: 'commitment',
        says: said(
          `内容段 ${name} 已被改动，与载明的校验值不符`,
          `the segment ${name} is not the one that was committed to`,
        ),
      };
    }
  }
  return undefined;
}

/** The entry before an end that was noted is the one that was noted; at the last, no end may lie beyond. */
function checkEarlier(earlier: readonly EarlierEnd[], seen: Seen, last = false): Found {
  for (const { size, lastHash, noted } of earlier) {
    if (size === seen.position && lastHash !== seen.lastHash) {
      return {
        kind: 'earlier-end',
        says: said(
          `前一条已非原来的那一条：${noted.zh}`,
          `the entry before is not the one it was: ${noted.en}`,
        ),
      };
    }
    if (last && size > seen.position) {
      return {
        kind: 'earlier-end',
        says: said(
          `第 ${seen.position} 至 ${size - 1} 条不见了：${noted.zh}`,
          `entries ${seen.position} to ${size - 1} are gone: ${noted.en}`,
        ),
      };
    }
  }
  return undefined;
}

function checkEnd(end: End | undefined, seen: Seen): Found {
  if (seen.position === 0)
    return {
      kind: 'empty',
      says: said(
        '没有任何条目，而日志自开启即有一条',
        'there is no entry, and a log has one from its opening on',
      ),
    };
  if (!end || (end.size === seen.position && end.lastHash === seen.lastHash)) return undefined;
  return {
    kind: 'head',
    says: said(
      `日志应有 ${end.size} 条，实有 ${seen.position} 条`,
      `the log should end before entry ${end.size}, and ends before ${seen.position}`,
    ),
  };
}

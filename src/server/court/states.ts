import {
  type CourtEvent,
  evolve,
  idOf,
  initial,
  type Kind,
  kindOf,
  type StateOf,
  type Stream,
} from '../../core/court/streams.ts';
import type { Header } from '../../log/entry.ts';
import type { LogEntry } from '../../log/read.ts';
import { readStream } from '../../log/read.ts';
import type { Sql } from '../../log/sql.ts';
import { Told } from '../told.ts';

/** A state, and how many events of its stream have made it. */
export interface Held {
  readonly version: number;
  readonly state: unknown;
}

/**
 * The log holds an entry without all of its content, so that whatever rests on it can't be told. Nothing is made of the rest of
 * an entry: a ballot without its choice, a finding without its judge would be wrong in silence.
 */
export class ContentMissing extends Told {
  constructor({ log, position }: Header) {
    super(
      `日志 ${log} 第 ${position} 条的内容缺失，以其为据的一切都无法得出，因此不显示，也不办理。请审计管理员运行 zhijian verify 查明原因，并从备份恢复。`,
      `The content of entry ${position} of the log ${log} is missing. What rests on it can’t be told: nothing of it is shown, and nothing was done. The audit administrator should find out why with zhijian verify, and restore from a backup.`,
    );
  }
}

/** The event of a log entry: its segments put together again. */
export function eventOf(entry: Pick<LogEntry, 'header' | 'segments'>): CourtEvent {
  return Object.assign({ type: entry.header.type }, ...Object.values(entry.segments)) as CourtEvent;
}

/** States of streams, kept in memory by the version at which they were read; the log decides whether they are still true. */
export interface States {
  /** The state of a stream as this process knows it, read from the log where it is not known. */
  load(db: Sql, stream: Stream): Promise<Held>;
  /** Brings a stream up to date with the log. */
  refresh(db: Sql, stream: Stream): Promise<Held>;
  /** Takes over a state that has just been committed. */
  keep(stream: Stream, held: Held): void;
  /** Forgets everything, for a rebuilt or restored log. */
  clear(): void;
}

const MOST_STATES = 2_000;

export function statesOf(court: string): States {
  const known = new Map<Stream, Held>();

  /** Two who read at once may end in any order: what is known never goes back to an earlier version. */
  function keep(stream: Stream, read: Held): Held {
    const before = known.get(stream);
    const held = before && before.version > read.version ? before : read;
    known.delete(stream);
    known.set(stream, held);
    const oldest = known.size > MOST_STATES ? known.keys().next().value : undefined;
    if (oldest) known.delete(oldest);
    return held;
  }

  async function readFrom(db: Sql, stream: Stream, held: Held): Promise<Held> {
    const entries = await readStream(db, court, stream, held.version + 1);
    const missing = entries.find(({ withheld }) => withheld.length > 0);
    if (missing) throw new ContentMissing(missing.header);
    const state = entries.reduce((before, entry) => applied(stream, before, entry), held.state);
    return keep(stream, { version: held.version + entries.length, state });
  }

  const empty = (stream: Stream): Held => ({ version: 0, state: initial(kindOf(stream), idOf(stream)) });

  return {
    load: async (db, stream) => {
      const held = known.get(stream);
      return held ? keep(stream, held) : readFrom(db, stream, empty(stream));
    },
    refresh: (db, stream) => readFrom(db, stream, known.get(stream) ?? empty(stream)),
    keep: (stream, held) => {
      keep(stream, held);
    },
    clear: () => known.clear(),
  };
}

/** The state of a stream after one more entry of the log. */
export function applied<K extends Kind>(
  stream: Stream,
  state: unknown,
  entry: Pick<LogEntry, 'header' | 'segments'>,
): StateOf[K] {
  const { position, courtDate, actor } = entry.header;
  return evolve(kindOf(stream) as K, state as StateOf[K], eventOf(entry), {
    position,
    on: courtDate as `${number}-${number}-${number}`,
    by: actor,
  });
}

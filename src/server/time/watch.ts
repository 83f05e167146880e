const HOUR = 3_600_000;
/** A court in whose log nothing has been entered for longer is asked at a start whether its clock is right. */
const LONGEST_PAUSE = 45 * 24 * HOUR;
/** Clocks of two machines differ a little. */
const TOLERANCE = 60_000;

export const doubtKinds = ['jumped', 'database', 'long-pause', 'behind'] as const;
export type DoubtKind = (typeof doubtKinds)[number];

/** Why the server’s clock is not believed: what it shows, and what it would have to show, in milliseconds. */
export interface Doubt {
  readonly id: string;
  readonly kind: DoubtKind;
  readonly shows: number;
  readonly expected: number;
  /** When it was noticed, by the steady clock. */
  readonly since: number;
}

export interface Clocks {
  /** The clock of the machine, which anybody may set. */
  wall(): number;
  /** Goes on evenly, also while the machine sleeps; nobody sets it. */
  steady(): number;
  newId(): string;
}

/** What the database says of time, asked every so often. */
export interface Seen {
  readonly lastEntry: number;
  readonly database: number;
}

/** When the clock was last held to be right, by both clocks, and by how much the database’s was ahead of it. */
interface Anchor {
  readonly wall: number;
  readonly steady: number;
  readonly database: number | undefined;
}

export interface ClockWatch {
  /** The court’s time: what the clock shows, or while that is in doubt what it would have to show. */
  now(): number;
  /** What is in doubt at this moment; a clock that has been set right is believed again. */
  doubt(): Doubt | undefined;
  /** Holds the clock against the database; the first time also against what was before this start. */
  look(seen: Seen): void;
  /** Somebody who may has said that the clock is right. */
  confirm(): void;
  /** By how much the clock has run ahead of the steady one, and of the database’s, since it was last held to be right. */
  leads(): { readonly steady: number; readonly database: number };
}

/**
 * The clock of the machine, held against one that nobody sets, against the database’s and against the log. A jump ahead of more
 * than an hour is not believed before somebody has confirmed it; until then time goes on as if there had been none.
 */
export function clockWatch(clocks: Clocks): ClockWatch {
  const anchored = (database?: number): Anchor => ({
    wall: clocks.wall(),
    steady: clocks.steady(),
    database,
  });
  let anchor = anchored();
  let seen: Seen | undefined;
  let seenAt = 0;
  let pausedSince: number | undefined;
  let behindIsRight = false;
  let held: Doubt | undefined;

  function leads() {
    const steady = clocks.wall() - anchor.wall - (clocks.steady() - anchor.steady);
    const ahead = databaseAhead();
    const database = anchor.database === undefined || ahead === undefined ? 0 : anchor.database - ahead;
    return { steady, database };
  }

  /** By how much the database’s clock is ahead now: since it was asked both have gone on. */
  function databaseAhead(): number | undefined {
    return seen && seen.database + clocks.steady() - seenAt - clocks.wall();
  }

  function whatIsWrong(): Pick<Doubt, 'kind' | 'expected'> | undefined {
    const shows = clocks.wall();
    const { steady, database } = leads();
    if (pausedSince !== undefined && shows - pausedSince > LONGEST_PAUSE)
      return { kind: 'long-pause', expected: pausedSince };
    if (steady > HOUR) return { kind: 'jumped', expected: shows - steady };
    if (seen && shows < seen.lastEntry - TOLERANCE && !behindIsRight)
      return { kind: 'behind', expected: seen.lastEntry };
    return database > HOUR ? { kind: 'database', expected: shows - database } : undefined;
  }

  function doubt(): Doubt | undefined {
    const wrong = whatIsWrong();
    const shows = clocks.wall();
    if (!wrong) held = undefined;
    else if (!held || held.kind !== wrong.kind || hasMoved(held, clocks))
      held = { ...wrong, shows, id: clocks.newId(), since: clocks.steady() };
    return held;
  }

  return {
    doubt,
    leads,
    now: () => {
      const found = doubt();
      return found ? Math.floor(found.expected + clocks.steady() - found.since) : clocks.wall();
    },
    look: (now) => {
      const shows = clocks.wall();
      if (!seen && shows - now.lastEntry > LONGEST_PAUSE) pausedSince = now.lastEntry;
      seen = now;
      seenAt = clocks.steady();
      anchor = { ...anchor, database: anchor.database ?? databaseAhead() };
      if (shows >= now.lastEntry) behindIsRight = false;
      if (doubt()) return;
      pausedSince = undefined;
      // small differences never add up; what was put back and forth again is asked about
      const { steady, database } = leads();
      const ofDatabase = database < TOLERANCE ? databaseAhead() : anchor.database;
      anchor = { ...(steady < TOLERANCE ? anchored() : anchor), database: ofDatabase };
    },
    confirm: () => {
      behindIsRight = held?.kind === 'behind';
      pausedSince = undefined;
      anchor = anchored();
      held = undefined;
    },
  };
}

/** A doubt is about one jump: whoever confirms it has not confirmed the next. */
function hasMoved({ shows, since }: Doubt, clocks: Clocks): boolean {
  return Math.abs(clocks.wall() - shows - (clocks.steady() - since)) > HOUR;
}

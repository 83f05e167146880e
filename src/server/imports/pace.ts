import { setTimeout } from 'node:timers/promises';

/** After so long at work an import rests so long, whatever it is doing: what others have asked for is done then. */
const WORK_MS = 15;
const REST_MS = 5;

/** How far an import has come, and a halt after each piece of work so that others are served in between. */
export class Pace {
  phase: 'reading' | 'working' = 'reading';
  done = 0;
  total = 0;

  private readonly says: (pace: Pace) => void;
  private stopped = false;

  constructor(says: (pace: Pace) => void = () => {}) {
    this.says = says;
  }

  /** A preview that nobody waits for any more needs not be finished. */
  stop(): void {
    this.stopped = true;
  }

  /** Goes over the pieces of what an import is about, and tells of each that is done. */
  async *over<Piece>(pieces: readonly Piece[]): AsyncGenerator<Piece> {
    this.phase = 'working';
    this.total += pieces.length;
    this.says(this);
    for await (const piece of this.slowly(pieces)) {
      yield piece;
      this.done += 1;
      this.says(this);
    }
  }

  /** The same for what comes before or after, of which nobody is told. */
  async *slowly<Piece>(pieces: readonly Piece[]): AsyncGenerator<Piece> {
    let since = performance.now();
    for (const piece of pieces) {
      if (this.stopped) throw new Stopped();
      yield piece;
      if (performance.now() - since < WORK_MS) continue;
      await setTimeout(REST_MS);
      since = performance.now();
    }
  }
}

export class Stopped extends Error {}

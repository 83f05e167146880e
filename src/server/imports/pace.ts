import { setImmediate } from 'node:timers/promises';

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

  async *over<Piece>(pieces: readonly Piece[]): AsyncGenerator<Piece> {
    this.phase = 'working';
    this.total += pieces.length;
    this.says(this);
    for (const piece of pieces) {
      if (this.stopped) throw new Stopped();
      yield piece;
      this.done += 1;
      this.says(this);
      await setImmediate();
    }
  }
}

export class Stopped extends Error {}

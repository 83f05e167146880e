// What instrumented code asks and tells: whether its mutant is the active one, and that a place has been reached.
export class Switches {
  active = -1;
  hits = 0;
  limit = Number.POSITIVE_INFINITY;
  /** How often each mutant’s place was reached, by what reached it: a test’s id, or a file’s path as it loads. */
  reached = new Map();
  #counts;

  activate(mutant, limit = Number.POSITIVE_INFINITY) {
    this.active = Number(mutant);
    this.hits = 0;
    this.limit = limit;
  }

  /** A mutant that makes a loop endless is met again and again. */
  hit() {
    if (++this.hits > this.limit) throw new Error('the mutant goes round in circles');
    return true;
  }

  reach(...mutants) {
    if (this.#counts) for (const mutant of mutants) this.#counts[mutant] = (this.#counts[mutant] ?? 0) + 1;
  }

  /** Counts as reached by this what is reached during the work. */
  during(id, work) {
    const before = this.#counts;
    const own = this.reached.get(id) ?? [];
    this.reached.set(id, own);
    this.#counts = own;
    const after = () => {
      this.#counts = before;
    };
    try {
      const done = work();
      if (done instanceof Promise) return done.finally(after);
      after();
      return done;
    } catch (failure) {
      after();
      throw failure;
    }
  }
}

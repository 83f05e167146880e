// `describe`, `it` and their tables, gathered from a test file without vitest about them; `expect` is vitest's own.
import { format } from 'node:util';

export class Gathering {
  tests = [];
  #names = [];
  #before = [];

  /** What a test file gets for `vitest`. */
  get vitest() {
    const it = (name, run) =>
      this.tests.push({
        name: [...this.#names, name].join(' > '),
        run: async () => {
          for (const prepare of this.#before) await prepare();
          return run();
        },
      });
    const describe = (name, inside) => {
      this.#names.push(name);
      inside();
      this.#names.pop();
    };
    it.each = tabled(it);
    describe.each = tabled(describe);
    return { it, describe, beforeAll: (prepare) => this.#before.push(once(prepare)), expect: this.expect };
  }

  constructor(expect) {
    this.expect = expect;
  }
}

function once(work) {
  let done;
  return () => {
    done ??= { result: work() };
    return done.result;
  };
}

const tabled = (one) => (rows) => (name, run) => {
  for (const row of rows) {
    const given = Array.isArray(row) ? row : [row];
    one(named(name, row, given), () => run(...given));
  }
};

function named(name, row, given) {
  const filled = name.replace(/\$(\w+)/g, (all, key) => (row?.[key] === undefined ? all : String(row[key])));
  const holes = filled.match(/%[a-zA-Z]/g)?.length ?? 0;
  return format(filled, ...given.slice(0, holes));
}

// Modules in one process, evaluated as often as one likes: what Stryker has instrumented is compiled once, and a mutant that
// works while a file loads needs that file and what rests on it again, not a new process.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import vm from 'node:vm';
import ts from 'typescript';

const options = { module: ts.ModuleKind.CommonJS, target: ts.ScriptTarget.ES2023, esModuleInterop: true };

export class Modules {
  /** Which files a file imports, by path. */
  imports = new Map();
  #compiled = new Map();
  #package;
  #standIns;
  #switches;
  #around;

  /**
   * `standIns`: functions that answer for packages; `switches`: what instrumented code asks and tells; `around(path, evaluate)`:
   * what is done about each evaluation.
   */
  constructor(root, { standIns, switches, around }) {
    this.#package = createRequire(`${root}/package.json`);
    this.#standIns = standIns;
    this.#switches = switches;
    this.#around = around;
  }

  /** Evaluates a test's file, which may wait for something, and into `fresh` what it imports and is not `kept`, each once. */
  load(path, kept, fresh) {
    const exportsOf = (wanted) => {
      const known = fresh.get(wanted) ?? kept(wanted);
      if (known) return known.exports;
      const module = { exports: {} };
      fresh.set(wanted, module);
      try {
        this.#around(wanted, () => this.#evaluate(wanted, module, exportsOf));
      } catch (failure) {
        fresh.delete(wanted);
        throw failure;
      }
      return module.exports;
    };
    return this.#around(path, () => this.#evaluate(path, { exports: {} }, exportsOf, waiting));
  }

  #evaluate(path, module, exportsOf, around = (script) => script) {
    // added to only: with a mutant a file may break before it has imported all
    const imported = this.imports.get(path) ?? new Set();
    this.imports.set(path, imported);
    const require = (name) => {
      if (this.#standIns[name]) return this.#standIns[name]();
      if (!name.startsWith('.')) return this.#package(name);
      const wanted = resolve(dirname(path), name);
      imported.add(wanted);
      return exportsOf(wanted);
    };
    const meta = { url: pathToFileURL(path).href, dirname: dirname(path) };
    return this.#functionOf(path, around)(module, module.exports, require, meta, this.#switches);
  }

  #functionOf(path, around) {
    const known = this.#compiled.get(path);
    if (known) return known;
    const given = ['module', 'exports', 'require', '__meta', '__switches'];
    const made = vm.compileFunction(around(scriptOf(path)), given, { filename: path });
    this.#compiled.set(path, made);
    return made;
  }
}

const waiting = (script) => `return (async () => {${script}\n})();`;

function scriptOf(path) {
  const source = readFileSync(path, 'utf8');
  if (path.endsWith('.json')) return `module.exports = { __esModule: true, default: ${source} };`;
  const { outputText } = ts.transpileModule(source, { compilerOptions: options });
  return quickly(outputText.replaceAll('import.meta', '__meta'));
}

/** Stryker’s functions that ask which mutant is active, and count, by numbers instead of texts: three times as quick. */
function quickly(script) {
  return script
    .replace(/stryMutAct_9fa48\("(\d+)"\)/g, '(__switches.active === $1 && __switches.hit())')
    .replace(
      /stryCov_9fa48\(("\d+"(?:, ?"\d+")*)\)/g,
      (_, ids) => `__switches.reach(${ids.replaceAll('"', '')})`,
    );
}

/** These files and those that import one of them, themselves or through others. */
export function restingOn(paths, imports) {
  const found = new Set(paths);
  for (let before = -1; before !== found.size; ) {
    before = found.size;
    for (const [path, imported] of imports)
      if ([...imported].some((each) => found.has(each))) found.add(path);
  }
  return found;
}

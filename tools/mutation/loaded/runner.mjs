// Stryker's test runner for the sample: all tests in one loaded process. A mutant is switched on there and shown to the tests
// that reach it, cheapest first; files in which it works as they load, and what rests on them, are loaded again for it.
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { declareClassPlugin, PluginKind } from '@stryker-mutator/api/plugin';
import { DryRunStatus, MutantRunStatus, TestStatus } from '@stryker-mutator/api/test-runner';
import fc from 'fast-check';
import { root } from '../../say.mjs';
import { Modules, restingOn } from './modules.mjs';
import { Switches } from './switches.mjs';
import { Gathering } from './tests.mjs';

/** Which tests reach which mutants, for the process after one that had to be ended, and for the next run of the same files. */
const foundAt = `${root}coverage/mutation/sample-reached.json`;

class Loaded {
  files = process.env.ZHIJIAN_TESTS.split(' ').map((file) => `${process.cwd()}/${file}`);
  /** The share of all tests, by the time that they take, to which a mutant is shown at most. */
  share = Number(process.env.ZHIJIAN_SHARE ?? 1);
  switches = new Switches();
  /** The modules as they are without a mutant; a test's own file is evaluated for each mutant. */
  clean = new Map();
  /** The tests that have killed mutants of a file lately, or mutants at work as any file loads: they are asked first about the next. */
  killers = new Map();

  capabilities() {
    return { reloadEnvironment: true };
  }

  async init() {
    process.env.VITEST = '1';
    process.env.ZHIJIAN_RUNS = '15';
    fc.configureGlobal({ seed: 20191218, endOnFailure: true });
    this.expect = (await import('vitest')).expect;
    this.gathering = new Gathering(this.expect);
    this.around = (_path, evaluate) => evaluate();
    this.modules = new Modules(process.cwd(), {
      standIns: { vitest: () => this.gathering.vitest },
      switches: this.switches,
      around: (path, evaluate) => this.around(path, evaluate),
    });
  }

  async dryRun() {
    const of = digestOf([
      ...this.files,
      ...filesUnder(`${process.cwd()}/src`),
      ...filesUnder(`${process.cwd()}/scenarios`),
    ]);
    const known = existsSync(foundAt) ? JSON.parse(readFileSync(foundAt, 'utf8')) : undefined;
    const found = known?.of === of ? known : { of, ...(await this.runAll()) };
    writeFileSync(foundAt, JSON.stringify(found));
    const { tests, reached } = found;
    return { status: DryRunStatus.Complete, tests, mutantCoverage: asStrykerCounts(reached) };
  }

  async runAll() {
    this.around = (path, evaluate) => this.switches.during(path.replace(process.cwd(), ''), evaluate);
    const tests = [];
    for (const file of this.files)
      for (const { id, name, run } of await this.testsOf(file)) {
        const begun = performance.now();
        const failureMessage = await this.switches.during(id, () => failureOf(run));
        const timeSpentMs = performance.now() - begun;
        const status = failureMessage === undefined ? TestStatus.Success : TestStatus.Failed;
        tests.push({ id, name, timeSpentMs, status, failureMessage });
      }
    this.around = (_path, evaluate) => evaluate();
    return { tests, reached: [...this.switches.reached].map(([id, counts]) => [id, { ...counts }]) };
  }

  /** Which tests reach a mutant, and which files as they load. */
  known() {
    if (this.found) return this.found;
    const { tests, reached } = JSON.parse(readFileSync(foundAt, 'utf8'));
    const reachedBy = new Map();
    for (const [id, counts] of reached)
      for (const mutant of Object.keys(counts)) reachedBy.set(mutant, [...(reachedBy.get(mutant) ?? []), id]);
    this.found = { tests: tests.map(({ id, timeSpentMs }) => ({ id, time: timeSpentMs })), reachedBy };
    return this.found;
  }

  async mutantRun({ activeMutant: { id: mutant }, sandboxFileName: fileName, hitLimit }) {
    const { reachedBy } = this.known();
    if (this.clean.size === 0) await this.loadClean();
    const reached = reachedBy.get(mutant) ?? [];
    const loading = reached.filter(isPath).map((path) => process.cwd() + path);
    const stale = restingOn(loading, this.modules.imports);
    const places = [fileName, ...(loading.length > 0 ? ['as files load'] : [])];
    const asked = this.inOrder(fileName, places, reached, stale);
    const killer = await this.killerAmong(asked, mutant, stale, hitLimit);
    if (this.switches.hits > hitLimit) return { status: MutantRunStatus.Timeout };
    if (!killer) return { status: MutantRunStatus.Survived, nrOfTests: asked.length };
    if (!(await this.passesWithout(killer.id))) {
      // a mutant has left something behind in what is kept: begin anew, and show this one once more
      this.clean.clear();
      return this.mutantRun({ activeMutant: { id: mutant }, sandboxFileName: fileName, hitLimit });
    }
    for (const place of places)
      this.killers.set(place, [killer.id, ...(this.killers.get(place) ?? [])].slice(0, 20));
    return {
      status: MutantRunStatus.Killed,
      killedBy: [killer.id],
      failureMessage: killer.failure,
      nrOfTests: asked.indexOf(killer.id) + 1,
    };
  }

  /** The tests that reach a mutant, and all those of the files that rest on one in which it works as it loads. */
  inOrder(fileName, places, reached, stale) {
    const direct = new Set(reached);
    const beside = fileName.replace(/\.ts$/, '.test.ts');
    const killers = places.flatMap((place) => this.killers.get(place) ?? []);
    const weight = ({ id, time }) => {
      if (killers.includes(id)) return time / 1e6;
      if (!direct.has(id)) return 1e6 + time;
      return this.fileOf(id) === beside ? time / 1e3 : time;
    };
    let left = this.share * this.found.tests.reduce((sum, { time }) => sum + time, 0);
    return this.found.tests
      .filter(({ id }) => direct.has(id) || stale.has(this.fileOf(id)))
      .map((test) => ({ ...test, weight: weight(test) }))
      .sort((one, other) => one.weight - other.weight)
      .filter(({ time }) => {
        left -= time;
        return left >= 0;
      })
      .map(({ id }) => id);
  }

  async killerAmong(asked, mutant, stale, hitLimit) {
    const fresh = new Map();
    const loaded = new Map();
    this.switches.activate(mutant, hitLimit);
    try {
      for (const id of asked) {
        const failure = await failureOf(async () => {
          const file = this.fileOf(id);
          if (!loaded.has(file)) loaded.set(file, await this.testsOf(file, stale, fresh));
          return loaded
            .get(file)
            .find((test) => test.id === id)
            .run();
        });
        if (failure !== undefined) return { id, failure };
      }
      return undefined;
    } finally {
      this.switches.active = -1;
    }
  }

  async passesWithout(id) {
    const tests = await this.testsOf(this.fileOf(id));
    return (await failureOf(tests.find((each) => each.id === id).run)) === undefined;
  }

  fileOf(id) {
    return this.files[Number(id.split('.')[0])];
  }

  async loadClean() {
    for (const file of this.files) await this.testsOf(file);
  }

  /** The tests of a file, which is evaluated for it; of what it imports what is stale is `fresh`, the rest is as it was. */
  async testsOf(file, stale = new Set(), fresh = new Map()) {
    this.gathering = new Gathering(this.expect);
    await this.modules.load(file, (path) => (stale.has(path) ? undefined : this.clean.get(path)), fresh);
    if (stale.size === 0) for (const [path, module] of fresh) this.clean.set(path, module);
    const place = this.files.indexOf(file);
    return this.gathering.tests.map((test, number) => ({ ...test, id: `${place}.${number}` }));
  }
}

function digestOf(paths) {
  const digest = createHash('sha256');
  for (const path of paths) digest.update(path.replace(process.cwd(), '')).update(readFileSync(path));
  return digest.digest('hex');
}

function filesUnder(folder) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((each) => each.isFile())
    .map((each) => join(each.parentPath, each.name))
    .sort();
}

/** Stryker knows of what is reached by tests, and otherwise. */
function asStrykerCounts(reached) {
  const counts = { static: {}, perTest: {} };
  for (const [id, hits] of reached) {
    if (!isPath(id)) counts.perTest[id] = hits;
    else
      for (const [mutant, count] of Object.entries(hits))
        counts.static[mutant] = (counts.static[mutant] ?? 0) + count;
  }
  return counts;
}

function isPath(id) {
  return id.startsWith('/');
}

async function failureOf(run) {
  try {
    await run();
    return undefined;
  } catch (failure) {
    return String(failure?.message ?? failure);
  }
}

export const strykerPlugins = [declareClassPlugin(PluginKind.TestRunner, 'loaded', Loaded)];

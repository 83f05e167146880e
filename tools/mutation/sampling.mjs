// Stryker's plugins for `npm run mutation -- sample`. The checker lets through only the mutants of the sample that have no
// result yet, in the sample's order, so that a run that is cut short has shown an even part of every folder. The reporter
// writes each result down at once, so that the next run goes on from there.
import { createHash } from 'node:crypto';
import { appendFileSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { relative } from 'node:path';
import { declareClassPlugin, PluginKind } from '@stryker-mutator/api/plugin';
import { root } from '../say.mjs';

export const resultsAt = `${root}coverage/mutation/sample.jsonl`;
export const drawnAt = `${root}coverage/mutation/sample-drawn.json`;

const { seed, count, again, within = '' } = JSON.parse(process.env.ZHIJIAN_SAMPLE ?? '{"seed":1,"count":0}');
export const dead = ['Killed', 'Timeout'];
const alive = ['Survived', 'NoCoverage'];

/** The last result of each mutant, by its key. A file that has changed since has other keys. */
export function resultsSoFar() {
  if (!existsSync(resultsAt)) return new Map();
  const lines = readFileSync(resultsAt, 'utf8').split('\n').filter(Boolean);
  return new Map(lines.map((line) => JSON.parse(line)).map((one) => [one.key, one]));
}

const sources = new Map();

function sourceOf(path) {
  if (!sources.has(path)) sources.set(path, readFileSync(path, 'utf8'));
  return sources.get(path);
}

/** A mutant as it is told. `key` is good as long as its file is as it was; `name` stays when the file changes elsewhere. */
export function told({ fileName, location: { start, end }, mutatorName, replacement }) {
  const source = sourceOf(fileName);
  const lines = source.split('\n').slice(start.line, end.line + 1);
  lines.push(lines.pop().slice(0, end.column));
  lines[0] = lines[0].slice(start.column);
  const file = relative(root, fileName);
  const [was, becomes] = [lines.join(' '), replacement].map((code) => code.replace(/\s+/g, ' ').trim());
  const at = `${file}:${start.line + 1}:${start.column + 1}`;
  return {
    key: digest([at, end.line, end.column, mutatorName, becomes, digest(source)].join(' ')),
    name: [file, mutatorName, was, becomes].join(' '),
    at,
    was,
    becomes,
  };
}

function digest(text) {
  return createHash('sha256').update(text).digest('hex').slice(0, 16);
}

/** By lot: mutants of one name (`x` → `true` twice in a file) by their count. */
function inTheSamplesOrder(all) {
  const times = new Map();
  return all
    .map((mutant) => {
      const time = (times.get(mutant.name) ?? 0) + 1;
      times.set(mutant.name, time);
      return { ...mutant, lot: digest(`${seed} ${mutant.name} ${time}`) };
    })
    .sort((one, other) => (one.lot < other.lot ? -1 : 1));
}

class Sample {
  drawn = new Set();

  async init() {}

  async group(mutants) {
    const known = resultsSoFar();
    const placed = inTheSamplesOrder(mutants.map((mutant) => ({ id: mutant.id, ...told(mutant) })));
    const sample = placed.slice(0, count);
    const open = sample
      .filter(({ at }) => at.includes(within))
      .filter(({ key }) => (again ? !dead.includes(known.get(key)?.status) : !known.has(key)));
    for (const { id } of open) this.drawn.add(id);
    const rest = placed.filter(({ id }) => !this.drawn.has(id)).map(({ id }) => id);
    process.stderr.write(`${sample.length} of ${mutants.length} mutants drawn, ${open.length} to run\n`);
    const drawn = sample.map(({ key, at }) => ({ key, at }));
    writeFileSync(drawnAt, JSON.stringify({ seed, all: mutants.length, drawn }));
    return [...open.map(({ id }) => [id]), rest].filter((group) => group.length > 0);
  }

  async check(mutants) {
    return Object.fromEntries(
      mutants.map(({ id }) => [
        id,
        this.drawn.has(id) ? { status: 'passed' } : { status: 'compileError', reason: 'not drawn' },
      ]),
    );
  }
}

class WrittenDown {
  onMutantTested(mutant) {
    const { status, killedBy } = mutant;
    // neither what was not drawn nor what came to nothing because a process was ended
    if (![...dead, ...alive].includes(status)) return;
    // the reporter counts lines and columns from 1, the checker from 0
    const { start, end } = mutant.location;
    const location = { start: fromZero(start), end: fromZero(end) };
    const { key, at, was, becomes } = told({ ...mutant, location });
    appendFileSync(
      resultsAt,
      `${JSON.stringify({ key, at, status, was, becomes, killedBy: killedBy?.[0] })}\n`,
    );
  }
}

const fromZero = ({ line, column }) => ({ line: line - 1, column: column - 1 });

export const strykerPlugins = [
  declareClassPlugin(PluginKind.Checker, 'sample', Sample),
  declareClassPlugin(PluginKind.Reporter, 'written-down', WrittenDown),
];

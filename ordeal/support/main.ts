import { randomInt } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { type Figures, type Kept, LeftOut, type Ordeal } from './ordeal.ts';

const folder = fileURLToPath(new URL('..', import.meta.url));
const states = fileURLToPath(new URL('../../node_modules/.cache/ordeal', import.meta.url));
const say = (line: string) => process.stderr.write(`质鉴 ${line}\n`);

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    dose: { type: 'string', default: '1' },
    'at-once': { type: 'string', default: '1' },
    list: { type: 'boolean' },
    anew: { type: 'boolean' },
    within: { type: 'string' },
  },
});

/** Answers how the process ends: 0 all held, 1 one did not, 2 a malformed call. */
async function main(): Promise<number> {
  const dose = Number(values.dose);
  const atOnce = Number(values['at-once']);
  const ordeals = await all();
  const unknown = positionals.filter((name) => !ordeals.some((ordeal) => ordeal.name === name));
  if (
    unknown.length > 0 ||
    values.list ||
    !(dose > 0) ||
    !(atOnce >= 1) ||
    !(Number(values.within ?? 1) > 0)
  ) {
    for (const { name, what } of ordeals) process.stdout.write(`${name.padEnd(24)}${what}\n`);
    return values.list ? 0 : 2;
  }
  mkdirSync(states, { recursive: true });
  const chosen = ordeals.filter(({ name }) => positionals.length === 0 || positionals.includes(name));
  const from = Date.now();
  const within = values.within === undefined ? Number.POSITIVE_INFINITY : Number(values.within) * 1_000;
  // with a bound another one is left out each time, where it comes to that
  const left = values.within === undefined ? [...chosen] : shuffled(chosen);
  const came: Outcome[] = [];
  const work = async () => {
    for (let next = left.shift(); next; next = left.shift())
      came.push(Date.now() - from < within ? await outcomeOf(next, dose) : late(next));
  };
  await Promise.all(Array.from({ length: atOnce }, work));
  const count = (outcome: Outcome) => came.filter((each) => each === outcome).length;
  say(`${count('held')} held, ${count('failed')} failed, ${count('left out')} left out`);
  return count('failed') > 0 ? 1 : 0;
}

async function all(): Promise<readonly Ordeal[]> {
  const files = readdirSync(folder).filter((name) => name.endsWith('.ts'));
  return Promise.all(files.sort().map((file) => import(`${folder}${file}`) as Promise<Ordeal>));
}

function late({ name }: Ordeal): Outcome {
  say(`– ${name}: left out: the ${values.within} s in which ordeals are begun are over`);
  return 'left out';
}

function shuffled<T>(all: readonly T[]): T[] {
  const left = [...all];
  return all.flatMap(() => left.splice(randomInt(left.length), 1));
}

type Outcome = 'held' | 'failed' | 'left out';

async function outcomeOf({ name, what, run }: Ordeal, dose: number): Promise<Outcome> {
  say(`▶ ${name}: ${what}`);
  const from = Date.now();
  const kept = keptIn(`${states}/${name}-${dose}.json`);
  if (values.anew) kept.forget();
  try {
    const figures = await run(dose, kept);
    kept.forget();
    const told = Object.entries(figures).map(([figure, count]) => `${figure} ${count}`);
    say(`✓ ${name} (${((Date.now() - from) / 1000).toFixed(0)} s): ${told.join(', ')}`);
    return 'held';
  } catch (error) {
    if (error instanceof LeftOut) {
      say(`– ${name}: left out: ${error.message}`);
      return 'left out';
    }
    say(`✗ ${name}: ${error instanceof Error ? error.stack : String(error)}`);
    return 'failed';
  }
}

function keptIn(file: string): Kept & { forget(): void } {
  return {
    read() {
      try {
        return JSON.parse(readFileSync(file, 'utf8')) as Figures;
      } catch {
        return {};
      }
    },
    write: (figures) => writeFileSync(file, JSON.stringify(figures)),
    forget: () => rmSync(file, { force: true }),
  };
}

process.exit(await main());

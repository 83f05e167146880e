// `npm run ordeal`: what machines do to us, one file of `ordeal/` each. Names choose, `--dose N` says how much (1, a short
// one, by default), `--list` only tells; a run that was interrupted goes on where it stood, unless `--anew`.
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { installed, root, say, step } from './steps.mjs';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    dose: { type: 'string', default: '1' },
    list: { type: 'boolean' },
    anew: { type: 'boolean' },
  },
});
const dose = Number(values.dose);
if (!(dose > 0)) {
  say('--dose：大于0的数 a number above 0');
  process.exit(2);
}
await installed();
const { runnerImport } = await import('vite');
const files = readdirSync(`${root}ordeal`).filter((name) => name.endsWith('.ts'));
const ordeals = [];
for (const file of files.sort()) {
  const { module } = await runnerImport(`${root}ordeal/${file}`, { logLevel: 'error', configFile: false });
  ordeals.push(module);
}
const unknown = positionals.filter((name) => !ordeals.some((ordeal) => ordeal.name === name));
if (unknown.length > 0 || values.list) {
  for (const { name, what } of ordeals) process.stdout.write(`${name.padEnd(24)}${what}\n`);
  process.exit(unknown.length > 0 ? 2 : 0);
}
await step('构建 Building', process.execPath, ['tools/build.mjs', '--cli']);
const states = `${root}node_modules/.cache/ordeal`;
mkdirSync(states, { recursive: true });
let failed = 0;
for (const { name, what, run } of ordeals) {
  if (positionals.length > 0 && !positionals.includes(name)) continue;
  say(`▶ ${name}: ${what}`);
  const from = Date.now();
  const state = `${states}/${name}-${dose}.json`;
  if (values.anew) rmSync(state, { force: true });
  try {
    const figures = await run(dose, keptIn(state));
    rmSync(state, { force: true });
    const told = Object.entries(figures).map(([figure, count]) => `${figure} ${count}`);
    say(`✓ ${name} (${((Date.now() - from) / 1000).toFixed(1)} s): ${told.join(', ')}`);
  } catch (error) {
    failed += 1;
    say(`✗ ${name}: ${error.stack ?? error}`);
  }
}
process.exit(failed > 0 ? 1 : 0);

function keptIn(file) {
  return {
    read() {
      try {
        return JSON.parse(readFileSync(file, 'utf8'));
      } catch {
        return {};
      }
    },
    write: (figures) => writeFileSync(file, JSON.stringify(figures)),
  };
}

// `npm run ordeal`: what machines do to us, one file of `ordeal/` each. Names choose, `--dose N` says how much (1, a short
// one, by default), `--at-once N` runs so many side by side, `--within SECONDS` begins none later than that, `--list` only
// tells; a run that was interrupted goes on where it stood, unless `--anew`.
import { installed, run, step } from './steps.mjs';

await installed();
await step('构建 Building', process.execPath, ['tools/build.mjs', '--cli']);
process.exitCode = await run(process.execPath, [
  'tools/run.mjs',
  'ordeal/support/main.ts',
  ...process.argv.slice(2),
]);

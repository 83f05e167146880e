// Runs a TypeScript file with the arguments that follow it: node tools/run.mjs bench/append.ts
import { resolve } from 'node:path';
import { runnerImport } from 'vite';

const [file, ...rest] = process.argv.slice(2);
process.argv = [process.argv[0], resolve(file), ...rest];
await runnerImport(resolve(file), { logLevel: 'error', configFile: false });

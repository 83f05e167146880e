// Writes the pages that are generated from the code: docs/readings.md and docs/commands.md. Tests fail when they differ.
import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const zhijian = (...args) =>
  execFileSync(process.execPath, [`${root}bin/zhijian.mjs`, ...args], { encoding: 'utf8' });

mkdirSync(`${root}docs`, { recursive: true });
writeFileSync(`${root}docs/readings.md`, zhijian('readings', '--markdown'));
writeFileSync(`${root}docs/commands.md`, zhijian('commands'));

// Writes docs/readings.md from the register of readings. A test fails when the page and the data differ.
import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const page = execFileSync(process.execPath, [`${root}bin/zhijian.mjs`, 'readings', '--markdown'], {
  encoding: 'utf8',
});
mkdirSync(`${root}docs`, { recursive: true });
writeFileSync(`${root}docs/readings.md`, page);

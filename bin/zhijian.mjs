#!/usr/bin/env node
import { readdirSync, statSync } from 'node:fs';
import module from 'node:module';
import { fileURLToPath } from 'node:url';

module.enableCompileCache?.();

const root = fileURLToPath(new URL('..', import.meta.url));
const built = `${root}dist/cli/main.mjs`;

/** Built, and nothing under src, law or tools/build.mjs is newer. A package without src has nothing to build from. */
function isFresh() {
  const builtAt = changedAt(built);
  if (changedAt(`${root}src`) === 0) return true;
  if (changedAt(`${root}tools/build.mjs`) > builtAt) return false;
  return builtAt > 0 && ['src', 'law'].every((folder) => !hasNewer(`${root}${folder}`, builtAt));
}

function hasNewer(folder, moment) {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = `${folder}/${entry.name}`;
    if (entry.isDirectory()) {
      if (entry.name !== 'client' && hasNewer(path, moment)) return true;
    } else if (!entry.name.includes('.test.') && changedAt(path) > moment) return true;
  }
  return false;
}

function changedAt(path) {
  return statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0;
}

if (!isFresh()) {
  process.stderr.write('质鉴：正在构建，只需一次… Building zhijian, once…\n');
  try {
    const { buildCli } = await import('../tools/build.mjs');
    await buildCli();
  } catch (error) {
    process.stderr.write(
      `质鉴：构建失败，请先运行 npm ci。 The build failed; run npm ci first.\n${error.message}\n`,
    );
    if (changedAt(built) === 0) process.exit(1);
  }
}
const { main } = await import('../dist/cli/main.mjs');
process.stdout.on('error', (error) => process.exit(error.code === 'EPIPE' ? 0 : 1));
process.exitCode = await main(process.argv.slice(2), process);

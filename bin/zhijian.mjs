#!/usr/bin/env node
import { existsSync } from 'node:fs';
import module from 'node:module';
import { isStale } from '../tools/stale.mjs';

module.enableCompileCache?.();

if (isStale('cli')) {
  process.stderr.write('质鉴：正在构建，只需一次… Building zhijian, once…\n');
  try {
    const { buildCli } = await import('../tools/build.mjs');
    await buildCli();
  } catch (error) {
    process.stderr.write(
      `质鉴：构建失败，请先运行 npm ci。 The build failed; run npm ci first.\n${error.message}\n`,
    );
    if (!existsSync(new URL('../dist/cli/main.mjs', import.meta.url))) process.exit(1);
  }
}
// Whoever only ran npm ci has no pages yet, or those of an earlier version.
const [command, ...rest] = process.argv.slice(2);
if (command === 'serve' && !rest.some((arg) => arg === '--help' || arg === '-h') && isStale('client')) {
  process.stderr.write('质鉴：正在构建网页端，只需一次… Building the pages, once…\n');
  try {
    const { buildClient } = await import('../tools/build.mjs');
    await buildClient();
  } catch (error) {
    process.stderr.write(
      `质鉴：网页端没有构建成功，请先运行 npm ci。 The pages could not be built; run npm ci first.\n${error.message}\n`,
    );
  }
}
const { main } = await import('../dist/cli/main.mjs');
process.stdout.on('error', (error) => process.exit(error.code === 'EPIPE' ? 0 : 1));
process.exitCode = await main(process.argv.slice(2), process);

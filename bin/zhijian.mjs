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
const { main } = await import('../dist/cli/main.mjs');
process.stdout.on('error', (error) => process.exit(error.code === 'EPIPE' ? 0 : 1));
process.exitCode = await main(process.argv.slice(2), process);

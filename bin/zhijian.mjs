#!/usr/bin/env node
import { isStale } from '../tools/stale.mjs';

if (isStale('cli')) {
  process.stderr.write('质鉴：正在构建，只需一次… Building zhijian, once…\n');
  const { buildCli } = await import('../tools/build.mjs');
  await buildCli();
}
const { main } = await import('../dist/cli/main.mjs');
process.stdout.on('error', (error) => process.exit(error.code === 'EPIPE' ? 0 : 1));
process.exitCode = await main(process.argv.slice(2), process);

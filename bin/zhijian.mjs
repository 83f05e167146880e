#!/usr/bin/env node
import module from 'node:module';
import { endAtOnce, endWithParent } from '../tools/parent.mjs';
import { isBuilt, isStale } from '../tools/stale.mjs';

module.enableCompileCache?.();

const parts = {
  cli: {
    build: 'buildCli',
    building: '质鉴：正在构建，只需一次… Building zhijian, once…',
    failed: '质鉴：构建失败，请先运行 npm ci。 The build failed; run npm ci first.',
  },
  client: {
    build: 'buildClient',
    building: '质鉴：正在构建网页端，只需一次… Building the pages, once…',
    failed: '质鉴：网页端没有构建成功，请先运行 npm ci。 The pages could not be built; run npm ci first.',
  },
};

/** Builds a part that is missing or old; a production install has nothing to build with, and runs what was built before. */
async function upToDate(part) {
  if (!isStale(part)) return;
  const { build, building, failed } = parts[part];
  const builder = await import('../tools/build.mjs');
  if (builder.missingTools().length > 0) {
    builder.sayWhatIsMissing();
    return;
  }
  process.stderr.write(`${building}\n`);
  try {
    await builder[build]();
  } catch (error) {
    const why =
      error.code === 'EACCES' || error.code === 'EPERM'
        ? '当前用户不能写入本目录；请由其所有者执行一次 npm run build。 This user may not write this folder; let its owner run npm run build once.'
        : error.message;
    process.stderr.write(`${failed}\n${why}\n`);
  }
}

const [command, ...rest] = process.argv.slice(2);
if (command === 'serve') endAtOnce();
await upToDate('cli');
if (!isBuilt('cli')) process.exit(1);
if (command === 'serve') {
  endWithParent();
  // whoever only ran npm ci has no pages yet, or those of an earlier version
  if (!rest.some((arg) => arg === '--help' || arg === '-h')) await upToDate('client');
}
const { main } = await import('../dist/cli/main.mjs');
process.stdout.on('error', (error) => process.exit(error.code === 'EPIPE' ? 0 : 1));
process.exitCode = await main(process.argv.slice(2), process);
// whatever still hangs, a database that says nothing above all, has had its time
if (command === 'serve') process.exit();

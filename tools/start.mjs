// `npm start`: everything a newcomer needs for the demonstration court. PORT, HOST and ZHIJIAN_DATA are honoured.
import { existsSync } from 'node:fs';
import { installed, root, say, step } from './steps.mjs';

await installed();
const { isStale } = await import('./stale.mjs');
if (isStale('cli'))
  await step('构建服务端 Building the server', process.execPath, ['tools/build.mjs', '--cli']);
if (existsSync(`${root}src/client/index.html`) && isStale('client'))
  await step('构建网页端 Building the client', process.execPath, ['tools/build.mjs', '--client']);
say('启动中 Starting…');
const { main } = await import('../dist/cli/main.mjs');
const { PORT = '8080', HOST = '127.0.0.1', ZHIJIAN_DATA = './data' } = process.env;
process.exitCode = await main(
  ['serve', '--demo', '--port', PORT, '--host', HOST, '--data', ZHIJIAN_DATA],
  process,
);

// `npm start`: everything a newcomer needs for the demonstration court. PORT, HOST and ZHIJIAN_DATA are honoured.
// The script in package.json says `exec`, so that npm's signals reach this process and not a shell between; what follows
// `||` is for Windows, whose shell knows no exec.
import { endAtOnce, endWithParent } from './parent.mjs';
import { needsData, needsToWrite } from './places.mjs';
import { say } from './say.mjs';
import { installed, step } from './steps.mjs';

endAtOnce();
endWithParent();
await installed();
const { isBuilt, isStale } = await import('./stale.mjs');
const { missingTools } = await import('./build.mjs');
const parts = [
  ['cli', '构建服务端 Building the server'],
  ['client', '构建网页端 Building the client'],
];
for (const [part, words] of parts) {
  if (!isStale(part)) continue;
  // a production install serves what was built before
  if (isBuilt(part) && missingTools().length > 0) continue;
  needsToWrite('dist', { zh: '程序尚未构建或不是最新', en: 'what is built is missing or not up to date' });
  await step(words, process.execPath, ['tools/build.mjs', `--${part}`]);
}
const { PORT = '8080', HOST = '127.0.0.1', ZHIJIAN_DATA = './data' } = process.env;
needsData(ZHIJIAN_DATA);
say('启动中 Starting…');
const { main } = await import('../dist/cli/main.mjs');
process.exitCode = await main(
  ['serve', '--demo', '--port', PORT, '--host', HOST, '--data', ZHIJIAN_DATA],
  process,
);
// whatever still hangs, a database that says nothing above all, has had its time
process.exit();

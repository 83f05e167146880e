// `npm test`: installs what the tests need and runs everything: types, lint, unit, integration, browser. Says at the end
// what each part took.
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { prepareBrowser } from './browser.mjs';
import { say } from './say.mjs';
import { checksOfSource, installed, local, run, steps, stopwatch, took } from './steps.mjs';

const whole = stopwatch('全部 All');
const preparing = stopwatch('准备 Preparing');
await installed();
const chromium = await prepareBrowser();
preparing.stop();

// none waits for another, and each leaves a core idle by itself
const checks = stopwatch('构建、类型、风格 Building, types, lint');
await steps([['构建 Building', process.execPath, ['tools/build.mjs']], ...checksOfSource]);
checks.stop();

const projects = {
  unit: '单元测试 Unit tests',
  integration: '集成测试 Integration tests',
  browser: '浏览器测试 Browser tests',
};
const folder = mkdtempSync(join(tmpdir(), 'zhijian-tests-'));
let passed = 0;
let failed = 0;
let code = 0;
for (const [project, words] of Object.entries(projects)) {
  const report = join(folder, `${project}.json`);
  const args = [
    'run',
    '--project',
    project,
    '--passWithNoTests',
    '--reporter=dot',
    '--reporter=json',
    `--outputFile.json=${report}`,
  ];
  say(`▶ ${words}`);
  const part = stopwatch(words);
  // a report that is kept as a file is for eyes, not for a terminal
  const plain = process.stdout.isTTY ? {} : { NO_COLOR: '1' };
  // the whole proof of the sanctions: the check takes fewer histories to stay under a minute
  const env = { ZHIJIAN_HISTORIES: '100000', ...process.env, ...plain, CHROMIUM: chromium };
  const result = await run(local('vitest'), args, { env });
  part.stop();
  if (result !== 0) code = result;
  if (existsSync(report)) {
    const { numPassedTests, numFailedTests } = JSON.parse(readFileSync(report, 'utf8'));
    passed += numPassedTests;
    failed += numFailedTests;
  }
}
rmSync(folder, { recursive: true, force: true });
whole.stop();
process.stdout.write(`\n${took()}\n\n${passed} passed, ${failed} failed\n`);
process.exitCode = code !== 0 ? code : failed > 0 ? 1 : 0;

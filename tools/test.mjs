// `npm test`: installs what the tests need and runs everything: types, lint, unit, integration, browser.
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { prepareBrowser } from './browser.mjs';
import { installed, local, run, say, step } from './steps.mjs';

await installed();
const chromium = await prepareBrowser();
await step('构建 Building', process.execPath, ['tools/build.mjs']);
for (const part of ['core', 'server', 'client'])
  await step(`类型 Types: ${part}`, local('tsc'), ['-p', `tsconfig.${part}.json`]);
await step('风格 Lint and format', local('biome'), ['check', '.']);

const folder = mkdtempSync(join(tmpdir(), 'zhijian-tests-'));
let passed = 0;
let failed = 0;
let code = 0;
for (const project of ['unit', 'integration', 'browser']) {
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
  say(`▶ 测试 Tests: ${project}`);
  // a report that is kept as a file is for eyes, not for a terminal
  const plain = process.stdout.isTTY ? {} : { NO_COLOR: '1' };
  // the whole proof of the sanctions: the check takes fewer histories to stay under a minute
  const env = { ZHIJIAN_HISTORIES: '100000', ...process.env, ...plain, CHROMIUM: chromium };
  const result = await run(local('vitest'), args, { env });
  if (result !== 0) code = result;
  if (existsSync(report)) {
    const { numPassedTests, numFailedTests } = JSON.parse(readFileSync(report, 'utf8'));
    passed += numPassedTests;
    failed += numFailedTests;
  }
}
rmSync(folder, { recursive: true, force: true });
process.stdout.write(`\n${passed} passed, ${failed} failed\n`);
process.exitCode = code !== 0 ? code : failed > 0 ? 1 : 0;

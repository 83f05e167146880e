// `npm run check`: types, lint, what nothing uses, and the tests that need neither browser nor server. Under a minute.
import { installed, local, step, steps, unused } from './steps.mjs';

await installed();
await steps([
  ...['core', 'server', 'client'].map((part) => [
    `类型 Types: ${part}`,
    local('tsc'),
    ['-p', `tsconfig.${part}.json`],
  ]),
  ['风格 Lint and format', local('biome'), ['check', '.']],
  ['多余 What nothing uses', local('knip'), unused],
]);
await step('单元测试 Unit tests', local('vitest'), ['run', '--project', 'unit', '--reporter=dot']);

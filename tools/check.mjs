// `npm run check`: types, lint, what nothing uses, and the tests that need neither browser nor server. Under a minute.
import { checksOfSource, installed, local, step, steps } from './steps.mjs';

await installed();
await steps(checksOfSource);
await step('单元测试 Unit tests', local('vitest'), ['run', '--project', 'unit', '--reporter=dot']);

// `npm run mutation`: every slice, or those named; what follows `--` goes to Stryker. A later run repeats only what changed.
// `npm run mutation -- sample`: mutants of the deciders, drawn at random (`sample.mjs`).
import { root } from '../say.mjs';
import { local, step } from '../steps.mjs';
import { sample } from './sample.mjs';
import { slices } from './slices.mjs';

const given = process.argv.slice(2);
if (given[0] === 'sample') {
  await sample(given.slice(1));
  process.exit();
}

const named = given.filter((one) => one in slices);
const more = given.filter((one) => !(one in slices));

for (const [name, { mutate, tests }] of Object.entries(slices)) {
  if (named.length > 0 && !named.includes(name)) continue;
  process.env.ZHIJIAN_TESTS = tests.join(' ');
  await step(`变异测试 Mutants of ${name}`, local('stryker'), [
    'run',
    `${root}tools/mutation/stryker.config.json`,
    '--mutate',
    mutate.join(','),
    '--incrementalFile',
    `coverage/mutation/${name}.json`,
    '--tempDirName',
    `coverage/mutation/sandbox-${name}`,
    ...more,
  ]);
}
if (named.length === 0) await step('变异测试 The page', process.execPath, [`${root}tools/mutation/page.mjs`]);

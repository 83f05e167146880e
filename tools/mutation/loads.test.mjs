// A mutant that breaks a file as it loads fails no test of its own accord: the tests of whoever imports it are not even
// found. Here loading is what is tested.
import { expect, it } from 'vitest';

const files = import.meta.glob([
  '../../src/core/{rules,record}/*.ts',
  '!../../src/core/{rules,record}/*.test.ts',
]);

it.each(Object.entries(files))('%s loads', async (_path, load) => {
  await expect(load()).resolves.toBeTypeOf('object');
});

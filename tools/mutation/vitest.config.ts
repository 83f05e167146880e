// The tests that mutants are shown to: those beside the rules and the record. Properties run fewer times, always from
// the same seed, and don't shrink, so that a mutant's fate is the same in every run.
import { statSync } from 'node:fs';
import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

class SmallFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]) {
    const weight = ({ moduleId }: TestSpecification) =>
      moduleId.endsWith('stories.test.ts') ? Number.POSITIVE_INFINITY : statSync(moduleId).size;
    return [...files].sort((one, other) => weight(one) - weight(other));
  }
}

export default defineConfig({
  test: {
    include: [
      ...(process.env.ZHIJIAN_TESTS?.split(' ') ?? ['src/core/{rules,record}/**/*.test.ts']),
      'tools/mutation/loads.test.mjs',
    ],
    // beside busy processes a test takes its time; Stryker itself stops a mutant that goes round in circles
    testTimeout: 120_000,
    hookTimeout: 120_000,
    // the first failure ends it, so that what takes least comes first
    sequence: { sequencer: SmallFirst },
    setupFiles: ['tools/mutation/setup.ts'],
    env: { ZHIJIAN_RUNS: '15' },
  },
});

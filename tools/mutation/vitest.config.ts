// The tests that mutants are shown to: those beside the rules and the record. Properties run fewer times, always from
// the same seed, and don't shrink, so that a mutant's fate is the same in every run.
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['src/core/{rules,record}/**/*.test.ts'],
    setupFiles: ['tools/mutation/setup.ts'],
    env: { ZHIJIAN_RUNS: '15' },
  },
});

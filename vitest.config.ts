import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** What takes longest begins first, or one of the workers would end alone. */
const LONGEST = [
  'rules/art28-29-naive',
  'e2e/imported',
  'e2e/access.',
  'e2e/access-forms',
  'e2e/whole-procedure',
  'e2e/office.',
  'cli/signals',
  'database/one-directory',
  'database/embedded',
  'cli/broken-off-start',
  'cli/root-start',
  'http/documents',
];

class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const place = ({ moduleId }: TestSpecification) => {
      const found = LONGEST.findIndex((name) => moduleId.includes(name));
      return found < 0 ? LONGEST.length : found;
    };
    return (await super.sort(files)).sort((one, other) => place(one) - place(other));
  }
}

export default defineConfig({
  test: {
    sequence: { sequencer: LongestFirst },
    projects: [
      {
        test: {
          name: 'unit',
          include: ['src/**/*.test.ts'],
          exclude: ['src/**/*.integration.test.ts'],
          setupFiles: ['src/testing/properties.ts'],
          // a process for each file would take twice as long as the tests; shuffled, they show that they share nothing
          isolate: false,
          maxWorkers: 2,
          // nothing here waits for anything; beside a process that keeps both cores busy a test still takes its time
          testTimeout: 60_000,
          hookTimeout: 120_000,
          sequence: { shuffle: true },
        },
      },
      {
        test: {
          name: 'integration',
          include: ['src/**/*.integration.test.ts'],
          globalSetup: ['src/testing/shared-server.ts'],
          setupFiles: ['src/testing/properties.ts'],
          testTimeout: 60_000,
          hookTimeout: 120_000,
          maxWorkers: 2,
          sequence: { groupOrder: 1 },
        },
      },
      {
        test: {
          name: 'browser',
          include: ['e2e/**/*.test.ts'],
          globalSetup: ['e2e/support/shared.ts'],
          // what a test waits for has its own bound; the whole procedure takes its time beside busy processes
          testTimeout: 1_200_000,
          hookTimeout: 600_000,
          // half of a test's time is waiting for the other side: with one more at work both cores are kept busy
          maxWorkers: 3,
          sequence: { groupOrder: 2 },
        },
      },
    ],
  },
});

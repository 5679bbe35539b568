import { defineConfig } from 'vitest/config';

/** A browser test starts browsers and waits for them: milliseconds for one scenario and for what stands around it. */
const SCENARIO_PATIENCE = 120_000;
/** A unit test that takes longer than this on a slow machine hangs. */
const UNIT_PATIENCE = 30_000;

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: ['tests/**/*.test.{ts,tsx}'],
          exclude: ['tests/browser/**'],
          testTimeout: UNIT_PATIENCE,
        },
      },
      {
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.test.ts'],
          globalSetup: ['tests/browser/harness/set-up.ts'],
          // Browsers fill two cores: two files side by side were hardly faster, and failed where a machine was slow.
          fileParallelism: false,
          testTimeout: SCENARIO_PATIENCE,
          hookTimeout: SCENARIO_PATIENCE,
        },
      },
    ],
  },
});

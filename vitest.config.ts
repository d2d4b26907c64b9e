import { defineConfig } from 'vitest/config';

/**
 * Three heights of tests: rules in milliseconds, slices through HTTP on PostgreSQL, journeys in a browser. Rules and
 * slices share what a worker has loaded (`isolate: false`): loading the product for each file anew took more than half
 * of the time. The tests of the platform itself change what others share (kinds of letters, limits, catalogs) and are alone.
 */
const onDatabase = {
  sequence: { groupOrder: 1 },
  globalSetup: ['test/database.ts'],
  testTimeout: 30_000,
  hookTimeout: 60_000,
  maxWorkers: 2,
};

export default defineConfig({
  oxc: { jsx: { runtime: 'automatic', importSource: 'hono/jsx' } },
  test: {
    // Longer than the second it has by itself: a busy machine answers later, and a good one is not waited for.
    expect: { poll: { timeout: 10_000 } },
    reporters: process.env.MAILLAGE_PLAIN ? ['./test/closing-line.ts'] : ['default'],
    projects: [
      {
        extends: true,
        test: {
          name: 'rules',
          isolate: false,
          sequence: { groupOrder: 0 },
          maxWorkers: 2,
          // Generous: a slow machine compiles documents and fonts here for the first time.
          testTimeout: 30_000,
          include: ['packages/**/*.test.ts', 'src/**/*.test.{ts,tsx}', 'scripts/**/*.test.ts'],
          exclude: ['src/modules/*/test/**', 'node_modules/**'],
        },
      },
      {
        extends: true,
        test: {
          name: 'slices',
          isolate: false,
          include: ['src/modules/*/test/**/*.test.{ts,tsx}'],
          ...onDatabase,
        },
      },
      {
        extends: true,
        test: { name: 'platform', include: ['test/*.test.{ts,tsx}'], ...onDatabase },
      },
      {
        extends: true,
        test: {
          name: 'journeys',
          sequence: { groupOrder: 2 },
          include: ['journeys/**/*.test.ts', 'test/kill/*.test.ts'],
          globalSetup: ['journeys/demo-folder.ts'],
          testTimeout: 300_000,
          hookTimeout: 300_000,
          fileParallelism: false,
        },
      },
    ],
  },
});

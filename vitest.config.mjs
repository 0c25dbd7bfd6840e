import {defineConfig} from 'vitest/config';

/** Tests that need no browser. The rules are one project, everything that runs on Node the other. */
export default defineConfig({
  test: {
    projects: [
      {test: {name: 'model', root: 'packages/model', include: ['src/**/*.test.ts']}},
      {
        test: {
          name: 'node',
          include: [
            'docs/demo/server/*.test.ts',
            'packages/elements/test/node/*.test.ts',
            'tools/**/*.test.mjs',
          ],
          // The tests start servers and other Node processes, on machines with two busy cores.
          testTimeout: 30_000,
        },
      },
    ],
  },
});

import {defineConfig} from 'vitest/config';

/** ms. For what hangs: some tests start other processes or try thousands of inputs, on machines with two busy cores. */
const testTimeout = 60_000;

/** Tests that need no browser. The rules are one project, everything that runs on Node the other. */
export default defineConfig({
  test: {
    projects: [
      {
        test: {name: 'model', root: 'packages/model', include: ['src/**/*.test.ts'], testTimeout},
      },
      {
        test: {
          name: 'node',
          include: [
            'docs/demo/server/*.test.ts',
            'docs/integrators/examples/*.test.mjs',
            'packages/elements/test/node/*.test.ts',
            'tools/**/*.test.mjs',
          ],
          testTimeout,
        },
      },
    ],
  },
});

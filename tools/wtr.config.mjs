// Browser tests: the same files in every engine of this machine, over one server. `npm run test:elements -- --files "**/roving*"`
import {esbuildPlugin} from '@web/dev-server-esbuild';
import {fromRoot, root} from './lib/paths.mjs';
import {builtFiles} from './wtr/built-files.mjs';
import {portableCommands} from './wtr/commands.mjs';
import {launchers} from './wtr/launchers.mjs';
import {resultsReporter} from './wtr/reporter.mjs';
import {modelFromSource} from './wtr/sources.mjs';
import {strictPages} from './wtr/strict-pages.mjs';

/** @type {import('@web/test-runner').TestRunnerConfig} */
export default {
  rootDir: root,
  groups: [
    {name: 'elements', files: fromRoot('packages/elements/src/**/*.test.ts')},
    // Against what is built: `npm run build` first.
    {name: 'pages', files: fromRoot('packages/elements/test/*.test.ts')},
    // Over the built Storybook: `npm run build:storybook` first.
    {name: 'stories', files: fromRoot('stories/stories.test.ts')},
  ],
  browsers: launchers(process.env.BROWSERS),
  nodeResolve: {exportConditions: ['browser', 'development']},
  plugins: [
    modelFromSource(),
    portableCommands(),
    esbuildPlugin({ts: true, target: 'es2022', tsconfig: fromRoot('tsconfig.base.json')}),
  ],
  middleware: [strictPages, builtFiles],
  reporters: [resultsReporter(process.env.SAMEN_RESULTS)],
  filterBrowserLogs: ({args}) => !String(args[0]).startsWith('Lit is in dev mode'),
  testFramework: {config: {timeout: '5000'}},
  // A machine with two busy cores starts a browser slowly, and the stories are one long file.
  browserStartTimeout: 60_000,
  testsStartTimeout: 60_000,
  testsFinishTimeout: 10 * 60_000,
};

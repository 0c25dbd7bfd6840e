// Browser tests: the same files in every engine of this machine, over one server. `npm run test:elements -- --files "**/roving*"`
import {parseArgs} from 'node:util';
import {esbuildPlugin} from '@web/dev-server-esbuild';
import {fromRoot, root} from './lib/paths.mjs';
import {builtFiles} from './wtr/built-files.mjs';
import {bundledTests} from './wtr/bundled-tests.mjs';
import {portableCommands} from './wtr/commands.mjs';
import {launchers} from './wtr/launchers.mjs';
import {resultsReporter} from './wtr/reporter.mjs';
import {serverPage} from './wtr/server-page.mjs';
import {modelFromSource} from './wtr/sources.mjs';
import {strictPages} from './wtr/strict-pages.mjs';

/** With `--group` the runner does not look at `--files`. */
const options = /** @type {const} */ ({files: {type: 'string'}, group: {type: 'string'}});
const {files, group: chosen} = parseArgs({options, strict: false}).values;

/** How long one file may take in the slowest engine, three of them at work on two cores: the demo's pages hold all widgets. @type {Record<string, number>} */
const minutes = {stories: 16, pages: 5};

/** @param {string} name @param {string} all @returns {import('@web/test-runner').TestRunnerGroupConfig} */
const group = (name, all) => ({
  name,
  files: typeof files === 'string' ? [files, '!**/node_modules/**'] : fromRoot(all),
});

/** @type {import('@web/test-runner').TestRunnerConfig} */
export default {
  rootDir: root,
  groups: [
    group('elements', 'packages/elements/src/**/*.test.ts'),
    // Against what is built: `npm run build` first.
    group('pages', 'packages/elements/test/*.test.ts'),
    // Over the built Storybook: `npm run build:storybook` first.
    group('stories', 'stories/stories.test.ts'),
  ],
  browsers: launchers(process.env.BROWSERS),
  nodeResolve: {exportConditions: ['browser', 'development']},
  plugins: [
    modelFromSource(),
    portableCommands(),
    esbuildPlugin({ts: true, target: 'es2022', tsconfig: fromRoot('tsconfig.base.json')}),
  ],
  middleware: [bundledTests, strictPages, serverPage, builtFiles],
  reporters: [resultsReporter(process.env.SAMEN_RESULTS)],
  filterBrowserLogs: ({args}) => !String(args[0]).startsWith('Lit is in dev mode'),
  testFramework: {config: {timeout: '15000'}},
  // A machine with two busy cores starts a browser slowly. Per file of tests; the stories are one long file.
  browserStartTimeout: 60_000,
  testsStartTimeout: 60_000,
  testsFinishTimeout: (minutes[String(chosen)] ?? 2) * 60_000,
};

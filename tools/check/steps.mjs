// Everything that must be true before a change is merged, in the order in which a developer wants to hear it.
import {browserTests, command, findings, vitest} from './counts.mjs';
import {longFiles, versionDifferences} from './source-files.mjs';

/** @typedef {import('./schedule.mjs').Step} Step */
/** @typedef {import('../lib/find-browsers.mjs').Engine} Engine */

const packages = ['model', 'elements'];

/** @returns {Promise<import('./schedule.mjs').Outcome>} */
async function published() {
  const outcomes = [];
  for (const name of packages) {
    outcomes.push(await command('publint', `packages/${name}`, '--strict'));
    outcomes.push(await command('attw', '--pack', `packages/${name}`, '--profile', 'esm-only', '--no-emoji'));
  }
  const failures = outcomes.filter(({failed}) => failed > 0);
  return {
    passed: outcomes.length - failures.length,
    failed: failures.length,
    output: failures.map(({output}) => output).join('\n'),
  };
}

/** Steps that need a browser. */
export const browserSteps = ['elements', 'pages', 'stories'];

/** @param {readonly Engine[]} engines @returns {Step[]} */
export function steps(engines) {
  return [
    {id: 'types', run: () => command('tsc', '-b')},
    {id: 'files', run: async () => findings(longFiles())},
    {id: 'versions', run: async () => findings(versionDifferences())},
    {id: 'translations', run: () => command('node', 'tools/locales.mjs', '--check')},
    {id: 'lint', after: ['types'], run: () => command('npm', 'run', '--silent', 'lint')},
    {id: 'model', run: () => vitest('model')},
    // Before the build, which writes it.
    {
      id: 'manifest',
      after: ['types'],
      run: () => command('npm', 'run', '--silent', 'manifest', '--', '--check'),
    },
    {id: 'elements', after: ['types', 'lint'], alone: true, run: () => browserTests('elements', engines)},
    // The build replaces the types that the checks above read.
    {
      id: 'build',
      after: ['types', 'lint', 'manifest', 'translations'],
      run: () => command('npm', 'run', '--silent', 'build'),
    },
    {id: 'storybook', needs: ['build'], run: () => command('npm', 'run', '--silent', 'build:storybook')},
    {id: 'size', needs: ['build'], run: () => command('npm', 'run', '--silent', 'size')},
    {id: 'packages', needs: ['build'], run: published},
    {id: 'node', needs: ['build'], run: () => vitest('node')},
    {id: 'pages', needs: ['build'], alone: true, run: () => browserTests('pages', engines)},
    {id: 'stories', needs: ['storybook'], alone: true, run: () => browserTests('stories', engines)},
  ];
}

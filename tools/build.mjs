// Builds what the packages publish, then the demo site from it.
// `npm run build`; `npm run build -- --packages` leaves the demo out.
import {pathToFileURL} from 'node:url';
import {buildDemo} from './build/demo.mjs';
import {buildManifest} from './build/manifest.mjs';
import {buildModules} from './build/modules.mjs';
import {buildScripts} from './build/scripts.mjs';
import {buildTypes} from './build/types.mjs';
import {missingExports} from './build/widgets.mjs';

/** @type {[string, () => unknown][]} */
const packages = [
  ['types', buildTypes],
  ['modules for npm', buildModules],
  ['files for a script tag', buildScripts],
  ['manifest, editor data and JSX types', buildManifest],
];
/** @type {[string, () => unknown][]} */
const demo = [['demo site', buildDemo]];

/** @param {{packagesOnly?: boolean}} [options] @returns {Promise<boolean>} whether everything was built */
export async function buildAll({packagesOnly = false} = {}) {
  const problems = missingExports();
  for (const problem of problems) console.error(`packages/elements/package.json: ${problem}`);
  if (problems.length > 0) return false;
  for (const [name, step] of packagesOnly ? packages : [...packages, ...demo]) {
    const start = performance.now();
    try {
      await step();
    } catch (error) {
      console.error(`${name}: ${error instanceof Error ? error.message : error}`);
      return false;
    }
    console.log(`${name}: ${((performance.now() - start) / 1000).toFixed(1)} s`);
  }
  return true;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href)
  process.exitCode = (await buildAll({packagesOnly: process.argv.includes('--packages')})) ? 0 : 1;

// Which of the three engines can this machine run? `node tools/browsers.mjs` tells, and installs on Debian when it may.
import {readFileSync} from 'node:fs';
import {pathToFileURL} from 'node:url';
import {engines, findBrowsers} from './lib/find-browsers.mjs';
import {run} from './lib/process.mjs';

/** @typedef {import('./lib/find-browsers.mjs').Engine} Engine */
/** @typedef {import('./lib/find-browsers.mjs').Browsers} Browsers */

/** @type {Record<Engine, {name: string, debian: string[], elsewhere: string}>} */
const wanted = {
  chromium: {
    name: 'Chromium',
    debian: ['chromium'],
    elsewhere: 'install Chromium or Chrome, or set CHROMIUM to its program',
  },
  firefox: {
    name: 'Firefox',
    debian: ['firefox-esr'],
    elsewhere: 'install Firefox, or set FIREFOX to its program',
  },
  webkit: {
    name: 'WebKitGTK',
    debian: ['webkit2gtk-driver', 'xvfb'],
    elsewhere:
      'on Linux install WebKitWebDriver, MiniBrowser and Xvfb, or set WEBKIT_DRIVER and WEBKIT_BROWSER',
  },
};

/** @param {Engine} engine */
export const engineName = (engine) => wanted[engine].name;

/** @param {Engine} engine */
export const howToInstall = (engine) => {
  const {name, debian, elsewhere} = wanted[engine];
  return `${name} is not here: on Debian "apt-get install ${debian.join(' ')}" as root; else ${elsewhere}.`;
};

/** The package names are Debian's own; a derivative has others. */
function mayInstall() {
  try {
    return process.getuid?.() === 0 && /^ID=debian$/m.test(readFileSync('/etc/os-release', 'utf8'));
  } catch {
    return false;
  }
}

/** @param {Engine[]} missing @param {(line: string) => void} log */
async function install(missing, log) {
  const env = {DEBIAN_FRONTEND: 'noninteractive'};
  const update = await run('apt-get', ['update', '-qq'], {env});
  if (update.code !== 0) log(`apt-get update failed:\n${update.output}`);
  // One call per engine: a package that a mirror lacks must not cost the other engines.
  for (const engine of missing) {
    const packages = wanted[engine].debian;
    log(`Installing ${packages.join(' ')} …`);
    const {code, output} = await run(
      'apt-get',
      ['install', '-y', '-qq', '--no-install-recommends', ...packages],
      {env},
    );
    if (code !== 0) log(output);
  }
}

/**
 * @param {(line: string) => void} [log]
 * @returns {Promise<{browsers: Browsers, present: Engine[], missing: Engine[]}>}
 */
export async function ensureBrowsers(log = console.log) {
  const lacking = engines.filter((engine) => !findBrowsers()[engine]);
  if (lacking.length > 0 && mayInstall()) await install(lacking, log);
  const browsers = findBrowsers();
  const present = engines.filter((engine) => browsers[engine]);
  return {browsers, present, missing: engines.filter((engine) => !browsers[engine])};
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const {browsers, present, missing} = await ensureBrowsers();
  for (const engine of present) console.log(`${engineName(engine)}: ${JSON.stringify(browsers[engine])}`);
  for (const engine of missing) console.log(howToInstall(engine));
  process.exitCode = present.length === 0 ? 1 : 0;
}

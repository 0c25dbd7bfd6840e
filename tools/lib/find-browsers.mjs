import {existsSync, readdirSync} from 'node:fs';
import {basename, delimiter, join} from 'node:path';

/** @typedef {'chromium' | 'firefox' | 'webkit'} Engine */
/**
 * @typedef {object} Browsers the programs to drive; undefined = the engine is not here
 * @property {string | undefined} chromium
 * @property {string | undefined} firefox
 * @property {{driver: string, browser: string, xvfb: string | undefined} | undefined} webkit
 */
/**
 * @typedef {object} Machine what a search looks at; tests pass their own
 * @property {NodeJS.ProcessEnv} env
 * @property {(file: string) => boolean} exists
 * @property {(folder: string) => string[]} list names in a folder; empty when there is no such folder
 */

/** @type {readonly Engine[]} */
export const engines = ['chromium', 'firefox', 'webkit'];

const chromiumNames = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];
const chromiumFiles = [
  '/snap/bin/chromium',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];
const firefoxNames = ['firefox-esr', 'firefox'];
const firefoxFiles = ['/snap/bin/firefox', '/Applications/Firefox.app/Contents/MacOS/firefox'];

/** MiniBrowser stands in a folder named after the API version, below one that depends on distribution and processor. */
const libraryFolders = ['/usr/lib', '/usr/lib64', '/usr/libexec', '/usr/local/lib', '/usr/local/libexec'];
const webkitFolder = /^webkit(2?gtk)-\d/;

/** @returns {Machine} */
export function thisMachine() {
  return {
    env: process.env,
    exists: existsSync,
    list: (folder) => {
      try {
        return readdirSync(folder);
      } catch {
        return []; // not there, or a file
      }
    },
  };
}

/** @param {Machine} machine @param {string[]} names @param {string[]} files */
function firstProgram({env, exists}, names, files = []) {
  const folders = (env.PATH ?? '').split(delimiter).filter(Boolean);
  const candidates = names.flatMap((name) => folders.map((folder) => join(folder, name)));
  return [...candidates, ...files].find(exists);
}

/** A developer's own choice wins, and a wrong one is told instead of replaced. @param {Machine} machine @param {string} variable */
function chosen({env, exists}, variable) {
  const file = env[variable];
  if (file && !exists(file)) throw new Error(`${variable} names ${file}, and there is no such file.`);
  return file || undefined;
}

/** @param {Machine} machine */
function findMiniBrowser({exists, list}) {
  const folders = libraryFolders.flatMap((folder) => [
    folder,
    ...list(folder).map((name) => join(folder, name)),
  ]);
  const found = folders
    .flatMap((folder) => list(folder).map((name) => join(folder, name)))
    .filter((folder) => webkitFolder.test(basename(folder)))
    .map((folder) => join(folder, 'MiniBrowser'))
    .filter(exists);
  // The 4.1 build is the one that distributions pair with WebKitWebDriver; else the newest.
  return found.find((file) => file.includes('webkit2gtk-4.1')) ?? found.sort().at(-1);
}

/** @param {Machine} machine @returns {Browsers['webkit']} */
function findWebKit(machine) {
  const driver = chosen(machine, 'WEBKIT_DRIVER') ?? firstProgram(machine, ['WebKitWebDriver']);
  const browser = chosen(machine, 'WEBKIT_BROWSER') ?? findMiniBrowser(machine);
  const xvfb = firstProgram(machine, ['Xvfb']);
  const hasDisplay = Boolean(xvfb || machine.env.DISPLAY || machine.env.WAYLAND_DISPLAY);
  return driver && browser && hasDisplay ? {driver, browser, xvfb} : undefined;
}

/** @param {Machine} [machine] @returns {Browsers} */
export function findBrowsers(machine = thisMachine()) {
  return {
    chromium: chosen(machine, 'CHROMIUM') ?? firstProgram(machine, chromiumNames, chromiumFiles),
    firefox: chosen(machine, 'FIREFOX') ?? firstProgram(machine, firefoxNames, firefoxFiles),
    webkit: findWebKit(machine),
  };
}

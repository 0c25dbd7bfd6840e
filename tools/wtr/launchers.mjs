import {chromeLauncher} from '@web/test-runner-chrome';
import puppeteer from 'puppeteer-core';
import {engines, findBrowsers} from '../lib/find-browsers.mjs';
import {WebKitLauncher} from './webkit-launcher.mjs';

/** @typedef {import('../lib/find-browsers.mjs').Engine} Engine */
/** @typedef {import('@web/test-runner-core').BrowserLauncher} BrowserLauncher */

/** Two tabs in one window: the hidden one gets no animation frames, and `fixture()` waits for ever. */
const concurrency = 1;

/** Chromium refuses its sandbox to root, which is who runs in a container. */
const chromiumArguments = ['--disable-dev-shm-usage', ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])];

/** @param {Engine} engine @param {import('../lib/find-browsers.mjs').Browsers} browsers @returns {BrowserLauncher} */
function launcher(engine, {chromium, firefox, webkit}) {
  if (engine === 'chromium' && chromium) {
    return chromeLauncher({concurrency, launchOptions: {executablePath: chromium, args: chromiumArguments}});
  }
  if (engine === 'firefox' && firefox) {
    // With a puppeteer of its own the launcher leaves the choice of browser to the options: BiDi drives an ordinary Firefox.
    const launchOptions = {
      browser: /** @type {const} */ ('firefox'),
      executablePath: firefox,
      headless: true,
    };
    const firefoxLauncher = chromeLauncher({
      puppeteer: /** @type {any} */ (puppeteer), // the type wants the class of Chromium's puppeteer
      concurrency,
      launchOptions,
    });
    firefoxLauncher.name = 'Firefox';
    return firefoxLauncher;
  }
  if (engine === 'webkit' && webkit) return /** @type {any} */ (new WebKitLauncher(webkit)); // no `type` that the runner knows
  throw new Error(`${engine} is not here; "node tools/browsers.mjs" tells how to get it.`);
}

/** @param {string | undefined} wanted names with commas between them; default: every engine that is here */
export function launchers(wanted) {
  const browsers = findBrowsers();
  const names = wanted
    ? wanted.split(',').map((name) => name.trim())
    : engines.filter((engine) => browsers[engine]);
  return names.map((name) => {
    const engine = engines.find((candidate) => candidate === name);
    if (!engine) throw new Error(`BROWSERS knows ${engines.join(', ')}; not "${name}".`);
    return launcher(engine, browsers);
  });
}

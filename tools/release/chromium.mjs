import puppeteer from 'puppeteer-core';
import {howToInstall} from '../browsers.mjs';
import {findBrowsers} from '../lib/find-browsers.mjs';

/** Chromium refuses its sandbox to root, which is who runs in a container. */
const sandbox = process.getuid?.() === 0 ? ['--no-sandbox'] : [];

/** @param {string[]} args */
export async function launchChromium(args = []) {
  const executablePath = findBrowsers().chromium;
  if (!executablePath) throw new Error(howToInstall('chromium'));
  return puppeteer.launch({executablePath, args: ['--disable-dev-shm-usage', ...sandbox, ...args]});
}

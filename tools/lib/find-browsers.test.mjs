import {dirname} from 'node:path';
import {expect, it} from 'vitest';
import {findBrowsers} from './find-browsers.mjs';

/** A machine that has only these files. @param {string[]} files @param {NodeJS.ProcessEnv} [env] */
const machine = (files, env = {}) => ({
  env: {PATH: '/usr/local/bin:/usr/bin', ...env},
  exists: (/** @type {string} */ file) => files.includes(file),
  list: (/** @type {string} */ folder) => {
    const below = files.filter((file) => file.startsWith(`${folder}/`));
    return [...new Set(below.map((file) => file.slice(folder.length + 1).split('/')[0] ?? ''))];
  },
});

const webkit = [
  '/usr/bin/WebKitWebDriver',
  '/usr/bin/Xvfb',
  '/usr/lib/x86_64-linux-gnu/webkit2gtk-4.0/MiniBrowser',
  '/usr/lib/x86_64-linux-gnu/webkit2gtk-4.1/MiniBrowser',
];

it('finds what Debian installs', () => {
  const debian = machine(['/usr/bin/chromium', '/usr/bin/firefox-esr', ...webkit]);
  expect(findBrowsers(debian)).toEqual({
    chromium: '/usr/bin/chromium',
    firefox: '/usr/bin/firefox-esr',
    webkit: {driver: webkit[0], browser: webkit[3], xvfb: webkit[1]},
  });
});

it('finds nothing on an empty machine', () => {
  expect(findBrowsers(machine([]))).toEqual({chromium: undefined, firefox: undefined, webkit: undefined});
});

it.each(webkit.slice(0, 2))('has no WebKit without %s', (file) => {
  const rest = webkit.filter((other) => other !== file);
  expect(findBrowsers(machine(rest)).webkit).toBe(undefined);
});

it('uses a desktop where there is no virtual display', () => {
  const files = webkit.filter((file) => !file.endsWith('Xvfb'));
  expect(findBrowsers(machine(files, {DISPLAY: ':0'})).webkit).toMatchObject({xvfb: undefined});
});

it('takes the choice of a developer, and tells one that is not there', () => {
  const own = '/opt/chromium/chrome';
  const files = ['/usr/bin/chromium', own];
  expect(dirname(findBrowsers(machine(files, {CHROMIUM: own})).chromium ?? '')).toBe('/opt/chromium');
  expect(() => findBrowsers(machine(files, {CHROMIUM: '/nowhere'}))).toThrow('CHROMIUM names /nowhere');
});

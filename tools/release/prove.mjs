// `npm run release:prove`: would what we are about to publish work for somebody who installs it? Publishes to a registry
// on this machine, installs from it in an empty folder and uses what came, in a browser. Nothing leaves the machine.
import {mkdtempSync, readdirSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {buildAll} from '../build.mjs';
import {fromRoot, readJson} from '../lib/paths.mjs';
import {launchChromium} from './chromium.mjs';
import {bundle, checkContents, checkHashes, compile, install, installed} from './consumer.mjs';
import {ours, publishDependencies, publishOurs} from './packages.mjs';
import {startRegistry} from './registry.mjs';
import {serve} from './serve.mjs';
import {policy, writeSite} from './site.mjs';
import {isRefused, runsUnnoticed, seats, shows, sources, works} from './visit.mjs';

const folder = mkdtempSync(join(tmpdir(), 'samen-release-'));
const consumer = join(folder, 'consumer');
const site = join(folder, 'site');
const version = ours[0]?.version ?? '';
process.once('exit', () => rmSync(folder, {recursive: true, force: true})); // also when somebody interrupts it

/** @type {string[]} */
const failures = [];

/** @template T @param {string} name @param {() => T | Promise<T>} act @returns {Promise<T | undefined>} */
async function step(name, act) {
  const start = performance.now();
  const line = (/** @type {string} */ mark, note = '') => {
    const seconds = ((performance.now() - start) / 1000).toFixed(1).padStart(5);
    console.log(`${mark.padEnd(5)}${name.padEnd(38)}${seconds} s  ${note}`.trimEnd());
  };
  try {
    const outcome = await act();
    line('ok', typeof outcome === 'string' ? outcome : '');
    return outcome;
  } catch (error) {
    line('FAIL');
    console.log(error instanceof Error ? error.message : error);
    failures.push(name);
    return undefined;
  }
}

/** What all later steps stand on. @template T @param {string} name @param {() => T | Promise<T>} act @returns {Promise<T>} */
async function foundation(name, act) {
  const outcome = await step(name, act);
  if (failures.includes(name)) throw new Error(`Nothing more can be proven without "${name}".`);
  return /** @type {T} */ (outcome);
}

async function build() {
  const told = console.log;
  console.log = () => {}; // its own lines would stand between ours
  try {
    if (!(await buildAll({packagesOnly: true}))) throw new Error('See above.');
  } finally {
    console.log = told;
  }
}

async function proveInBrowser() {
  const {url, close} = await serve(site, {'content-security-policy': policy});
  const browser = await launchChromium();
  try {
    await step('page with the bundle', () => works(browser, `${url}npm/index.html`, version));
    await step('page with samen.js and its hash', () => works(browser, `${url}loader.html`, version));
    await step('page with one file and its hash', () => works(browser, `${url}one-file.html`, version));
    await step('page for an iframe', () =>
      shows(browser, `${url}copy/pages/ladder-picker.html`, 'samen-ladder-picker >>> input[type=radio]'),
    );
    await step('table on the page with the bundle', () => seats(browser, `${url}npm/index.html`, version));
    await step('table on the page with samen.js', () => seats(browser, `${url}loader.html`, version));
    await step('table from one file and its hash', () =>
      seats(browser, `${url}one-file-table.html`, version),
    );
    await step('text on the page with the bundle', () => sources(browser, `${url}npm/index.html`, version));
    await step('text on the page with samen.js', () => sources(browser, `${url}loader.html`, version));
    await step('text from one file and its hash', () =>
      sources(browser, `${url}one-file-sources.html`, version),
    );
    await step('page of the table for an iframe', () =>
      shows(browser, `${url}copy/pages/seat-planner.html`, 'samen-seat-planner >>> select'),
    );
    await step('a changed file without a hash runs', () =>
      runsUnnoticed(browser, `${url}tampered-unnoticed.html`),
    );
    await step('a changed file with a hash is refused', () => isRefused(browser, `${url}tampered.html`));
  } finally {
    await browser.close();
    close();
  }
}

async function prove() {
  await foundation('build', build);
  const registry = await foundation('registry on this machine', () =>
    startRegistry(join(folder, 'registry')),
  );
  try {
    await foundation(
      'packages of others',
      async () => `${await publishDependencies(registry)} from node_modules`,
    );
    await foundation('changeset publish', () => publishOurs(registry));
    await foundation('npm install in an empty folder', () => install(consumer, registry));
  } finally {
    registry.close();
  }
  await step('what is in the packages', () => checkContents(consumer));
  await step('hashes of the files for a script tag', () => checkHashes(consumer));
  await step('TypeScript and JSX, with a bundler', () => compile(consumer, 'Bundler'));
  await step('TypeScript and JSX, as Node does', () => compile(consumer, 'NodeNext'));
  await foundation('bundle of the consumer', () => bundle(consumer, join(site, 'npm')));
  await foundation('site of the consumer', () => writeSite(consumer, site));
  await proveInBrowser();
}

await prove().catch((error) => {
  failures.push('the proof');
  console.log(error instanceof Error ? error.message : error);
});

const pending = readdirSync(fromRoot('.changeset')).filter((name) => /^(?!README).+\.md$/.test(name)).length;
if (pending > 0)
  console.log(
    `\n${pending} changeset(s) are not in version ${version} yet: "npx changeset version" is still to come.`,
  );
if (failures.length > 0) console.log(`\nNot proven: ${failures.join(', ')}`);
else {
  const hashes = readJson(join(installed(consumer, '@samen/elements'), 'dist/script/integrity.json'));
  console.log(`\nProven. For the release notes of ${version}:\n`);
  for (const [file, hash] of Object.entries(hashes))
    if (!file.startsWith('chunks/')) console.log(`${file}  ${hash}`);
}
process.exitCode = failures.length > 0 ? 1 : 0;

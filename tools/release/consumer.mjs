// An empty folder outside the repository, in which somebody installs Samen and uses it.
import assert from 'node:assert/strict';
import {createHash} from 'node:crypto';
import {cpSync, existsSync, lstatSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import ts from 'typescript';
import {filesIn} from '../build/files.mjs';
import {readJson} from '../lib/paths.mjs';
import {alongside, mustRun, ours} from './packages.mjs';

/** @typedef {import('./registry.mjs').Registry} Registry */
/** @typedef {string | null | {[condition: string]: Target}} Target */

/** @param {string} folder @param {string} name */
export const installed = (folder, name) => join(folder, 'node_modules', name);

/** @param {string} folder @param {Registry} registry @returns {Promise<string>} what came */
export async function install(folder, {url, env}) {
  cpSync(join(import.meta.dirname, 'consumer'), folder, {recursive: true});
  const names = [...ours.map(({name}) => name), ...alongside];
  await mustRun('npm', ['install', '--ignore-scripts', ...names], {cwd: folder, env});
  for (const {name, version} of ours) {
    assert.equal(
      readJson(join(installed(folder, name), 'package.json')).version,
      version,
      `version of ${name}`,
    );
    assert.ok(!lstatSync(installed(folder, name)).isSymbolicLink(), `${name} is a link instead of a package`);
  }
  /** @type {[string, {resolved?: string}][]} */
  const locked = Object.entries(readJson(join(folder, 'package-lock.json')).packages);
  const elsewhere = locked.filter(([, {resolved}]) => resolved && !resolved.startsWith(url));
  assert.deepEqual(elsewhere, [], 'packages that came from another registry');
  return ours.map(({name, version}) => `${name} ${version}`).join(', ');
}

/** @param {Target} target @returns {string[]} */
const filesOf = (target) =>
  typeof target === 'string' ? [target] : Object.values(target ?? {}).flatMap(filesOf);

/**
 * A package that is here by luck, because another one brought it, is missing with a stricter package manager.
 * @param {string} folder of a package @param {string[]} files
 */
function checkDependencies(folder, files) {
  const {name, dependencies = {}} = readJson(join(folder, 'package.json'));
  /** @type {Set<string>} */
  const found = new Set();
  for (const file of files.filter((path) => /^dist\/.*\.(js|d\.ts)$/.test(path)))
    for (const {fileName} of ts.preProcessFile(readFileSync(join(folder, file), 'utf8')).importedFiles)
      if (!fileName.startsWith('.'))
        found.add(fileName.split('/', fileName.startsWith('@') ? 2 : 1).join('/'));
  const undeclared = [...found].filter((other) => other !== name && !(other in dependencies));
  assert.deepEqual(undeclared, [], `what ${name} imports without depending on it`);
}

/** Every door of the package opens, and what the law asks is inside. @param {string} folder @returns {Promise<string>} */
export async function checkContents(folder) {
  const modules = [];
  for (const {name} of ours) {
    const files = filesIn(installed(folder, name));
    checkDependencies(installed(folder, name), files);
    for (const wanted of ['LICENSE', 'README.md'])
      assert.ok(files.includes(wanted), `${name} has no ${wanted}`);
    /** @type {Record<string, Target>} */
    const exports = readJson(join(installed(folder, name), 'package.json')).exports;
    for (const [entry, target] of Object.entries(exports))
      for (const file of filesOf(target)) {
        const [start = '', end] = file.slice(2).split('*');
        const found = files.some((path) => (end === undefined ? path === start : path.startsWith(start)));
        assert.ok(found, `${name} exports ${entry} from ${file}, which was not published`);
        if (file.endsWith('.js') && end === undefined) modules.push(name + entry.slice(1));
      }
  }
  const source = modules.map((module) => `await import(${JSON.stringify(module)});`).join('\n');
  await mustRun('node', ['--input-type=module', '--eval', source], {cwd: folder});
  return `${modules.length} entries load in Node`;
}

/** The list of hashes is complete and right; with our own arithmetic, not that of the build. @param {string} folder */
export function checkHashes(folder) {
  const scripts = join(installed(folder, '@samen/elements'), 'dist/script');
  assert.ok(existsSync(join(scripts, 'integrity.json')), 'integrity.json was not published');
  const hash = (/** @type {string} */ file) =>
    `sha384-${createHash('sha384')
      .update(readFileSync(join(scripts, file)))
      .digest('base64')}`;
  const files = filesIn(scripts).filter((file) => file.endsWith('.js'));
  const list = readJson(join(scripts, 'integrity.json'));
  assert.deepEqual(list, Object.fromEntries(files.map((file) => [file, hash(file)])), 'integrity.json');
  return `${files.length} files`;
}

/** @param {string} folder @param {'Bundler' | 'NodeNext'} resolution */
export async function compile(folder, resolution) {
  const module = resolution === 'Bundler' ? 'ESNext' : 'NodeNext';
  await mustRun('tsc', ['--project', folder, '--module', module, '--moduleResolution', resolution], {
    cwd: folder,
  });
}

/** @param {string} folder @param {string} out */
export async function bundle(folder, out) {
  await mustRun('vite', ['build', '--base', './', '--outDir', out, '--logLevel', 'warn'], {cwd: folder});
}

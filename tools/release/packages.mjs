// What goes into the registry: our two packages with the command of a real release, and what they need from node_modules.
import {existsSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {fromRoot, readJson, root} from '../lib/paths.mjs';
import {run} from '../lib/process.mjs';

/** @typedef {import('./registry.mjs').Registry} Registry */
/** @typedef {{name: string, version: string, dependencies?: Record<string, string>}} Manifest */

/** @type {Manifest[]} */
export const ours = ['model', 'elements'].map((name) => readJson(fromRoot('packages', name, 'package.json')));

/** What a project with React has beside us. */
export const alongside = ['@types/react'];

/** A command of which the output matters only when it goes wrong. @param {Parameters<typeof run>} command */
export async function mustRun(...command) {
  const {code, output} = await run(...command);
  if (code !== 0)
    throw new Error(`${command[0]} ${command[1].join(' ')} ended with ${code}:\n${output.trim()}`);
  return output;
}

/** As Node looks for it. @param {string} name @param {string} from a folder */
function folderOf(name, from) {
  for (let folder = from; ; folder = dirname(folder)) {
    const found = join(folder, 'node_modules', name);
    if (existsSync(join(found, 'package.json'))) return found;
    if (folder === dirname(folder)) throw new Error(`${name} is not in node_modules: run npm ci.`);
  }
}

/** @returns {Map<string, string>} the packages of others that ours bring along, with what they bring: id to folder */
function dependencies() {
  const found = new Map();
  /** @param {string} name @param {string} from */
  const add = (name, from) => {
    if (ours.some((own) => own.name === name)) return;
    const folder = folderOf(name, from);
    /** @type {Manifest} */
    const manifest = readJson(join(folder, 'package.json'));
    const id = `${name}@${manifest.version}`;
    if (found.has(id)) return;
    found.set(id, folder);
    for (const next of Object.keys(manifest.dependencies ?? {})) add(next, folder);
  };
  for (const {dependencies = {}} of ours) for (const name of Object.keys(dependencies)) add(name, root);
  for (const name of alongside) add(name, root);
  return found;
}

/** @param {Registry} registry @returns {Promise<number>} how many */
export async function publishDependencies({env}) {
  const found = dependencies();
  for (const folder of found.values())
    await mustRun('npm', ['publish', folder, '--ignore-scripts', '--tag', 'latest', '--access', 'public'], {
      env,
    });
  return found.size;
}

/** @param {Registry} registry */
export async function publishOurs({url, env}) {
  // Before anything is sent: where would npm send it?
  for (const key of ['registry', '@samen:registry']) {
    const answer = (await mustRun('npm', ['config', 'get', key, '--silent'], {env})).trim();
    if (!answer.split('\n').includes(url))
      throw new Error(`npm would publish to ${answer}, not to this machine.`);
  }
  const output = await mustRun('changeset', ['publish', '--no-git-tag'], {env: {...env, CI: 'true'}});
  for (const {name, version} of ours) {
    const response = await fetch(`${url}${name.replace('/', '%2f')}/${version}`);
    if (!response.ok) throw new Error(`${name} ${version} did not arrive in the registry:\n${output.trim()}`);
  }
}

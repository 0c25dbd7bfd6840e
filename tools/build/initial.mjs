import {basename, extname, relative} from 'node:path';
import {bundleChunks} from './bundle.mjs';
import {definition, elementsDir, widgets} from './widgets.mjs';

/** @typedef {{later: string[], modules: string[]}} Needed modules of one file, and the files that it loads later */

/**
 * What is in one file when everything that it loads later is left out. Asked of a trial build: what a module imports says
 * too much, because most of what `@samen/model` exports is not used.
 * @param {string} entry @returns {Promise<Needed>}
 */
async function needed(entry) {
  /** @type {string[]} */
  const later = [];
  const chunks = await bundleChunks({entry: {entry}, later: (id) => later.push(id)});
  const modules = chunks.flatMap((chunk) =>
    Object.entries(chunk.modules).flatMap(([id, {renderedLength}]) =>
      // A module of Lit that only hands on others has no code of its own, and would become a file that holds nothing.
      renderedLength > 0 || id.includes('/node_modules/') ? id : [],
    ),
  );
  return {modules: [...new Set([...modules, entry])], later};
}

/**
 * The file in which each module goes. A widget's first file has all that it needs at once, and what two widgets need is
 * in `shared`. Of the files that come later the first one that is imported takes what others need too: write them in
 * that order. Left to itself the bundler makes a file for every set of parts that has a module in common, and those load
 * one after the other.
 * @returns {Promise<Map<string, string>>} module id to name
 */
export async function fileOfModules() {
  /** @type {Map<string, string>} */
  const files = new Map();
  /** @type {string[]} */
  const later = [];
  for (const widget of widgets) {
    const first = await needed(definition(widget));
    for (const id of first.modules) files.set(id, files.has(id) ? 'shared' : widget);
    later.push(...first.later);
  }
  for (const path of later) {
    const {modules} = await needed(path);
    for (const id of modules) if (!files.has(id)) files.set(id, basename(path, extname(path)));
  }
  return files;
}

/**
 * Exactly the modules of each file: with what they import a later file would take Lit along.
 * @param {Map<string, string>} files @returns {import('vite').Rolldown.OutputOptions['codeSplitting']}
 */
export const inFiles = (files) => ({
  includeDependenciesRecursively: false,
  groups: [{debugName: 'file', name: (id) => files.get(id) ?? null}],
});

/** @param {string} id a module, as people know it */
export const moduleName = (id) => relative(elementsDir, id);

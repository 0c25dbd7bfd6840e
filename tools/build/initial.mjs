import {basename, extname, relative} from 'node:path';
import {bundleChunks} from './bundle.mjs';
import {definition, elementsDir, widgets} from './widgets.mjs';

/** @typedef {{later: string[], modules: string[], size: number}} Needed modules of one file, and the files that it loads later */

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
  // As the source has them: the bundler asks in the order in which it gets answers, which is another one on a busy machine.
  const order = chunks.flatMap(({dynamicImports}) => dynamicImports.map((path) => basename(path)));
  // What only later files load is not in the trial build, and comes last.
  const place = (/** @type {string} */ path) => order.indexOf(basename(path)) >>> 0;
  later.sort((a, b) => place(a) - place(b));
  const size = chunks.reduce((sum, {code}) => sum + code.length, 0);
  return {modules: [...new Set([...modules, entry])], later, size};
}

/**
 * The file in which each module goes. A widget's first file has all that it alone needs at once. What the smallest widget
 * and another need at once is in `shared`, so the smallest loads one file besides its own. What others need at once is in
 * `common`, what one needs at once and others later in its `early-` file, and what several need, but nobody at once, in
 * `extra`: so nobody loads another widget's file, nor at once what only others need at once. A language stays a file of its own. Of the files that come later the first one that is imported takes what others of that widget need
 * too: write them in that order. Left to itself the bundler makes a file for every set of parts that has a module in
 * common, and those load one after the other.
 * @returns {Promise<Map<string, string>>} module id to name
 */
export async function fileOfModules() {
  /** Who needs a module at once, who at all, and the first later file that does. @type {Map<string, {first: Set<string>, all: Set<string>, later?: string}>} */
  const needs = new Map();
  const need = (/** @type {string} */ id) => {
    const known = needs.get(id) ?? {first: new Set(), all: new Set()};
    needs.set(id, known);
    return known;
  };
  /** @type {[string, string][]} */
  const parts = [];
  const smallest = {widget: '', size: Infinity};
  for (const widget of widgets) {
    const first = await needed(definition(widget));
    if (first.size < smallest.size) Object.assign(smallest, {widget, size: first.size});
    for (const id of first.modules) {
      need(id).first.add(widget);
      need(id).all.add(widget);
    }
    parts.push(...first.later.map((path) => /** @type {[string, string]} */ ([widget, path])));
  }
  for (const [widget, path] of parts) {
    const {modules} = await needed(path);
    for (const id of modules) {
      need(id).all.add(widget);
      need(id).later ??= basename(path, extname(path));
    }
  }
  const entries = new Set(parts.map(([, path]) => path));
  const names = new Map([...entries].map((path) => [basename(path, extname(path)), path]));
  const double = [...entries].find((path) => names.get(basename(path, extname(path))) !== path);
  if (double)
    throw new Error(`${double}: another file that loads later has this name too; call it otherwise.`);
  return new Map(
    [...needs].map(([id, {first, all, later = ''}]) => [
      id,
      entries.has(id) ? basename(id, extname(id)) : (sharedFile(first, all, smallest.widget) ?? later),
    ]),
  );
}

/**
 * The file of what several widgets need, or of the one that needs it at once.
 * @param {Set<string>} first @param {Set<string>} all @param {string} smallest
 */
function sharedFile(first, all, smallest) {
  if (first.has(smallest) && first.size > 1) return 'shared';
  if (first.size > 1) return 'common';
  if (all.size > 1) return first.size > 0 ? `early-${[...first][0]}` : 'extra';
  return [...first][0];
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

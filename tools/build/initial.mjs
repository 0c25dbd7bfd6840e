import {relative} from 'node:path';
import {bundleChunks} from './bundle.mjs';
import {definition, elementsDir, widgets} from './widgets.mjs';

/**
 * Which modules a widget needs before it shows anything, by widget. Asked of a trial build in which every later part is
 * left out: what a module imports says too much, because most of what `@samen/model` exports is not used.
 * @returns {Promise<Map<string, Set<string>>>}
 */
export async function initialModules() {
  /** @type {Map<string, Set<string>>} */
  const found = new Map();
  for (const widget of widgets) {
    const chunks = await bundleChunks({entry: {[widget]: definition(widget)}, later: 'external'});
    const used = chunks.flatMap(({modules}) =>
      Object.entries(modules).flatMap(([id, {renderedLength}]) =>
        // A module of Lit that only hands on others has no code of its own, and would become a file that holds nothing.
        renderedLength > 0 || id.includes('/node_modules/') ? id : [],
      ),
    );
    found.set(widget, new Set([...used, definition(widget)]));
  }
  return found;
}

/**
 * Keeps what a widget needs at first in one file, and what several widgets need in one shared file. Left alone, the
 * bundler makes a file for every set of later parts that has a module in common: four requests instead of one.
 * @param {Map<string, Set<string>>} initial @returns {import('vite').Rolldown.OutputOptions['codeSplitting']}
 */
export const oneFilePerWidget = (initial) => ({
  groups: [
    {
      debugName: 'initial',
      name: (id) => {
        const users = [...initial].flatMap(([widget, modules]) => (modules.has(id) ? widget : []));
        return users.length > 1 ? 'shared' : (users[0] ?? null);
      },
    },
  ],
});

/** @param {string} id a module, as people know it */
export const moduleName = (id) => relative(elementsDir, id);

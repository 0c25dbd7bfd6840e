import {existsSync, readdirSync} from 'node:fs';
import {fromRoot, readJson} from '../lib/paths.mjs';

export const elementsDir = fromRoot('packages/elements');
export const scriptDir = fromRoot('packages/elements/dist/script');

/** A folder with a `define.ts` is a widget: nothing else in the tooling names one. @returns {string[]} */
export const widgets = readdirSync(fromRoot('packages/elements/src'), {withFileTypes: true})
  .filter((entry) => entry.isDirectory())
  .map(({name}) => name)
  .filter((name) => existsSync(fromRoot('packages/elements/src', name, 'define.ts')))
  .sort();

/** The source that registers a widget. @param {string} widget */
export const definition = (widget) => fromRoot('packages/elements/src', widget, 'define.ts');

/** What people import is written by hand, so a new widget must be added to it. @returns {string[]} what is wrong */
export function missingExports() {
  const {exports, sideEffects} = readJson(fromRoot('packages/elements/package.json'));
  return widgets.flatMap((widget) => {
    const file = `./dist/${widget}/define.js`;
    return [
      ...(exports[`./${widget}.js`]?.default === file ? [] : [`"exports" lacks "./${widget}.js" to ${file}`]),
      ...(sideEffects.includes(file) ? [] : [`"sideEffects" lacks "${file}"`]),
    ];
  });
}

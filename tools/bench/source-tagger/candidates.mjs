// Who is measured: notes of a meeting with tags.
import {fromRoot, readJson} from '../../lib/paths.mjs';

/**
 * @typedef {object} Candidate
 * @property {string} id
 * @property {string} name with its version
 * @property {string} [script] what the page loads
 * @property {string} [css] what its documentation asks for
 * @property {string} [toggle] selector of the button that says of the first sentence that it comes from experience
 */

/** @param {string} name */
const versionOf = (name) => readJson(fromRoot('node_modules', name, 'package.json')).version;

/** @type {Candidate[]} */
export const candidates = [
  {id: 'native', name: 'plain marks', toggle: '#host .toggle'},
  {
    id: 'samen',
    name: 'samen-source-tagger',
    script: 'samen/samen.js',
    toggle: '#host > samen-source-tagger >>> button.source[data-source=experiential]',
  },
  {
    id: 'recogito',
    name: `Recogito ${versionOf('@recogito/text-annotator')}`,
    script: 'recogito.js',
    css: 'recogito.css',
  },
];

/** Notes of some twenty pages. */
export const note = {kB: 46, tags: 500};
/** Sixteen times as much, with as many tags as anybody will make. */
export const large = {kB: 736, tags: 4000};
/** In one text: what a toggle takes must not grow with the tags that are there. */
export const crowds = [200, 2000, 4000].map((tags) => ({kB: 400, tags}));

// Who is measured: a round table with sixty people.
import {fromRoot, readJson} from '../../lib/paths.mjs';

/**
 * @typedef {object} Candidate
 * @property {string} id
 * @property {string} name with its version
 * @property {string} [script] what the page loads
 * @property {string} [css] what its documentation asks for
 * @property {string} [seat] selector of the seats, in order; none: it only shows
 * @property {1 | 2} [clicks] of one move: ours swaps two seats, seatchart selects one
 */

/** @param {string} name */
const versionOf = (name) => readJson(fromRoot('node_modules', name, 'package.json')).version;

const first = '#host > :first-child';

/** @type {Candidate[]} */
export const candidates = [
  {id: 'native', name: 'plain buttons', seat: `${first} button`, clicks: 2},
  {id: 'copy', name: 'our HTML and CSS, no component'},
  {
    id: 'samen',
    name: 'samen-seat-planner',
    script: 'samen/samen.js',
    seat: `${first} >>> button[data-seat]`,
    clicks: 2,
  },
  {
    id: 'seatchart',
    name: `seatchart ${versionOf('seatchart')}`,
    script: 'seatchart.js',
    css: 'seatchart.css',
    seat: `${first} .sc-seat-available, ${first} .sc-seat-selected`,
    clicks: 1,
  },
];

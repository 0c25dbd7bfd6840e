// Who is measured: the same eight questions, from an empty page until all can be answered.
import {fromRoot, readJson} from '../../lib/paths.mjs';

/**
 * @typedef {object} Candidate
 * @property {string} id
 * @property {string} name with its version
 */

/** @param {string} name */
const versionOf = (name) => readJson(fromRoot('node_modules', name, 'package.json')).version;

/** @type {Candidate[]} */
export const candidates = [
  {id: 'native', name: 'plain form'},
  {id: 'samen', name: 'samen-feedback-poll'},
  // The newest of which the script for a page without a framework could be installed.
  {id: 'surveyjs', name: `SurveyJS ${versionOf('survey-js-ui')}`},
];

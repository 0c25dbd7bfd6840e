// Who is measured. All ask the same question with the same five names and sentences, five radios per group.
import {fromRoot, readJson} from '../../lib/paths.mjs';

/** @typedef {{label: string, names: string[], promises: string[]}} Texts */
/**
 * @typedef {object} Candidate
 * @property {string} id
 * @property {string} name with its version
 * @property {string} [script] what the page loads
 * @property {string} [css] what its documentation asks for
 * @property {(texts: Texts) => string} html of one group; `{i}` is its number
 * @property {string} option selector of the options of the first group
 */

/** @param {Texts} texts @param {(name: string, promise: string, index: number) => string} option */
const options = ({names, promises}, option) =>
  names.map((name, i) => option(name, promises[i] ?? '', i + 1)).join('');

/** @param {string} name */
const versionOf = (name) => readJson(fromRoot('node_modules', name, 'package.json')).version;

const first = '#host > :first-child';

/** @type {Candidate[]} */
export const candidates = [
  {
    id: 'native',
    name: 'native fieldset',
    html: (texts) =>
      `<fieldset><legend>${texts.label}</legend>${options(
        texts,
        (name, promise, i) =>
          `<div><label><input type="radio" name="role-{i}" value="${i}"><span>${name}</span> <span>${promise}</span></label></div>`,
      )}</fieldset>`,
    option: `${first} label`,
  },
  {
    id: 'copy',
    name: 'our HTML and CSS, no component',
    html: () => '<bench-copy></bench-copy>',
    option: `${first} >>> label`,
  },
  {
    id: 'samen',
    name: 'samen-ladder-picker',
    script: 'samen/samen.js',
    html: () => '<samen-ladder-picker name="role-{i}"></samen-ladder-picker>',
    option: `${first} >>> label`,
  },
  {
    id: 'shoelace',
    name: `Shoelace ${versionOf('@shoelace-style/shoelace')}`,
    script: 'shoelace.js',
    css: 'shoelace.css',
    html: (texts) =>
      `<sl-radio-group label="${texts.label}" name="role-{i}">${options(
        texts,
        (name, promise, i) =>
          `<sl-radio value="${i}"><span>${name}</span> <span>${promise}</span></sl-radio>`,
      )}</sl-radio-group>`,
    option: `${first} sl-radio`,
  },
  {
    id: 'material',
    name: `Material ${versionOf('@material/web')}`,
    script: 'material.js',
    html: (texts) =>
      `<fieldset><legend>${texts.label}</legend>${options(
        texts,
        (name, promise, i) =>
          `<div><label><md-radio name="role-{i}" value="${i}"></md-radio><span>${name}</span> <span>${promise}</span></label></div>`,
      )}</fieldset>`,
    option: `${first} label`,
  },
];

const parties = [
  'Moeder',
  'Vader',
  'Pleegouder',
  'Buddy',
  'Juf Anja',
  'Intern begeleider',
  'Jeugdhulp',
  'Logopedist',
].concat(['Schoolarts', 'Wijkteam', 'Leerplicht', 'Gemeente']);

const rungs = ['inform', 'consult', 'advise', 'coproduce', 'decide'];

/** Twelve parties: the first three expect, the others offer; all rungs occur, and the law has something to say. */
export const comparison = `<samen-ladder-picker mode="compare" decision="welke hulp Sem krijgt" decision-kind="support-plan">${parties
  .map((name, i) => {
    const [moment, role] = i < 3 ? ['expected', 'parent'] : ['offered', 'teacher'];
    return `<data value="${rungs[i % rungs.length]}" data-participant="${name}" data-role="${role}" data-moment="${moment}"></data>`;
  })
  .join('')}</samen-ladder-picker>`;

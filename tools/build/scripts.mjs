import {createHash} from 'node:crypto';
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {fromRoot, readJson} from '../lib/paths.mjs';
import {bundle} from './bundle.mjs';
import {writeFolder} from './files.mjs';
import {inlineHelper} from './helper.mjs';
import {fileOfModules, inFiles} from './initial.mjs';
import {squeeze} from './squeeze.mjs';
import {definition, elementsDir, scriptDir, widgets} from './widgets.mjs';

/** @typedef {import('./bundle.mjs').Files} Files */

const {version} = readJson(fromRoot('packages/elements/package.json'));
const banner = `/*! Samen ${version}, EUPL-1.2. Contains Lit, BSD-3-Clause: see licenses.txt */`;
/** Every file says where the licences are; a chunk in as few bytes as possible. */
const chunkBanner = '/*! See licenses.txt */';

/** Languages get a folder, so that somebody who looks at the network tab knows what they see. @param {string[]} ids */
const chunkFolder = (ids) => (ids.some((id) => id.includes('/src/locales/')) ? 'chunks/locales' : 'chunks');

/**
 * `samen.js`: a small file that loads what stands on the page. Names of later files hold a hash, so they may be cached
 * for ever and two versions never mix.
 */
const loader = async () =>
  bundle({
    entry: {samen: fromRoot('packages/elements/src/script.ts')},
    output: {
      minify: true,
      postBanner: ({isEntry}) => (isEntry ? banner : chunkBanner),
      codeSplitting: inFiles(await fileOfModules()),
      chunkFileNames: ({moduleIds}) => `${chunkFolder(moduleIds)}/[name]-[hash].js`,
    },
  });

/** One file with all languages and later parts inside, for who can upload one file only. @param {string} widget */
const whole = (widget) =>
  bundle({
    entry: {[widget]: definition(widget)},
    output: {minify: true, postBanner: banner, codeSplitting: false},
  });

/** For a host page that shows a widget of another site in an iframe. */
const frame = () =>
  bundle({
    entry: {frame: join(elementsDir, 'pages/frame.js')},
    output: {minify: true, postBanner: `/*! Samen ${version}, EUPL-1.2 */`, codeSplitting: false},
  });

/** For `<script integrity>`. @param {Files} files */
export const integrity = (files) =>
  Object.fromEntries(
    [...files]
      .filter(([path]) => path.endsWith('.js'))
      .map(([path, code]) => [path, `sha384-${createHash('sha384').update(code).digest('base64')}`])
      .sort(),
  );

/** What of others is in these files; their licences want their text with every copy. */
const contained = [
  {name: 'Lit', home: 'https://lit.dev', folder: 'lit'},
  {
    name: 'approx-string-match',
    home: 'https://github.com/robertknight/approx-string-match-js',
    folder: 'approx-string-match',
  },
];

/** @param {typeof contained[number]} part */
const licence = ({name, home, folder}) =>
  `${name} (${home})\n\n${readFileSync(fromRoot('node_modules', folder, 'LICENSE'), 'utf8')}`;

/** What a page loads with a script tag. */
export async function buildScripts() {
  const made = [inlineHelper(await loader()), await frame()];
  for (const widget of widgets) made.push(await whole(widget));
  /** @type {Files} */
  const files = await squeeze(new Map(made.flatMap((part) => [...part])));
  files.set('licenses.txt', contained.map(licence).join('\n\n'));
  files.set('integrity.json', `${JSON.stringify(integrity(files), null, 2)}\n`);
  writeFolder(scriptDir, files);
}

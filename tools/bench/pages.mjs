// A folder with a page per candidate. Our files are those that are published; the others go through the same bundler.
import {cpSync, mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {gzipSync} from 'node:zlib';
import {bundle} from '../build/bundle.mjs';
import {scriptDir} from '../build/widgets.mjs';
import {fromRoot} from '../lib/paths.mjs';

/**
 * @typedef {object} Page
 * @property {string} id its name, without .html
 * @property {string} [script] what the page loads
 * @property {string} [css] what its documentation asks for
 */
/**
 * @typedef {object} Pages of one widget
 * @property {readonly Page[]} pages
 * @property {Record<string, string>} scripts name of the script (without .js) to its source in page/; every page loads `harness`
 * @property {Record<string, string>} styles name of the style sheet to its file in node_modules
 */

/** @param {Page} page */
const html = ({css, script}) => `<!doctype html>
<html lang="nl">
  <head>
    <meta charset="utf-8">
    <title>Benchmark</title>
    ${css ? `<link rel="stylesheet" href="${css}">` : ''}
    <script type="module" src="harness.js"></script>
    ${script ? `<script type="module" src="${script}"></script>` : ''}
  </head>
  <body><div id="host"></div></body>
</html>
`;

/** @param {string} folder @param {Pages} what */
export async function writePages(folder, {pages, scripts, styles}) {
  mkdirSync(folder, {recursive: true});
  for (const [name, file] of Object.entries(scripts)) {
    // One at a time: together they would share chunks, and no page loads two of them.
    const entry = {[name]: join(import.meta.dirname, 'page', file)};
    const files = await bundle({entry, output: {minify: true, codeSplitting: false}});
    for (const [path, code] of files) writeFileSync(join(folder, path), code);
  }
  cpSync(scriptDir, join(folder, 'samen'), {recursive: true});
  for (const [name, file] of Object.entries(styles))
    cpSync(fromRoot('node_modules', file), join(folder, name));
  for (const page of pages) writeFileSync(join(folder, `${page.id}.html`), html(page));
}

/** As `npm run size` counts. @param {string} folder @param {readonly string[]} files @returns {number} kB */
export const gzipped = (folder, files) =>
  files.reduce((sum, file) => sum + gzipSync(readFileSync(join(folder, file)), {level: 9}).length / 1000, 0);

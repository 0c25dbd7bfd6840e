// A folder with a page per candidate. Our files are those that are published; the others go through the same bundler.
import {cpSync, mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {gzipSync} from 'node:zlib';
import {bundle} from '../build/bundle.mjs';
import {scriptDir} from '../build/widgets.mjs';
import {fromRoot} from '../lib/paths.mjs';
import {candidates} from './candidates.mjs';

/** @typedef {import('./candidates.mjs').Candidate} Candidate */

const source = (/** @type {string} */ file) => join(import.meta.dirname, 'page', file);

/** @param {Candidate} candidate */
const page = ({css, script}) => `<!doctype html>
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

/** @param {string} folder */
export async function writePages(folder) {
  mkdirSync(folder, {recursive: true});
  const entry = {
    harness: source('harness.ts'),
    shoelace: source('shoelace.js'),
    material: source('material.js'),
  };
  for (const [name, file] of Object.entries(entry)) {
    // One at a time: together they would share chunks, and no page loads two of them.
    const files = await bundle({entry: {[name]: file}, output: {minify: true, codeSplitting: false}});
    for (const [path, code] of files) writeFileSync(join(folder, path), code);
  }
  cpSync(scriptDir, join(folder, 'samen'), {recursive: true});
  const theme = 'node_modules/@shoelace-style/shoelace/dist/themes/light.css';
  cpSync(fromRoot(theme), join(folder, 'shoelace.css'));
  for (const candidate of candidates) writeFileSync(join(folder, `${candidate.id}.html`), page(candidate));
}

/** As `npm run size` counts. @param {string} file @returns {number} kB */
export const gzipped = (file) => gzipSync(readFileSync(file), {level: 9}).length / 1000;

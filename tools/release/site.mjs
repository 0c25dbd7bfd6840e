// The consumer's web site: the page with the bundle, and the same page with the files for a script tag.
import {cpSync, mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {readJson} from '../lib/paths.mjs';
import {installed} from './consumer.mjs';

/** What a careful host sends, so that the proof holds there too. */
export const policy =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; form-action 'self'; base-uri 'none'";

/** The tag of the npm page, which another takes the place of. */
const npmTag = /<script[^>]*><\/script>/;

/** @param {string} consumer its folder @param {string} site the folder that is served */
export function writeSite(consumer, site) {
  const elements = installed(consumer, '@samen/elements');
  mkdirSync(site, {recursive: true});
  cpSync(join(elements, 'dist/script'), join(site, 'samen'), {recursive: true});
  // For the page in an iframe, which finds its script beside it.
  for (const part of ['pages', 'dist/script'])
    cpSync(join(elements, part), join(site, 'copy', part), {recursive: true});
  cpSync(join(site, 'samen'), join(site, 'tampered'), {recursive: true});
  const changed = join(site, 'tampered/ladder-picker.js');
  // It still works: only the hash can tell.
  writeFileSync(changed, `${readFileSync(changed, 'utf8')}\nglobalThis.tampered = true;\n`);

  /** @type {Record<string, string>} */
  const hashes = readJson(join(elements, 'dist/script/integrity.json'));
  const page = readFileSync(join(consumer, 'index.html'), 'utf8');
  /** @param {string} name @param {string} src @param {string} [integrity] */
  const write = (name, src, integrity) => {
    const check = integrity ? ` integrity="${integrity}" crossorigin="anonymous"` : '';
    const html = page.replace(npmTag, `<script type="module" src="${src}"${check}></script>`);
    if (!html.includes(src)) throw new Error('The page of the consumer has no script tag to replace.');
    writeFileSync(join(site, name), html);
  };
  write('loader.html', 'samen/samen.js', hashes['samen.js']);
  write('one-file.html', 'samen/ladder-picker.js', hashes['ladder-picker.js']);
  write('one-file-table.html', 'samen/seat-planner.js', hashes['seat-planner.js']);
  write('one-file-sources.html', 'samen/source-tagger.js', hashes['source-tagger.js']);
  write('tampered-unnoticed.html', 'tampered/ladder-picker.js');
  write('tampered.html', 'tampered/ladder-picker.js', hashes['ladder-picker.js']);
}

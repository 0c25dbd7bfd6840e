import {cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {join, relative} from 'node:path';
import {format, resolveConfig} from 'prettier';
import {cacheDir, fromRoot, readJson} from '../lib/paths.mjs';
import {run} from '../lib/process.mjs';
import {buildable, markChanged} from './xliff.mjs';

export const elements = fromRoot('packages/elements');
const config = readJson(join(elements, 'lit-localize.json'));

/** Paths below packages/elements. */
export const xliffFiles = config.targetLocales.map((/** @type {string} */ code) => `xliff/${code}.xlf`);

/**
 * Our own `str` instead of the one of @lit/localize, whose module also holds a runtime that nobody uses here.
 * @param {string} code
 */
const withoutRuntime = (code) =>
  code
    .replace(/import \{\s*str\s*\} from '@lit\/localize';/, "import {str} from '../shared/localize.js';")
    .replace(/^.*(Do not modify this file by hand|Re-generate this file by|eslint-disable).*\n/gm, '')
    .replace(/^\s*/, '// Generated from packages/elements/xliff by `npm run locales`.\n\n');

/**
 * Extracts and builds in a folder of its own, so that a check changes nothing.
 * @returns {Promise<Map<string, string>>} the files as they should be, by path below packages/elements
 */
export async function generateLocales() {
  mkdirSync(cacheDir, {recursive: true});
  const folder = mkdtempSync(join(cacheDir, 'locales-'));
  try {
    if (existsSync(join(elements, 'xliff')))
      cpSync(join(elements, 'xliff'), join(folder, 'xliff'), {recursive: true});
    const own = {
      ...config,
      $schema: undefined,
      tsConfig: relative(folder, join(elements, config.tsConfig)),
      output: {...config.output, outputDir: './locales'},
      interchange: {...config.interchange, xliffDir: './xliff'},
    };
    writeFileSync(join(folder, 'lit-localize.json'), JSON.stringify(own));
    /** @type {Map<string, string>} */
    const files = new Map();
    await localize(folder, 'extract');
    for (const path of xliffFiles) {
      const before = existsSync(join(elements, path)) ? readFileSync(join(elements, path), 'utf8') : '';
      const xml = `${markChanged(readFileSync(join(folder, path), 'utf8'), before).trimEnd()}\n`;
      files.set(path, xml);
      writeFileSync(join(folder, path), buildable(xml));
    }
    await localize(folder, 'build');
    const style = await resolveConfig(join(elements, 'package.json'));
    for (const code of config.targetLocales) {
      const text = withoutRuntime(readFileSync(join(folder, `locales/${code}.ts`), 'utf8'));
      files.set(`src/locales/${code}.ts`, await format(text, {...style, parser: 'typescript'}));
    }
    return files;
  } finally {
    rmSync(folder, {recursive: true, force: true});
  }
}

/** @param {string} folder @param {'extract' | 'build'} step */
async function localize(folder, step) {
  const {code, output} = await run('lit-localize', [step, '--config', join(folder, 'lit-localize.json')]);
  if (code !== 0) throw new Error(output);
}

// The custom elements manifest, editor data and JSX types, made from the sources and committed.
// `npm run manifest` writes them; with `-- --check` it fails when they would change.
import {mkdirSync, mkdtempSync, readFileSync, rmSync} from 'node:fs';
import {join, relative} from 'node:path';
import {pathToFileURL} from 'node:url';
import {format, resolveConfig} from 'prettier';
import {cacheDir, shortPath} from '../lib/paths.mjs';
import {run} from '../lib/process.mjs';
import {filesIn, writeFolder} from './files.mjs';
import {jsxTypes} from './jsx-types.mjs';
import {elementsDir} from './widgets.mjs';

const generated = (/** @type {string} */ path) => /^(custom-elements\.json|(editor|types)\/.+)$/.test(path);

/** @returns {Promise<Map<string, string>>} the files, formatted as everything here */
async function generate() {
  mkdirSync(cacheDir, {recursive: true});
  const folder = mkdtempSync(join(cacheDir, 'manifest-'));
  try {
    const env = {MANIFEST_OUT: relative(elementsDir, folder)};
    const {code, output} = await run('cem', ['analyze', '--quiet'], {cwd: elementsDir, env});
    if (code !== 0) throw new Error(output);
    const config = await resolveConfig(join(elementsDir, 'custom-elements.json'));
    const files = new Map();
    for (const path of filesIn(folder).filter(generated)) {
      const text = readFileSync(join(folder, path), 'utf8');
      const formatted = await format(text, {...config, filepath: path});
      files.set(path, path === 'types/jsx.d.ts' ? jsxTypes(formatted) : formatted);
    }
    if (!files.has('custom-elements.json')) throw new Error(`The analyzer made no manifest.\n${output}`);
    return files;
  } finally {
    rmSync(folder, {recursive: true, force: true});
  }
}

/** @returns {Promise<string[]>} the committed files that differ from what the sources say */
export async function manifestDrift() {
  const files = await generate();
  const committed = filesIn(elementsDir).filter(generated);
  const differs = (/** @type {string} */ path) =>
    !committed.includes(path) || readFileSync(join(elementsDir, path), 'utf8') !== files.get(path);
  return [...new Set([...files.keys(), ...committed])]
    .filter(differs)
    .map((path) => shortPath(join(elementsDir, path)));
}

export async function buildManifest() {
  writeFolder(elementsDir, await generate(), generated);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  if (!process.argv.includes('--check')) await buildManifest();
  else {
    const drift = await manifestDrift();
    for (const path of drift) console.error(`${path} is not what the sources say: run npm run manifest`);
    process.exitCode = drift.length > 0 ? 1 : 0;
  }
}

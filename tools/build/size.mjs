// What a visitor downloads, in kB gzip, of the files that `npm run build` made; the limits stand in package.json.
// `npm run size`; `npm run size -- --modules` also tells which modules fill the files that a widget loads first.
import {brotliCompressSync, gzipSync} from 'node:zlib';
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {pathToFileURL} from 'node:url';
import {fromRoot, readJson, shortPath} from '../lib/paths.mjs';
import {run} from '../lib/process.mjs';
import {bundleChunks} from './bundle.mjs';
import {filesIn} from './files.mjs';
import {fileOfModules, moduleName} from './initial.mjs';
import {definition, scriptDir, widgets} from './widgets.mjs';

/** @param {number} bytes */
const kB = (bytes) => (bytes / 1000).toFixed(2).padStart(7);

/** Every file, so that nothing that is downloaded is left out by a limit that nobody wrote. */
function files() {
  return filesIn(scriptDir)
    .filter((file) => file.endsWith('.js'))
    .map((file) => {
      const code = readFileSync(join(scriptDir, file));
      return `${kB(gzipSync(code, {level: 9}).length)} ${kB(brotliCompressSync(code).length)}  ${file}`;
    });
}

/** Modules of what a widget loads first, before compression, and the file each is in. @param {string} widget */
async function modules(widget) {
  const files = await fileOfModules();
  const [chunk] = await bundleChunks({
    entry: {[widget]: definition(widget)},
    later: () => {},
    output: {minify: true},
  });
  return Object.entries(chunk?.modules ?? {})
    .map(([id, {renderedLength}]) => ({id, renderedLength}))
    .filter(({renderedLength}) => renderedLength > 0)
    .sort((a, b) => b.renderedLength - a.renderedLength)
    .map(({id, renderedLength}) => `${kB(renderedLength)}  ${files.get(id)?.padEnd(13)}  ${moduleName(id)}`);
}

/** A limit counts what its pattern finds: two files of one name, or the file of another name, would go unseen. */
function wrongPatterns() {
  const built = filesIn(scriptDir).map((file) => shortPath(join(scriptDir, file)));
  /** @type {{name: string, path: string | string[]}[]} */
  const limits = readJson(fromRoot('package.json'))['size-limit'];
  return limits.flatMap(({name, path}) =>
    [path].flat().flatMap((pattern) => {
      const rule = pattern.replaceAll('.', '\\.').replaceAll('*', '[^/]*').replaceAll('?', '[^/]');
      const found = built.filter((file) => new RegExp(`^${rule}$`).test(file));
      return found.length === 1 ? [] : `${name}: ${pattern} finds ${found.length} files instead of one`;
    }),
  );
}

/** The limit of a first load must name all files that the browser fetches for it: one more would go unseen. */
function wrongFirstLoads() {
  const chunks = filesIn(scriptDir).filter((file) => /^chunks\/[^/]+\.js$/.test(file));
  const fileOf = (/** @type {string} */ name) =>
    chunks.find((file) => file.startsWith(`chunks/${name}-`)) ?? '';
  const limits = readJson(fromRoot('package.json'))['size-limit'];
  return widgets.flatMap((widget) => {
    const needed = new Set([fileOf(widget)]);
    for (const file of needed)
      // those that are added on the way too
      for (const [, other] of readFileSync(join(scriptDir, file), 'utf8').matchAll(/\bfrom"\.\/([^"]+)"/g))
        needed.add(`chunks/${other}`);
    /** @type {string[]} */
    const named = limits
      .filter((/** @type {{name: string}} */ {name}) => name.startsWith(`${widget}: first load`))
      .flatMap((/** @type {{path: string | string[]}} */ {path}) => path)
      .map((/** @type {string} */ path) =>
        fileOf(
          path
            .split('/')
            .pop()
            ?.replace(/-\*\.js$/, '') ?? '',
        ),
      );
    const differs = [...needed, ...named].filter((file) => !needed.has(file) || !named.includes(file));
    return differs.map((file) => `${widget}: its first load and the limit of it differ in ${file}`);
  });
}

/** Sizes against the limits of package.json. */
export async function checkSize() {
  const {code, output} = await run('size-limit', ['--json']);
  /** @type {{name: string, passed: boolean, size: number, sizeLimit?: number}[]} */
  let results;
  try {
    results = JSON.parse(output.slice(output.indexOf('[')));
  } catch {
    throw new Error(output);
  }
  // A limit on files that are not there counts as kept, and has no number.
  const lines = results.map(({name, passed, size, sizeLimit}) =>
    sizeLimit === undefined
      ? `      -       -  MISSING  ${name}`
      : `${kB(size)} ${kB(sizeLimit)}  ${passed ? 'ok      ' : 'TOO BIG '} ${name}`,
  );
  const wrong = [...wrongPatterns(), ...wrongFirstLoads()];
  const isComplete = results.every(({sizeLimit}) => sizeLimit !== undefined);
  return {passed: code === 0 && isComplete && wrong.length === 0, lines: [...lines, ...wrong]};
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const {passed, lines} = await checkSize();
  console.log(['   gzip   limit', ...lines, '', '   gzip  brotli', ...files()].join('\n'));
  if (process.argv.includes('--modules'))
    for (const widget of widgets)
      console.log(['', `   kB of modules of ${widget}`, ...(await modules(widget))].join('\n'));
  process.exitCode = passed ? 0 : 1;
}

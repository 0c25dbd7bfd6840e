import {minify} from 'terser';

/** @typedef {import('./bundle.mjs').Files} Files */

/**
 * What a file calls what it shares with other files: as the others know it, so that `export {a}` is enough where else
 * `export {b as a}` would stand. Where two of them have one name, the minifier still finds another for the second.
 * @param {string} code of a file the bundler made, with short names @returns {Record<string, string>} '$' + name here: name there
 */
function sameNames(code) {
  const names = new Map();
  for (const [, kind, list = ''] of [...code.matchAll(/\b(import|export)\s*\{([^}]*)\}/g)].reverse())
    for (const item of list.split(',')) {
      const [first = '', second = first] = item.trim().split(/\s+as\s+/);
      const [here, there] = kind === 'import' ? [second, first] : [first, second];
      if (!names.has(there)) names.set(there, `$${here}`);
    }
  return Object.fromEntries([...names].map(([there, here]) => [here, there]));
}

/**
 * Once more through a slower minifier, for what travels to a phone: about 2 % less after gzip than the bundler's own.
 * Names of properties stay: pages use them.
 * @param {Files} files @returns {Promise<Files>}
 */
export async function squeeze(files) {
  const smaller = new Map(files);
  for (const [path, code] of files) {
    if (!path.endsWith('.js')) continue;
    const result = await minify(code, {
      module: true,
      ecma: 2020,
      compress: {passes: 3, unsafe_arrows: true, keep_fargs: false, hoist_props: true},
      format: {comments: /^!/},
      // A file that people ask for by its name exports names for people.
      ...(path.startsWith('chunks/') && {nameCache: {vars: {props: sameNames(code)}}}),
      sourceMap: {
        content: files.get(`${path}.map`),
        filename: path.split('/').pop(),
        url: `${path.split('/').pop()}.map`,
      },
    });
    smaller.set(path, `${result.code}\n`);
    smaller.set(`${path}.map`, String(result.map));
  }
  return smaller;
}

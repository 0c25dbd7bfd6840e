import {minify} from 'terser';

/** @typedef {import('./bundle.mjs').Files} Files */

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

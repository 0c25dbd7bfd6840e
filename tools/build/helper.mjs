/** @typedef {import('./bundle.mjs').Files} Files */

const isHelper = (/** @type {string} */ path) => /(^|\/)rolldown-runtime-[\w-]+\.js(\.map)?$/.test(path);
const importOfHelper =
  /import\s*\{\s*([\w$]+) as ([\w$]+)\s*\}\s*from\s*["'`][^"'`]*rolldown-runtime-[^"'`]+["'`];?/;

/** What the bundler's helper does, but for a name that only developers see. @param {string} name */
const written = (name) =>
  `function ${name}(all){const exports={};for(const name in all)Object.defineProperty(exports,name,{get:all[name],enumerable:true});return exports}`;

/**
 * The bundler has a file of 200 bytes with one helper, and the first file of a widget would have to wait for it. Here each
 * file that others look into gets it written out; at its end, so that the source map keeps its columns.
 * @param {Files} files @returns {Files}
 */
export function inlineHelper(files) {
  const kept = [...files].filter(([path]) => !isHelper(path));
  return new Map(
    kept.map(([path, code]) => {
      const found = path.endsWith('.js') ? importOfHelper.exec(code) : null;
      if (!found) return [path, code];
      const [statement, , name = ''] = found;
      const call = `/* @__PURE__ */ ${name}(`;
      const [before = '', after = ''] = code
        .replaceAll(`${call}{})`, (empty) => '{}'.padEnd(empty.length)) // nobody looks at what it exports
        .split(statement);
      if (!code.includes(call)) throw new Error(`${path}: the bundler calls its helper in another way now.`);
      const helper = after.includes(call) ? `\n${written(name)}\n` : '';
      return [path, `${before}${' '.repeat(statement.length)}${after}${helper}`];
    }),
  );
}

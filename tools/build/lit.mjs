/** @typedef {[what: string, code: RegExp, instead: string]} Unused */

/** @type {Unused} */
const polyfill = ['polyfill', /=\w+\.\w+PolyfillSupport\b/, '=void 0'];

/**
 * What Lit has for browsers and ways of writing that Samen does not serve, and what stands there instead: 0.3 kB of every
 * first load. Only in the files for a script tag; npm gets Lit as it is published. Safari 16.4 and Firefox 101 were the
 * last to get constructable style sheets; what is older lacks element internals or `:has()` too. Nothing here uses
 * decorators (docs/decisions/0002).
 * @type {Record<string, Unused[]>}
 */
const unused = {
  '/@lit/reactive-element/css-tag.js': [
    [
      'way around constructable style sheets',
      /=\w+\.ShadowRoot&&\(void 0===\w+\.ShadyCSS.{0,40}\)&&"adoptedStyleSheets"in Document\.prototype&&"replace"in CSSStyleSheet\.prototype,/,
      '=!0,',
    ],
    [
      'text for developers',
      /if\((this\._\$cssResult\$=!0),\w+!==\w+\)throw Error\("CSSResult is not.{0,60}"\);/,
      '$1;',
    ],
  ],
  '/@lit/reactive-element/reactive-element.js': [
    polyfill,
    [
      'metadata of decorators',
      /Symbol\.metadata\?\?=Symbol\("metadata"\),\w+\.litPropertyMetadata\?\?=new WeakMap;/,
      '',
    ],
    [
      'metadata of decorators',
      /const (\w+)=this\[Symbol\.metadata\];if\(null!==\1\)\{const (\w+)=litPropertyMetadata.get\(\1\);if\(void 0!==\2\)for\(.{0,60}?\)\}/,
      '',
    ],
  ],
  '/lit-html/lit-html.js': [polyfill],
  '/lit-element/lit-element.js': [polyfill],
};

/**
 * Leaves out what stands above. After an update of Lit that writes it in another way the build stops here.
 * @returns {import('vite').Plugin}
 */
export const leanLit = () => ({
  name: 'samen-lean-lit',
  transform: {
    filter: {id: /\/node_modules\/(@lit\/reactive-element|lit-html|lit-element)\//},
    handler(code, id) {
      if (id.includes('/development/'))
        throw new Error(`${id} is Lit for developers, with their checks in it.`);
      const [, parts = []] = Object.entries(unused).find(([file]) => id.endsWith(file)) ?? [];
      let lean = code;
      for (const [what, pattern, instead] of parts) {
        const before = lean;
        lean = lean.replace(pattern, instead);
        if (lean === before)
          throw new Error(`${id} has no ${what}, or writes it otherwise: see tools/build/lit.mjs.`);
      }
      return {code: lean, map: null};
    },
  },
});

/**
 * What of Lit never runs here: the ways around constructable style sheets, for browsers that have no element internals
 * either, without which no widget works, and the hooks of polyfills for such browsers. 0.3 kB of every first load.
 * @type {{file: RegExp, from: RegExp, to: string}[]}
 */
const dead = [
  {
    file: /\/css-tag\.js$/,
    from: /(?<==)\w+\.ShadowRoot&&\([^)]*\.nativeShadow\)&&"adoptedStyleSheets"in Document\.prototype&&"replace"in CSSStyleSheet\.prototype/,
    to: '!0',
  },
  // `css` of ours is the only one who makes them.
  {file: /\/css-tag\.js$/, from: /if\((this\._\$cssResult\$=!0),.{1,9}\)throw Error\("[^"]*"\);/, to: '$1;'},
  ...['reactive-element', 'lit-html', 'lit-element'].map((name) => ({
    file: new RegExp(`/${name}\\.js$`),
    from: /(?<==)\w+\.\w+PolyfillSupport/,
    to: 'void 0',
  })),
];

/** Only for files for browsers; who installs the package gets Lit as it is. @returns {import('vite').Plugin} */
export const withoutDead = () => ({
  name: 'samen-without-dead',
  transform: {
    filter: {id: /\/node_modules\/(@lit\/reactive-element|lit-html|lit-element)\/[\w-]+\.js$/},
    handler(code, id) {
      let live = code;
      for (const {file, from, to} of dead.filter((each) => each.file.test(id))) {
        if (!from.test(live)) throw new Error(`${id} is another Lit than tools/build/lit.mjs knows: ${from}`);
        // As long as it was: the source map keeps its columns.
        live = live.replace(from, (...found) => {
          const [all, first] = found;
          return to.replace('$1', first).padEnd(all.length);
        });
      }
      return live === code ? null : {code: live, map: null};
    },
  },
});

import {minifyHTMLLiterals} from 'minify-literals';

/**
 * Takes white space and comments out of html, svg and css templates, which no JavaScript minifier touches.
 * White space between words stays one space: it is visible.
 * @returns {import('vite').Plugin}
 */
export const minifyLiterals = () => ({
  name: 'samen-minify-literals',
  enforce: 'pre', // it reads TypeScript; after that step the tags may have other names
  transform: {
    filter: {id: /\/packages\/elements\/src\/.*\.ts$/, code: /\b(html|svg|css)`/},
    async handler(code, id) {
      // It leaves css alone in a module that names unsafeCSS, also where that is not inside a template.
      const hidden = code.replaceAll('unsafeCSS', 'unsafeSSC');
      const result = await minifyHTMLLiterals(hidden, {
        fileName: id,
        // Without its slash an svg element would swallow what comes after it.
        html: {conservativeCollapse: true, keepClosingSlash: true},
      });
      return result && {code: result.code.replaceAll('unsafeSSC', 'unsafeCSS'), map: result.map};
    },
  },
});

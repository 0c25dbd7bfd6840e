/** The demo site: `vite` serves it from the sources, `vite build` makes docs/demo/dist as `npm start` shows it. */
import {fileURLToPath} from 'node:url';
import {defineConfig} from 'vite';
import {demoEndpoint} from './docs/demo/server/endpoint.js';

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url));

export default defineConfig(({command, isPreview}) => ({
  // Vitest reads this file too, when a folder has no configuration of its own; its tests stand elsewhere.
  root: process.env['VITEST'] ? at('.') : at('docs/demo'),
  appType: 'mpa', // an address that does not exist is no start page
  plugins: demoEndpoint(),
  resolve: {
    // While somebody develops, a change in a source shows at once. A build takes what npm would give.
    alias:
      command === 'serve' && !isPreview
        ? [
            {find: /^@samen\/model$/, replacement: at('packages/model/src/index.ts')},
            {find: /^@samen\/elements\/all\.js$/, replacement: at('packages/elements/src/all.ts')},
            {find: /^@samen\/elements\/(.+)\.js$/, replacement: at('packages/elements/src/$1/define.ts')},
            {find: /^@samen\/elements$/, replacement: at('packages/elements/src/index.ts')},
          ]
        : [],
  },
  build: {
    target: 'es2022',
    outDir: at('docs/demo/dist'),
    emptyOutDir: true,
    assetsInlineLimit: 0, // a data: address would need a hole in the policy
    modulePreload: {polyfill: false}, // inline by nature, and every browser with these elements has it
  },
}));

import {jsxTypesPlugin} from '@wc-toolkit/jsx-types';
import {customElementJetBrainsPlugin} from 'custom-element-jet-brains-integration';
import {customElementVsCodePlugin} from 'custom-element-vs-code-integration';
import {published} from '../../tools/build/manifest-published.mjs';

// The folder that the generated files go to; `--check` asks for another one and compares.
const out = process.env.MANIFEST_OUT ?? '.';

export default {
  globs: ['src/index.ts', 'src/*/*.ts'],
  exclude: ['src/**/*.test.ts', 'src/*/*testing.ts', 'src/shared/form-conformance*', 'src/locales/**'],
  outdir: out,
  litelement: true,
  packagejson: false,
  plugins: [
    published(),
    customElementVsCodePlugin({outdir: `${out}/editor`}),
    customElementJetBrainsPlugin({outdir: `${out}/editor`, packageJson: false}),
    jsxTypesPlugin({
      outdir: `${out}/types`,
      fileName: 'jsx.d.ts',
      componentTypePath: () => '../dist/index.js',
    }),
  ],
};

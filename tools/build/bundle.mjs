import {build} from 'vite';
import {fromRoot} from '../lib/paths.mjs';
import {leanLit} from './lit.mjs';
import {minifyLiterals} from './literals.mjs';
import {elementsDir} from './widgets.mjs';

/** @typedef {Map<string, string>} Files what a build made: path below the output folder, contents */
/**
 * @typedef {object} Bundle
 * @property {Record<string, string>} entry name of the output (without .js) to its source
 * @property {RegExp} [external] what stays an import
 * @property {(id: string) => void} [later] leaves out what is imported when it is needed, and tells of it
 * @property {import('vite').Rolldown.OutputOptions} [output]
 * @property {boolean} [treeshake]
 */

/** @typedef {import('vite').Rolldown.OutputChunk} Chunk */

/** Leaves every `import()` as it is. @param {(id: string) => void} later @returns {import('vite').Plugin} */
const withoutLater = (later) => ({
  name: 'samen-without-later',
  async resolveDynamicImport(specifier, importer) {
    const {id = String(specifier)} = (await this.resolve(String(specifier), importer)) ?? {};
    later(id);
    return {id, external: true};
  },
});

/**
 * The one way in which elements are built: Vite's bundler, from the sources of both packages, in memory.
 * @param {Bundle} bundle
 */
async function make({entry, external, later, output = {}, treeshake = true}) {
  const result = await build({
    configFile: false,
    root: elementsDir,
    publicDir: false,
    logLevel: 'warn',
    mode: 'production',
    // Lit without the checks for developers, also when NODE_ENV says otherwise: Vite's own list would follow that.
    resolve: {
      conditions: ['module', 'browser'],
      alias: [{find: /^@samen\/model$/, replacement: fromRoot('packages/model/src/index.ts')}],
    },
    plugins: [leanLit(), minifyLiterals(), ...(later ? [withoutLater(later)] : [])],
    build: {
      write: false,
      target: 'es2022',
      sourcemap: true,
      lib: {entry, formats: ['es']},
      rolldownOptions: {
        external,
        treeshake,
        // Else the bundler refuses to leave the choice of files to us. An entry that others import from may get more exports.
        ...(output.codeSplitting && {preserveEntrySignatures: 'allow-extension'}),
        output: {entryFileNames: '[name].js', ...output},
      },
    },
  });
  const outputs = /** @type {import('vite').Rolldown.RolldownOutput[]} */ (
    Array.isArray(result) ? result : [result]
  );
  return outputs.flatMap(({output: files}) => files);
}

/** @param {Bundle} options @returns {Promise<Files>} */
export async function bundle(options) {
  const files = await make(options);
  return new Map(
    files.map((file) => [file.fileName, file.type === 'chunk' ? file.code : String(file.source)]),
  );
}

/** The same with what is known of each file. @param {Bundle} options @returns {Promise<Chunk[]>} */
export async function bundleChunks(options) {
  const files = await make(options);
  return files.filter((file) => file.type === 'chunk');
}

// Tests of elements as a few files instead of some hundred modules per page: in three engines on two cores a third of the time.
import {readdirSync, rmSync} from 'node:fs';
import {build} from 'esbuild';
import {fromRoot, root} from '../lib/paths.mjs';

const source = '/packages/elements/src/';
const bundled = '/node_modules/.cache/samen-tests/';

/** The same code and the same names; what tests load together is shared, as it is between modules. */
async function bundle() {
  const outdir = fromRoot(`.${bundled}`);
  rmSync(outdir, {recursive: true, force: true});
  const all = readdirSync(fromRoot(`.${source}`), {recursive: true, encoding: 'utf8'});
  await build({
    entryPoints: all.filter((file) => file.endsWith('.test.ts')).map((file) => fromRoot(`.${source}`, file)),
    outdir,
    outbase: fromRoot(`.${source}`),
    bundle: true,
    splitting: true,
    format: 'esm',
    target: 'es2022',
    sourcemap: true,
    // The runner's own commands are at an address of its server.
    external: ['/__*'],
    conditions: ['browser', 'development'],
    tsconfig: fromRoot('tsconfig.base.json'),
    // Tests read the rules from their source, so that no build can be older than what is tested.
    alias: {'@samen/model': fromRoot('packages/model/src/index.ts')},
    define: {'process.env.NODE_ENV': '"development"'},
    absWorkingDir: root,
    logLevel: 'warning',
  });
}

/** @type {Promise<void> | undefined} */
let ready;

/**
 * Gives a test, and what tests share, under the address of its source: file patterns and messages name what somebody wrote.
 * @param {{path: string}} context of Koa @param {() => Promise<unknown>} next
 */
export async function bundledTests(context, next) {
  const [, file] = /^\/packages\/elements\/src\/(.+?\.test\.ts|.*\.js(?:\.map)?)$/.exec(context.path) ?? [];
  if (file) {
    ready ??= bundle();
    await ready;
    context.path = `${bundled}${file.replace(/\.test\.ts$/, '.test.js')}`;
  }
  await next();
}

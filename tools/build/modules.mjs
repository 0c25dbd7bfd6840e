import {fromRoot} from '../lib/paths.mjs';
import {bundle} from './bundle.mjs';
import {writeFolder} from './files.mjs';
import {definition, widgets} from './widgets.mjs';

/** For npm: one module per source, so that a bundler takes what is used and a developer reads what is there. */
export async function buildModules() {
  const source = fromRoot('packages/elements/src');
  const files = await bundle({
    entry: {
      index: `${source}/index.ts`,
      all: `${source}/all.ts`,
      ...Object.fromEntries(widgets.map((widget) => [`${widget}/define`, definition(widget)])),
    },
    external: /^(lit|@lit\/|@samen\/model)/,
    output: {preserveModules: true, preserveModulesRoot: source, minify: false},
    treeshake: false, // what a module exports and what its declarations say must be the same
  });
  writeFolder(fromRoot('packages/elements/dist'), files, (path) => /^(?!script\/).*\.js(\.map)?$/.test(path));
}

import {existsSync, rmSync} from 'node:fs';
import {join} from 'node:path';
import {fromRoot} from '../lib/paths.mjs';
import {run} from '../lib/process.mjs';
import {filesIn} from './files.mjs';

const packages = ['packages/model', 'packages/elements'];

/** Declarations of a source that is gone. @param {string} folder */
function removeOrphans(folder) {
  for (const file of filesIn(join(folder, 'dist'))) {
    const source = file.match(/^(?!script\/)(.+?)(\.d\.ts|\.js)(\.map)?$/)?.[1];
    if (source && !existsSync(join(folder, 'src', `${source}.ts`))) rmSync(join(folder, 'dist', file));
  }
}

/** The declarations of both packages, and the modules of the model: plain TypeScript needs no bundler. */
export async function buildTypes() {
  // The compiler trusts its notes: it does not see that somebody threw dist away.
  const complete = packages.every((name) => existsSync(fromRoot(name, 'dist/index.d.ts')));
  const {code, output} = await run('tsc', ['-b', ...packages, ...(complete ? [] : ['--force'])]);
  if (code !== 0) throw new Error(output);
  for (const name of packages) removeOrphans(fromRoot(name));
}

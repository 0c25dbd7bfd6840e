// What was built, and every page, as a visitor gets it: the test server would rewrite imports and add a script of its own.
import {readFile} from 'node:fs/promises';
import {extname, normalize} from 'node:path/posix';
import {fromRoot} from '../lib/paths.mjs';

/** @typedef {{path: string, type: string, status: number, body: unknown}} Context of Koa, as far as needed here */

const asTheyAre = /\.html$|^\/(packages\/elements\/(dist\/script|pages|test\/pages)|docs\/demo\/dist|storybook-static)\//;

/** @param {Context} context @param {() => Promise<unknown>} next */
export async function builtFiles(context, next) {
  const path = normalize(decodeURIComponent(context.path));
  if (!asTheyAre.test(path)) return void (await next());
  try {
    context.body = await readFile(fromRoot(path));
    context.type = extname(path);
  } catch {
    context.status = 404;
    context.body = `${path} is not there: npm run build makes it.`;
  }
}

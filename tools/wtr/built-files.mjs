// What was built, and every page, as a visitor gets it: the test server would rewrite imports and add a script of its own.
import {readFile} from 'node:fs/promises';
import {extname, normalize} from 'node:path/posix';
import {fromRoot} from '../lib/paths.mjs';

/** @typedef {{path: string, type: string, status: number, body: unknown}} Context of Koa, as far as needed here */

const asTheyAre =
  /\.html$|^\/(packages\/elements\/(dist\/script|pages|test\/pages)|docs\/demo\/dist|storybook-static)\//;

/** `/without/comparison/<path>`: the same file on a server that lost everything with that word in its name. */
const damaged = /^\/without\/([\w-]+)(\/.*)$/;

/** @param {Context} context @param {() => Promise<unknown>} next */
export async function builtFiles(context, next) {
  const [, lost, rest] = damaged.exec(context.path) ?? [];
  const path = normalize(decodeURIComponent(rest ?? context.path));
  context.path = path;
  if (!asTheyAre.test(path)) return void (await next());
  try {
    if (lost && path.includes(lost)) throw new Error('lost');
    context.body = await readFile(fromRoot(path));
    context.type = extname(path);
  } catch {
    context.status = 404;
    context.body = `${path} is not there: npm run build makes it.`;
  }
}

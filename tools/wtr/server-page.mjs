import {run} from '../lib/process.mjs';

/** @type {Promise<{code: number, output: string}> | undefined} */
let page;

/**
 * `/server-page.html`: what a server with @lit-labs/ssr sends, rendered by a Node process of its own from what was built.
 * @param {{path: string, type: string, status: number, body: unknown}} context of Koa @param {() => Promise<unknown>} next
 */
export async function serverPage(context, next) {
  if (context.path !== '/server-page.html') return void (await next());
  page ??= run('node', ['packages/elements/test/node/server-page.mjs']);
  const {code, output} = await page;
  context.status = code === 0 ? 200 : 500;
  context.type = code === 0 ? 'html' : 'text';
  context.body = output;
}

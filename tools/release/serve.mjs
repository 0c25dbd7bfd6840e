import {existsSync, readFileSync, statSync} from 'node:fs';
import {createServer} from 'node:http';
import {extname, join, normalize} from 'node:path';

/** @type {Record<string, string>} */
const types = {'.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css'};

/**
 * The files of a folder, on this machine only.
 * @param {string} folder @param {Record<string, string>} [headers] of every file
 * @returns {Promise<{url: string, close: () => void}>}
 */
export async function serve(folder, headers = {}) {
  const server = createServer((request, response) => {
    const {pathname} = new URL(request.url ?? '/', 'http://localhost');
    const file = join(folder, normalize(decodeURIComponent(pathname)));
    // Every browser asks for it, and a page that lacks it would be told so on the console.
    if (pathname === '/favicon.ico') return void response.writeHead(204).end();
    if (!existsSync(file) || !statSync(file).isFile()) return void response.writeHead(404).end();
    const type = types[extname(file)] ?? 'application/octet-stream';
    response.writeHead(200, {'content-type': `${type}; charset=utf-8`, ...headers}).end(readFileSync(file));
  });
  await new Promise((done) => server.listen(0, '127.0.0.1', () => done(undefined)));
  const {port} = /** @type {import('node:net').AddressInfo} */ (server.address());
  return {
    url: `http://127.0.0.1:${port}/`,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}

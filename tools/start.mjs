// `npm start`: builds what is missing or older than its sources and shows the demo site on this machine only.
import {spawn} from 'node:child_process';
import {preview} from 'vite';
import {buildAll} from './build.mjs';
import {newest} from './build/files.mjs';
import {fromRoot} from './lib/paths.mjs';

const inputs = [
  ...['model', 'elements'].flatMap((name) =>
    ['src', 'pages', 'package.json'].map((path) => `packages/${name}/${path}`),
  ),
  ...['index.html', 'school', 'gemeente', 'zorg', 'public', 'server', 'site'].map(
    (path) => `docs/demo/${path}`,
  ),
  ...['tools/build', 'vite.config.ts', 'package-lock.json'],
];

/** A build writes the demo last, so its start page is as old as the whole. */
const isStale = () =>
  newest(inputs.map((path) => fromRoot(path))) > newest([fromRoot('docs/demo/dist/index.html')]);

/** Only where somebody sits in front of a screen. Whether it works or not, the address is on the terminal. @param {string} url */
function openBrowser(url) {
  const {platform, env, stdout} = process;
  if (!stdout.isTTY || env.CI || env.BROWSER === 'none') return;
  const desktop = platform === 'darwin' || platform === 'win32' || env.DISPLAY || env.WAYLAND_DISPLAY;
  if (!desktop) return;
  const [command = '', ...args] =
    platform === 'darwin' ? ['open'] : platform === 'win32' ? ['cmd', '/c', 'start', ''] : ['xdg-open'];
  spawn(command, [...args, url], {stdio: 'ignore', detached: true})
    .on('error', () => {})
    .unref();
}

if (isStale() && !(await buildAll())) process.exit(1);

const wanted = process.env.PORT;
const port = Number(wanted ?? 4173);
if (!Number.isInteger(port) || port < 0 || port > 65_535) {
  console.error(`PORT is "${wanted}", and a port is a number from 0 to 65535.`);
  process.exit(1);
}
const server = await preview({
  configFile: fromRoot('vite.config.ts'),
  logLevel: 'warn',
  preview: {port, strictPort: false}, // taken: the next free one
}).catch((error) => {
  console.error(`The demo could not be shown: ${error.message}`);
  process.exit(1);
});
const address = /** @type {import('node:net').AddressInfo} */ (server.httpServer.address());
const url = `http://127.0.0.1:${address.port}/`;
console.log(
  `\nThe demo of Samen is at ${url}\nOnly this computer can see it. Ctrl+C ends it, and what was answered goes with it.`,
);
openBrowser(url);

for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP']))
  process.prependOnceListener(signal, () => {
    // Open connections of a browser would keep the server alive.
    server.httpServer.close();
    process.exit(0);
  });

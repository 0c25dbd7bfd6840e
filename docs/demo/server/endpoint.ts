/** What the demo needs of a server, as Vite plugins: the echo, the headers, and the files of other packages. */
import {fileURLToPath} from 'node:url';
import type {Connect, Plugin} from 'vite';
import {demoAssets} from './assets.js';
import {echo, echoPath} from './echo.js';
import {strictHeaders} from './headers.js';
import type {PollHandler} from './polls.js';

export {demoAssets} from './assets.js';

const answerEcho: Connect.NextHandleFunction = (request, response, next) => {
  if (new URL(request.url ?? '/', 'http://localhost').pathname !== echoPath) return next();
  void echo(request, response);
};

/** Made when somebody first asks: only then there is a folder with answers. */
let polls: Promise<PollHandler> | undefined;
const answerPolls: Connect.NextHandleFunction = (request, response, next) => {
  if (!request.url?.startsWith('/api/polls/')) return next();
  polls ??= import('./demo-polls.js').then(({demoPolls}) => demoPolls());
  polls.then((handle) => handle(request, response)).catch(next);
};

const setStrictHeaders: Connect.NextHandleFunction = (_request, response, next) => {
  for (const [name, value] of Object.entries(strictHeaders)) response.setHeader(name, value);
  next();
};

const page = (path: string) => fileURLToPath(new URL(`../${path}index.html`, import.meta.url));

function demoServer(): Plugin {
  return {
    name: 'samen-demo-server',
    config: (user) => ({
      // Relative, so that the built pages also work below a folder, as in the tests.
      base: './',
      // The forms may hold what somebody wrote about a child: this machine only.
      server: {host: '127.0.0.1'},
      preview: {host: '127.0.0.1'},
      build: {
        rolldownOptions: user.build?.rolldownOptions?.input
          ? {}
          : {
              input: {
                start: page(''),
                school: page('school/'),
                gemeente: page('gemeente/'),
                zorg: page('zorg/'),
              },
            },
      },
    }),
    // Vite's own development client is inline, so the policy holds for the built pages only.
    configureServer: ({middlewares}) => void middlewares.use(answerEcho).use(answerPolls),
    configurePreviewServer: ({middlewares}) =>
      void middlewares.use(setStrictHeaders).use(answerEcho).use(answerPolls),
  };
}

/** Everything the demo needs of a server. */
export const demoEndpoint = (): Plugin[] => [demoServer(), demoAssets()];

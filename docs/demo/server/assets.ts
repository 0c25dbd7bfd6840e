/** Files of other packages that the demo shows as files of its own: `samen/…` (the script tag) and `themes/…`. */
import {readdir, readFile} from 'node:fs/promises';
import {createRequire} from 'node:module';
import {extname, join, sep} from 'node:path';
import {fileURLToPath} from 'node:url';
import type {Plugin} from 'vite';

const script = fileURLToPath(new URL('../../../packages/elements/dist/script/', import.meta.url));
const require = createRequire(import.meta.url);

/** The stylesheet of each theme in its own package, by the ids of site/choices.ts. Values are never copied. */
const themeFiles: Readonly<Record<string, string>> = {
  purmerend: '@nl-design-system-community/purmerend-design-tokens/dist/theme.css',
  utrecht: '@utrecht/design-tokens/dist/theme.css',
  rijkshuisstijl: '@rijkshuisstijl-community/design-tokens/dist/index.css',
  denhaag: '@gemeente-denhaag/design-tokens-components/dist/theme/index.css',
  rotterdam: '@gemeente-rotterdam/design-tokens/dist/theme.css',
  amsterdam: '@amsterdam/design-system-tokens/dist/index.theme.css',
};

const types: Readonly<Record<string, string>> = {
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.map': 'application/json',
};

/** Every file, as the path below the demo and the place it is read from. */
async function files(): Promise<Map<string, string>> {
  const themes = Object.entries(themeFiles).map(
    ([id, file]) => [`themes/${id}.css`, require.resolve(file)] as const,
  );
  const entries = await readdir(script, {recursive: true, withFileTypes: true}).catch(() => []);
  const scripts = entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((file) => [`samen/${file.slice(script.length).split(sep).join('/')}`, file] as const);
  return new Map([...themes, ...scripts]);
}

export function demoAssets(): Plugin {
  return {
    name: 'samen-demo-assets',
    configureServer({middlewares}) {
      middlewares.use((request, response, next) => {
        const path = decodeURI(new URL(request.url ?? '/', 'http://localhost').pathname).slice(1);
        if (!/^(samen|themes)\//.test(path)) {
          next();
          return;
        }
        files()
          .then(async (all) => {
            const file = all.get(path); // only what is in the list, so no path can point elsewhere
            if (file === undefined) {
              response.writeHead(404).end();
              return;
            }
            const body = await readFile(file);
            response
              .writeHead(200, {'content-type': `${types[extname(file)] ?? 'text/plain'}; charset=utf-8`})
              .end(body);
          })
          .catch(next);
      });
    },
    async generateBundle() {
      const all = await files();
      if (!all.has('samen/samen.js'))
        this.error('packages/elements/dist/script/samen.js is missing: run `npm run build` first.');
      for (const [fileName, file] of all)
        this.emitFile({type: 'asset', fileName, source: await readFile(file)});
    },
  };
}

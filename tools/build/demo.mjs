import {build} from 'vite';
import {fromRoot} from '../lib/paths.mjs';

/** The demo site, from what the packages publish: build those first. */
export async function buildDemo() {
  await build({configFile: fromRoot('vite.config.ts'), logLevel: 'warn'});
}

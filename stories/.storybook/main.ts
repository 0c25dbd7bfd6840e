import {existsSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import type {StorybookConfig} from '@storybook/web-components-vite';

const at = (path: string) => fileURLToPath(new URL(`../../${path}`, import.meta.url));
/** What a host page loads with a script tag. The stories about strict pages need it: run `npm run build` first. */
const scripts = at('packages/elements/dist/script');

const config: StorybookConfig = {
  framework: '@storybook/web-components-vite',
  stories: ['../**/*.mdx', '../**/*.stories.ts'],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y'],
  core: {disableTelemetry: true, disableWhatsNewNotifications: true},
  features: {sidebarOnboardingChecklist: false},
  staticDirs: [
    {from: '../pages', to: '/hosts'},
    ...(existsSync(scripts) ? [{from: scripts, to: '/samen'}] : []),
  ],
  viteFinal: (vite) => ({
    ...vite,
    resolve: {
      ...vite.resolve,
      // The sources instead of dist, so that a designer sees a change in a style or a text at once.
      alias: [
        {find: /^@samen\/model$/, replacement: at('packages/model/src/index.ts')},
        {find: /^@samen\/elements$/, replacement: at('packages/elements/src/index.ts')},
        {find: /^@samen\/elements\/all\.js$/, replacement: at('packages/elements/src/all.ts')},
      ],
    },
    build: {...vite.build, chunkSizeWarningLimit: 2000},
  }),
};

export default config;

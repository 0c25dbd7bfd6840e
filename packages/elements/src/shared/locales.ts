import {registerLocale} from './localize.js';

/** Every language besides Dutch is a chunk of its own that loads when a widget first needs it. */
registerLocale('en', () => import('../locales/en.js'));
registerLocale('ar', () => import('../locales/ar.js'));

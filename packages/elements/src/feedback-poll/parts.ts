import type {LazyPart} from '../shared/lazy.js';

// The files that come later: what a page does not show it does not load. What two of them share goes into the first.
export const laterPart: LazyPart<typeof import('./poll-later.js')> = {load: () => import('./poll-later.js')};
export const sendingPart: LazyPart<typeof import('./sending.js')> = {load: () => import('./sending.js')};
export const resultsPart: LazyPart<typeof import('./results.js')> = {load: () => import('./results.js')};
/** The polls of Samen, for a page that names one. */
export const presetPart: LazyPart<typeof import('./poll-presets.js')> = {
  load: () => import('./poll-presets.js'),
};

import type {LazyPart} from '../shared/lazy.js';

// The files that come later: what a page does not show it does not load. What two of them share goes into the first.
export const laterPart: LazyPart<typeof import('./later.js')> = {load: () => import('./later.js')};
export const comparisonPart: LazyPart<typeof import('./comparison.js')> = {
  load: () => import('./comparison.js'),
};
export const exportPart: LazyPart<typeof import('./exports.js')> = {load: () => import('./exports.js')};

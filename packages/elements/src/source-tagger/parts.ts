import type {LazyPart} from '../shared/lazy.js';

// The files that come later: what a page does not show it does not load. What two of them share goes into the first.
export const actsPart: LazyPart<typeof import('./tagging.js')> = {load: () => import('./tagging.js')};
export const taggerLaterPart: LazyPart<typeof import('./tagger-later.js')> = {
  load: () => import('./tagger-later.js'),
};
export const freePart: LazyPart<typeof import('./free-range.js')> = {load: () => import('./free-range.js')};
export const exportPart: LazyPart<typeof import('./exporter.js')> = {
  load: () => import('./exporter.js'),
};

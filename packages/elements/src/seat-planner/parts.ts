import type {LazyPart} from '../shared/lazy.js';

// The files that come later: what a page does not show it does not load. What two of them share goes into the first.
export const actsPart: LazyPart<typeof import('./acts.js')> = {load: () => import('./acts.js')};
export const laterScreenPart: LazyPart<typeof import('./later-screen.js')> = {
  load: () => import('./later-screen.js'),
};
export const picturePart: LazyPart<typeof import('./picture.js')> = {load: () => import('./picture.js')};
export const suggesterPart: LazyPart<typeof import('./suggester.js')> = {
  load: () => import('./suggester.js'),
};
export const exportPart: LazyPart<typeof import('./seat-exports.js')> = {
  load: () => import('./seat-exports.js'),
};

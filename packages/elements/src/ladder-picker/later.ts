/** What most pickers can do without: other wordings than the plain one, the other presets and ladders of the page's own. */
export {ladderPresets, parseLadder} from '@samen/model';
export {wordingTexts} from './wordings.js';

/** What most pickers can do without: other wordings than the plain one, and ladders of the page's own. */
export {parseLadder} from '@samen/model';
export {wordingTexts} from './wordings.js';

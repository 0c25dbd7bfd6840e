/** What a text without tags does without: saved records, everything that can be done, and how that is shown and told. */
export {actText} from './act-texts.js';
export {detailsView} from './details-view.js';
export {marksView} from './mark-view.js';
export {noticesView} from './notices-view.js';
export {problemText} from './problem-text.js';
export {TagActs} from './tag-acts.js';

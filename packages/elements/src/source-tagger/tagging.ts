/** What a text without tags does without: saved records, everything that can be done, and how that is shown and told. */
export {next, tag, takeAnnotations, untag} from './methods.js';
export {noticesView} from './notices-view.js';
export {problemText} from './problem-text.js';
export {Stage} from './stage.js';
export {TagActs} from './tag-acts.js';

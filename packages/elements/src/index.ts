/** Classes and types of all widgets. Registers nothing and is safe to import in Node. */
export {SamenFeedbackPoll} from './feedback-poll/feedback-poll.js';
export {SamenAnswerEvent} from './feedback-poll/events.js';
export {SamenLadderPicker} from './ladder-picker/ladder-picker.js';
export {SamenAgreementEvent} from './ladder-picker/events.js';
export {SamenSeatPlanner} from './seat-planner/seat-planner.js';
export {SamenSeatEvent, SamenSuggestEvent} from './seat-planner/events.js';
export {SamenSourceTagger} from './source-tagger/source-tagger.js';
export {SamenOrphanEvent} from './source-tagger/events.js';
export {SamenProblemEvent} from './shared/events.js';
export {registerLocale} from './shared/localize.js';
export {version} from './shared/version.js';

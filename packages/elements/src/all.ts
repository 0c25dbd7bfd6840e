/** Registers every widget. */
export * from './feedback-poll/define.js';
export * from './ladder-picker/define.js';
export * from './seat-planner/define.js';
export * from './source-tagger/define.js';
export {SamenProblemEvent} from './shared/events.js';
export {registerLocale} from './shared/localize.js';

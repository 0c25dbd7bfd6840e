/** What follows from a plan: score, findings, suggestions. Comes after the first paint. */
export {changeLine, findingLines, type FindingLine} from './finding-texts.js';
export {outcomeStyles} from './outcome.styles.js';
export {outcomeView, type OutcomeView} from './outcome-view.js';
export {scoreLine} from './score-texts.js';
export {failedLine, suggestionLine} from './suggestion-texts.js';

/** What a first screen, on which nobody sits yet, does without: saved plans, everything that can be done, and what is told of it. */
export {parseWeights} from '@samen/model';
export {heldView} from './held-view.js';
export {aroundViews, peopleAround} from './list-around.js';
export {heldText, lockedText, movedText, putBackText, refusedText} from './move-texts.js';
export {noticesView} from './notices-view.js';
export {PlanActs} from './plan-acts.js';
export {problemText} from './problem-text.js';
export {sceneOf} from './scene.js';

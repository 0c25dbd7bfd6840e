/** For the door of the package, until that names `../history.js` itself. */
export {newHistory, redo, remember, undo, type History} from '../history.js';

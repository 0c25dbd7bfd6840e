/** The picture of the table, its keys and dragging. A narrow place does without. */
export {PictureKeys} from './picture-keys.js';
export {pictureStyles} from './picture.styles.js';
export {pictureView} from './picture-view.js';

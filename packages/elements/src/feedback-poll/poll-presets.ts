/** Texts of polls are a file of their own: most pages bring a poll of themselves. */
export {presetPoll} from '@samen/model';

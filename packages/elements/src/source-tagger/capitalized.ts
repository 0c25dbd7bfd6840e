import type {LocaleController} from '../shared/localize.js';

/** As a word begins a line. */
export const capitalized = (word: string, {lang}: Pick<LocaleController, 'lang'>): string =>
  word.charAt(0).toLocaleUpperCase(lang) + word.slice(1);

import type {LocaleController} from './localize.js';

// A name that runs the other way than the sentence it stands in takes the full stop or colon beside it along. Between
// isolates it does not; a sentence stays one text for the translator.
const [open, close] = ['\u2068', '\u2069'];

/** Where a sentence has names: the even parts of a split by it are ours, the odd ones are names. */
export const isolates = /\u2068([^\u2069]*)\u2069/;

/** A name in a sentence. */
export const named = (name: string): string => open + name.replace(/[\u2066-\u2069]/g, '') + close;

/** The sentence for a file: the marks come along with a copied text, so they stay only where a name runs the other way. */
export const asText = (sentence: string, {dir}: Pick<LocaleController, 'dir'>): string =>
  sentence.replace(new RegExp(isolates, 'g'), (isolated, name: string) =>
    (dir === 'rtl') === /[\p{Script=Arabic}\p{Script=Hebrew}]/u.test(name) ? name : isolated,
  );

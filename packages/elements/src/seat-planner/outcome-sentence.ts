import {html, type TemplateResult} from 'lit';
import {keyed} from 'lit/directives/keyed.js';
import type {LocaleController} from '../shared/localize.js';

// A sentence is one text for the translator, with the names in it between isolates. On screen a name becomes a <bdi>; in
// a file the isolates stay only where the name runs the other way, because they come along with a copied text.
const [open, close] = ['\u2068', '\u2069'];
const isolates = /\u2068([^\u2069]*)\u2069/;

/** A name in a sentence. */
export const named = (name: string): string => open + name.replace(/[\u2066-\u2069]/g, '') + close;

/** The sentence for a file or an announcement. */
export const asText = (sentence: string, {dir}: LocaleController): string =>
  sentence.replace(new RegExp(isolates, 'g'), (isolated, name: string) =>
    (dir === 'rtl') === /[\p{Script=Arabic}\p{Script=Hebrew}]/u.test(name) ? name : isolated,
  );

/** The sentence for the screen. */
export const asHtml = (sentence: string): unknown[] =>
  sentence.split(isolates).map((part, i) => (i % 2 === 0 ? part : html`<bdi>${part}</bdi>`));

/** A new element for a new text: a page translator that put its own words here would otherwise keep the old ones. */
export const fresh = (sentence: string, make: (words: unknown) => TemplateResult): unknown =>
  keyed(sentence, make(asHtml(sentence)));

export const paragraph = (sentence: string): unknown => fresh(sentence, (words) => html`<p>${words}</p>`);

export const item = (sentence: string): unknown => fresh(sentence, (words) => html`<li>${words}</li>`);

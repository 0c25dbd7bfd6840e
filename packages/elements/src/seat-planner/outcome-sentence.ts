import {html, type TemplateResult} from 'lit';
import {keyed} from 'lit/directives/keyed.js';
import {isolates} from '../shared/isolates.js';

/** The sentence for the screen: a name between isolates becomes a `<bdi>`. */
export const asHtml = (sentence: string): unknown[] =>
  sentence.split(isolates).map((part, i) => (i % 2 === 0 ? part : html`<bdi>${part}</bdi>`));

/** A new element for a new text: a page translator that put its own words here would otherwise keep the old ones. */
export const fresh = (sentence: string, make: (words: unknown) => TemplateResult): unknown =>
  keyed(sentence, make(asHtml(sentence)));

export const paragraph = (sentence: string): unknown => fresh(sentence, (words) => html`<p>${words}</p>`);

export const item = (sentence: string): unknown => fresh(sentence, (words) => html`<li>${words}</li>`);

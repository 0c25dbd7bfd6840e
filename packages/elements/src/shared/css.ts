import {unsafeCSS, type CSSResult} from 'lit';

/** Lit's `css` for sheets without values, and the same result. Lit's own carries the messages for values: 0.2 kB gzip. */
export const css = ([sheet]: TemplateStringsArray): CSSResult => unsafeCSS(sheet);

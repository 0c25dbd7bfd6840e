/** What a page loads that keeps the content of a server: the support first, then the element, from npm. */
import '@lit-labs/ssr-client/lit-element-hydrate-support.js';
import '@samen/elements/ladder-picker.js';
import '@samen/elements/source-tagger.js';

import '../shared/locales.js';
import {SamenSourceTagger} from './source-tagger.js';

SamenSourceTagger.define();

declare global {
  interface HTMLElementTagNameMap {
    'samen-source-tagger': SamenSourceTagger;
  }
  interface HTMLElementEventMap {
    'samen-orphan': import('./events.js').SamenOrphanEvent;
  }
}

export {SamenSourceTagger} from './source-tagger.js';
export type {SamenOrphanEvent} from './events.js';

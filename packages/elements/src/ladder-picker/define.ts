import '../shared/locales.js';
import {SamenLadderPicker} from './ladder-picker.js';

SamenLadderPicker.define();

declare global {
  interface HTMLElementTagNameMap {
    'samen-ladder-picker': SamenLadderPicker;
  }
  interface HTMLElementEventMap {
    'samen-agreement': import('./events.js').SamenAgreementEvent;
  }
}

export {SamenLadderPicker} from './ladder-picker.js';
export type {SamenAgreementEvent} from './events.js';

import '../shared/locales.js';
import {SamenSeatPlanner} from './seat-planner.js';

SamenSeatPlanner.define();

declare global {
  interface HTMLElementTagNameMap {
    'samen-seat-planner': SamenSeatPlanner;
  }
  interface HTMLElementEventMap {
    'samen-seat': import('./events.js').SamenSeatEvent;
    'samen-suggest': import('./events.js').SamenSuggestEvent;
  }
}

export {SamenSeatPlanner} from './seat-planner.js';
export type {SamenSeatEvent, SamenSuggestEvent} from './events.js';

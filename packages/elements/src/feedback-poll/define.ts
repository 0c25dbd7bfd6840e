import '../shared/locales.js';
import {SamenFeedbackPoll} from './feedback-poll.js';

SamenFeedbackPoll.define();

declare global {
  interface HTMLElementTagNameMap {
    'samen-feedback-poll': SamenFeedbackPoll;
  }
  interface HTMLElementEventMap {
    'samen-answer': import('./events.js').SamenAnswerEvent;
  }
}

export {SamenFeedbackPoll} from './feedback-poll.js';
export type {SamenAnswerEvent} from './events.js';

import type {PollResponse} from '@samen/model';

/** Told when somebody is done and pressed the button. Not told by a form field: its form is. */
export class SamenAnswerEvent extends Event {
  /** What was answered; the page that keeps it knows a change by its `id` and higher `revision`. */
  readonly response: PollResponse;

  constructor(response: PollResponse) {
    super('samen-answer', {bubbles: true, composed: true});
    this.response = response;
  }
}

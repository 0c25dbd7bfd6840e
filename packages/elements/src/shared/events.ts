import type {Problem} from '@samen/model';

/** Something the page gave could not be used. `message` is a sentence in the language of the element. */
export class SamenProblemEvent extends Event {
  readonly code: string;
  readonly path: string;
  readonly message: string;

  constructor({code, path}: Problem, message: string) {
    super('samen-problem', {bubbles: true, composed: true});
    this.code = code;
    this.path = path;
    this.message = message;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'samen-problem': SamenProblemEvent;
  }
}

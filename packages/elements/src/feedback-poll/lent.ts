import type {Announcer} from '../shared/announcer.js';
import type {LazyLoader} from '../shared/lazy.js';
import type {LocaleController} from '../shared/localize.js';
import type {Answering, Given} from './answering.js';
import type {DefinitionSource} from './definition-source.js';
import type {SamenFeedbackPoll} from './feedback-poll.js';

/** What the element lends to the file that comes later. */
export interface Lent {
  readonly element: SamenFeedbackPoll;
  readonly source: DefinitionSource;
  readonly lazy: LazyLoader;
  readonly i18n: LocaleController;
  readonly announcer: Announcer;
  /** Gives the focus to the first element that a selector finds, once it is rendered. */
  readonly focus: (selector: string) => void;
  /** What the page gave before this file was here. */
  readonly given: readonly Given[];
}

/** The same with the answers, for the parts of that file. */
export interface LentToParts extends Lent {
  readonly answering: Answering;
}

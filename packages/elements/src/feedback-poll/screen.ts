import {html} from 'lit';
import type {LocaleController} from '../shared/localize.js';
import {answerView, headingView, type AnswerActs} from './answer-view.js';
import type {Blank} from './blank.js';
import type {DefinitionStatus} from './definition-source.js';
import type {SamenFeedbackPoll} from './feedback-poll.js';
import type {PollLater} from './poll-later.js';
import type {PollState} from './states.js';

interface Shown {
  readonly element: SamenFeedbackPoll;
  readonly answering: Blank;
  readonly acts: AnswerActs;
  readonly i18n: LocaleController;
  readonly later: PollLater | undefined;
}

/** The state before there is a file that knows more; `isWaiting`: there are answers that only that file can read. */
export function blankState(status: DefinitionStatus, {roundState}: Blank, isWaiting: boolean): PollState {
  if (status === 'problem') return {name: 'definition-problem'};
  if (status !== 'ready' || isWaiting) return {name: 'loading'};
  return {name: roundState === 'open' ? 'ready' : roundState};
}

/** What stands on screen in a state. */
export function screenView(state: PollState, {later, ...shown}: Shown): unknown {
  const {name} = state;
  const {poll} = shown.answering;
  if (name === 'loading') return html`<slot></slot>`;
  if (poll && ['ready', 'editing', 'checking'].includes(name))
    return answerView(poll, {
      ...shown,
      errorAt: (id) => later?.checking.errorAt(id) ?? '',
      summary: later?.summary(),
      warning: later?.warning(),
    });
  const page = later?.page(state);
  if (name === 'definition-problem') return html`<slot></slot>${page}`;
  return html`<div class="poll" role="group" part="base" aria-labelledby="title">
    ${headingView(poll, shown)} ${page}
  </div>`;
}

/** What somebody can do, also while the file that does it is still on its way. */
export const answerActs = (
  whenLater: (act: (later: PollLater) => void) => void,
  entered: (isTyping?: boolean) => void,
): AnswerActs => ({
  enter: (id, value, isTyping) =>
    whenLater(({answering}) => {
      answering.enter(id, value);
      entered(isTyping);
    }),
  chooseGroup: (id) =>
    whenLater(({answering}) => {
      answering.chooseGroup(id);
      entered();
    }),
  goTo: (step) => whenLater(({checking}) => checking.goTo(step)),
  submit: () => whenLater((later) => later.submit()),
  cancel: () => whenLater((later) => later.cancel()),
});

/** The screens after and around answering: what is going on in plain words, and what somebody can do. */
import {isOldOutboxEntry} from '@samen/model';
import {html, nothing, type TemplateResult} from 'lit';
import {str, type LocaleController} from '../shared/localize.js';
import {levelOf} from './answer-view.js';
import type {Answering} from './answering.js';
import type {SamenFeedbackPoll} from './feedback-poll.js';
import {pageWords} from './page-words.js';
import type {KeptWhere} from './sending.js';
import type {PollState} from './states.js';
import {kioskSeconds} from './kiosk.js';

export interface PageActs {
  readonly change: () => void;
  readonly withdraw: () => void;
  readonly copy: () => void;
  readonly next: () => void;
  readonly retry: () => void;
  readonly discard: () => void;
  readonly look: () => void;
}

export interface Page {
  readonly element: SamenFeedbackPoll;
  readonly answering: Answering;
  readonly i18n: LocaleController;
  readonly acts: PageActs;
  /** The definition may come the next time. */
  readonly canRetry: boolean;
  readonly where: KeptWhere | undefined;
  /** Answers of other people on this device that still have to go. */
  readonly others: number;
  readonly notice: TemplateResult;
  readonly results: () => unknown;
  /** Of how many people the answers are in the memory of this device. */
  readonly collected: number;
  /** The answers as text, when they could not be copied. */
  readonly copied: string;
}

export function pageView(state: PollState, page: Page): TemplateResult {
  const {answering, element, i18n, notice, results, copied, others} = page;
  const {msg} = i18n;
  const isOld = 'entry' in state && state.entry && isOldOutboxEntry(state.entry, Date.now());
  const {heading, words} = pageWords(state, {
    ...{answering, i18n, where: page.where, isOld: Boolean(isOld), canRetry: page.canRetry},
    ...{sendsItself: element.endpoint !== '', isKiosk: element.kiosk, collected: page.collected},
  });
  return html`<div class="page" data-state=${state.name}>
    ${
      heading
        ? html`<div class="page-title" role="heading" aria-level=${levelOf(element) + 1} tabindex="-1">${heading}</div>`
        : nothing
    }
    ${words.map((each) => html`<p>${each}</p>`)} ${notice} ${state.name === 'results' ? results() : nothing}
    ${copied ? html`<pre class="copied" tabindex="0">${copied}</pre>` : nothing}
    ${buttons(state, page, Boolean(isOld))}
    ${
      others > 0 && element.kiosk
        ? html`<p class="hint">
            ${msg(str`Nog ${others} keer antwoorden te versturen. Laat deze bladzijde open.`, {id: 'fp.k.others'})}
          </p>`
        : nothing
    }
  </div>`;
}

function buttons(state: PollState, page: Page, isOld: boolean): TemplateResult | typeof nothing {
  const {element, answering, acts, i18n, canRetry} = page;
  const {msg} = i18n;
  const {name} = state;
  const isDone = ['kept', 'sending', 'offline', 'sent', 'already-answered', 'results'].includes(name);
  // Who stands at a shared screen with results may be somebody else.
  const isOwn = answering.isGiven && !(element.kiosk && name === 'results');
  const isGiven = isDone && isOwn;
  const isOpen = answering.roundState === 'open';
  const button = (words: string, act: () => void, isMain = false) =>
    html`<button type="button" class=${isMain ? 'main' : ''} @click=${act}>${words}</button>`;
  const list = [
    canRetry &&
      name === 'definition-problem' &&
      button(msg('Opnieuw proberen', {id: 'fp.retry'}), acts.retry, true),
    element.kiosk && isDone && button(msg('Volgende persoon', {id: 'fp.k.next'}), acts.next, true),
    (name === 'offline' || name === 'kept' || name === 'refused') &&
      button(msg('Probeer het nu', {id: 'fp.try'}), acts.retry, !element.kiosk),
    isGiven &&
      isOpen &&
      !element.isLocked &&
      button(msg('Mijn antwoorden wijzigen', {id: 'fp.change'}), acts.change),
    element.endpoint &&
      isOwn &&
      ['sent', 'already-answered', 'results', 'closed'].includes(name) &&
      button(msg('Mijn antwoorden terugnemen', {id: 'fp.withdraw'}), acts.withdraw),
    element.endpoint &&
      ['sent', 'already-answered', 'closed'].includes(name) &&
      element.showResults !== 'never' &&
      button(msg('Kijk of er uitkomsten zijn', {id: 'fp.look'}), acts.look),
    (name === 'refused' || (name === 'closed' && !answering.isEmpty)) &&
      button(msg('Mijn antwoorden kopiëren', {id: 'fp.copy'}), acts.copy),
    (name === 'refused' || isOld) &&
      button(msg('Mijn antwoorden weggooien', {id: 'fp.discard'}), acts.discard),
    name === 'already-answered' &&
      isOpen &&
      button(msg('Iemand anders antwoordt', {id: 'fp.other'}), acts.next),
  ].filter(Boolean);
  const wipes = element.kiosk && isDone && name !== 'results';
  return html`${list.length > 0 ? html`<div class="acts">${list}</div>` : nothing}
  ${
    wipes
      ? html`<p class="hint">
          ${msg(str`Over ${kioskSeconds.done} seconden is dit scherm leeg voor de volgende persoon.`, {
            id: 'fp.k.wipe',
          })}
        </p>`
      : nothing
  }`;
}

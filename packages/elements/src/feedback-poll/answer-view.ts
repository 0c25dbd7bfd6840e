/** The screen on which somebody answers. */
import type {PollDefinition, PollQuestion} from '@samen/model';
import {html, nothing, type TemplateResult} from 'lit';
import {enumerated} from '../shared/enumerated.js';
import {str} from '../shared/localize.js';
import type {LocaleController} from '../shared/localize.js';
import type {Blank} from './blank.js';
import type {SamenFeedbackPoll} from './feedback-poll.js';
import {radios, sayingOf, type Saying} from './kind-view.js';
import {promiseText} from './poll-texts.js';
import {viewOf} from './question-views.js';

/** What somebody can do on this screen. */
export interface AnswerActs {
  readonly enter: (id: string, value: unknown, isTyping?: boolean) => void;
  readonly chooseGroup: (id: string) => void;
  readonly goTo: (step: number) => void;
  readonly submit: () => void;
  readonly cancel: () => void;
}

interface Screen {
  readonly element: SamenFeedbackPoll;
  readonly answering: Blank;
  readonly acts: AnswerActs;
  readonly i18n: LocaleController;
  /** What is wrong at a place; '' for nothing. */
  readonly errorAt: (id: string) => string;
  /** Comes from the file that checks, once something is wrong. */
  readonly summary: unknown;
  /** That it will be wiped, on a device of many. */
  readonly warning: unknown;
}

/** The id of the inputs of a question; `group` is who somebody is. */
export const questionId = ({questions}: PollDefinition, id: string): string =>
  id === 'group'
    ? 'who'
    : `q${Math.max(
        0,
        questions.findIndex((each) => each.id === id),
      )}`;

/** The places of a poll, one after the other: who somebody is, and the questions that are asked. */
export const placesOf = (answering: Blank): readonly string[] => [
  ...(answering.choosesGroup ? ['group'] : []),
  ...answering.asked.map(({id}) => id),
];

export const isStepwise = ({steps}: {readonly steps: string}): boolean =>
  enumerated(steps, ['all', 'one']) === 'one';

/** The level of the title; what comes below it is one more. */
export const levelOf = ({headingLevel}: {readonly headingLevel: string}): number =>
  /^[1-5]$/.test(headingLevel) ? Number(headingLevel) : 3;

export function headingView(
  poll: PollDefinition | undefined,
  {element, i18n}: Pick<Screen, 'element' | 'i18n'>,
): TemplateResult {
  const {label} = element;
  return html`<div class="title" part="label" id="title" role="heading" aria-level=${levelOf(element)} tabindex="-1">
    <slot name="label">${label || (poll && sayingOf(poll, i18n).said(poll.title))}</slot>
  </div>`;
}

export function answerView(poll: PollDefinition, screen: Screen): TemplateResult {
  const {element, answering, i18n, summary, warning} = screen;
  const {help, setting, showError, validationMessage, isField} = element;
  const saying = sayingOf(poll, i18n);
  const places = placesOf(answering);
  const isOne = isStepwise(element);
  const step = Math.min(answering.step, places.length - 1);
  const here = isOne ? [places[step]!] : places;
  const isFirst = !isOne || step === 0;
  return html`<div class="poll" role="group" part="base" aria-labelledby="title">
    ${headingView(poll, screen)}
    ${
      isFirst
        ? html`<p part="help"><slot name="help">${help || (poll.intro && saying.said(poll.intro))}</slot></p>
            <p class="promise" part="promise">${promiseText(poll, setting, i18n)}</p>`
        : nothing
    }
    ${summary} ${showError && isField ? html`<p class="error" part="error">${validationMessage}</p>` : nothing}
    ${here.map((id) => (id === 'group' ? whoView(poll, saying, screen) : placeView(poll, id, saying, screen)))}
    ${actsView(screen, isOne ? {step, count: places.length} : undefined)} ${warning}
  </div>`;
}

function whoView(poll: PollDefinition, {said}: Saying, screen: Screen): TemplateResult {
  const {answering, acts, element, i18n} = screen;
  const error = screen.errorAt('group');
  const isLocked = element.isLocked || answering.hasFixedGroup;
  const view = {
    id: 'who',
    entered: answering.group,
    isLocked,
    set: (id: unknown) => acts.chooseGroup(String(id)),
  };
  return html`<fieldset class="place" id="who" part="question" aria-describedby="who-error">
    <legend class="legend"><span id="who-legend" tabindex="-1">${i18n.msg('Wie bent u?', {id: 'fp.who'})}</span></legend>
    <p class="error" id="who-error" ?hidden=${!error}>${error}</p>
    ${radios(
      view,
      poll.groups.map(({id, label}) => ({value: id, label: said(label)})),
    )}
  </fieldset>`;
}

function placeView(poll: PollDefinition, name: string, saying: Saying, screen: Screen): TemplateResult {
  const {answering, acts, element, i18n} = screen;
  const {msg} = i18n;
  const question = answering.asked.find((each) => each.id === name)!;
  const {view, clearsItself} = viewOf(question);
  const id = questionId(poll, name);
  const entered = Object.hasOwn(answering.entered, name) ? answering.entered[name] : undefined;
  const error = screen.errorAt(name);
  const {isLocked} = element;
  const set = (value: unknown, isTyping?: boolean) => acts.enter(name, value, isTyping);
  const describedBy = `${id}-help ${id}-error`;
  return html`<fieldset class="place ${question.kind}" id=${id} part="question" aria-describedby=${describedBy}>
    <legend class="legend"><span id="${id}-legend" tabindex="-1">
      <span class="progress">${progressText(question, answering, i18n)}</span>
      <span class="asked">${saying.said(question.text)}</span>
      ${question.required ? html`<span class="must">${msg('(verplicht)', {id: 'fp.required'})}</span>` : nothing}</span></legend>
    <p class="hint" id="${id}-help" ?hidden=${!question.help}>${question.help && saying.said(question.help)}</p>
    <p class="error" id="${id}-error" ?hidden=${!error}>${error}</p>
    ${view({question, id, entered, isLocked, describedBy, i18n, set, ...saying})}
    ${
      clearsItself || isLocked
        ? nothing
        : html`<button
            class="clear"
            type="button"
            aria-describedby="${id}-legend"
            ?disabled=${entered === undefined}
            @click=${() => set(undefined)}
          >
            ${msg('Antwoord wissen', {id: 'fp.clear'})}
          </button>`
    }
  </fieldset>`;
}

function progressText({id}: PollQuestion, {asked}: Blank, {msg}: LocaleController): string {
  const number = asked.findIndex((each) => each.id === id) + 1;
  return msg(str`Vraag ${number} van ${asked.length}`, {id: 'fp.progress'});
}

function actsView({element, answering, acts, i18n}: Screen, at?: {step: number; count: number}): unknown {
  const {msg} = i18n;
  const isLast = !at || at.step === at.count - 1;
  const send = element.endpoint ? msg('Versturen', {id: 'fp.send'}) : msg('Klaar', {id: 'fp.done'});
  const {keeping, isChanging} = answering;
  const ownButton = isLast && !element.isField;
  if (!at && !ownButton) return nothing;
  return html`${
    ownButton && keeping !== 'no'
      ? html`<p class="hint">
            ${
              keeping === 'device'
                ? msg('Uw antwoorden blijven ook op dit apparaat staan. Dan kunt u ze later wijzigen.', {
                    id: 'fp.keep.device',
                  })
                : msg('Uw antwoorden blijven ook in deze browser staan, tot u hem sluit.', {
                    id: 'fp.keep.session',
                  })
            }
          </p>`
      : nothing
  }
    <div class="acts">
      ${
        at
          ? html`<button
              type="button"
              ?disabled=${at.step === 0}
              @click=${() => acts.goTo(at.step - 1)}
            >
              ${msg('Vorige', {id: 'fp.back'})}
            </button>`
          : nothing
      }
      ${
        isLast
          ? nothing
          : html`<button class="main" type="button" @click=${() => acts.goTo(at.step + 1)}>
              ${msg('Volgende', {id: 'fp.next'})}
            </button>`
      }
      ${
        ownButton
          ? html`<button class="main" type="button" ?disabled=${element.isLocked} @click=${acts.submit}>
              ${send}
            </button>`
          : nothing
      }
      ${
        isChanging
          ? html`<button type="button" @click=${acts.cancel}>${msg('Niet wijzigen', {id: 'fp.cancel'})}</button>`
          : nothing
      }
    </div>`;
}

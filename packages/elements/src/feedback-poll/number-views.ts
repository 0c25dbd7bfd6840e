/** The kinds with an answer that is a number. */
import {html, nothing} from 'lit';
import {str} from '../shared/localize.js';
import {radios, type KindView, type QuestionOf, type RadioOption} from './kind-view.js';

/** What each press of - and + moves. */
const step = 5;
const middle = 50;

/** A line of 0 to 100. It has no value until somebody touches it: where it stands before that would steer. */
export const line: KindView<QuestionOf<'line'>> = {
  view: ({question, id, entered, isLocked, describedBy, i18n: {msg}, said, plain, set}) => {
    const isSet = typeof entered === 'number';
    const value = isSet ? entered : middle;
    const read = ({target}: Event) => Number((target as HTMLInputElement).value);
    const move = (by: number) => set(isSet ? Math.max(0, Math.min(100, value + by)) : middle);
    const unset = msg('Nog niet ingevuld', {id: 'fp.unset'});
    return html`<div class="ends" id="${id}-ends"><span>${said(question.from)}</span><span>${said(question.to)}</span></div>
      <input
        class="range ${isSet ? '' : 'unset'}"
        type="range"
        min="0"
        max="100"
        .value=${String(value)}
        ?disabled=${isLocked}
        aria-labelledby="${id}-legend"
        aria-describedby="${id}-ends ${describedBy}"
        aria-valuetext=${isSet ? nothing : unset}
        @input=${(event: Event) => set(read(event), true)}
        @change=${(event: Event) => set(read(event))}
        @click=${(event: Event) => {
          // The middle itself is where the thumb stands already: no `input` comes of it.
          if (!isSet && !isLocked) set(read(event));
        }}
      />
      <div class="steps">
        <button
          type="button"
          aria-label=${msg(str`Minder: ${plain(question.text)}`, {id: 'fp.less'})}
          ?disabled=${isLocked}
          @click=${() => move(-step)}
        >
          −
        </button>
        <output class="number" aria-hidden="true">${isSet ? value : unset}</output>
        <button
          type="button"
          aria-label=${msg(str`Meer: ${plain(question.text)}`, {id: 'fp.more'})}
          ?disabled=${isLocked}
          @click=${() => move(step)}
        >
          +
        </button>
      </div>`;
  },
  words: (answer, {i18n: {msg}}) => msg(str`${answer as number} van 100`, {id: 'fp.of100'}),
};

/** Numbers from 1; the first and the last say what they stand for to who listens. */
const numbers = (count: number, from: unknown = nothing, to: unknown = nothing): readonly RadioOption[] =>
  Array.from({length: count}, (_, index) => {
    const end = index === 0 ? from : index === count - 1 ? to : nothing;
    const label = html`${index + 1}${end === nothing ? nothing : html` <span class="visually-hidden">${end}</span>`}`;
    return {value: index + 1, label};
  });

export const scale: KindView<QuestionOf<'scale'>> = {
  view: (view) => {
    const {question, said} = view;
    const [from, to] = [said(question.from), said(question.to)];
    return html`<div class="ends" aria-hidden="true"><span>1 = ${from}</span><span>${question.steps} = ${to}</span></div>
      ${radios(view, numbers(question.steps, from, to), 'numbers')}`;
  },
  words: (answer, {question, i18n: {msg}}) =>
    msg(str`${answer as number} van ${question.steps}`, {id: 'fp.of'}),
};

export const grade: KindView<QuestionOf<'grade'>> = {
  view: (view) => radios(view, numbers(10), 'numbers'),
  words: (answer) => String(answer),
};

/** The kinds with answers that are chosen from words or faces. */
import {html, nothing} from 'lit';
import {str} from '../shared/localize.js';
import type {LocaleController} from '../shared/localize.js';
import {radios, type KindView, type QuestionOf} from './kind-view.js';

const faces = (count: number, index: number) => {
  // From a mouth that goes down to one that goes up.
  const curve = 22 + (index / (count - 1) - 0.5) * 14;
  const ends = 22 - (index / (count - 1) - 0.5) * 4;
  return html`<svg class="face" viewBox="0 0 32 32" aria-hidden="true">
    <circle class="line" cx="16" cy="16" r="14"></circle>
    <circle class="eye" cx="11" cy="12.5" r="1.75"></circle>
    <circle class="eye" cx="21" cy="12.5" r="1.75"></circle>
    <path class="line" d=${`M9.5 ${ends}Q16 ${curve} 22.5 ${ends}`}></path>
  </svg>`;
};

/** A face means something else to everybody: the words are always there. */
export const smiley: KindView<QuestionOf<'smiley'>> = {
  view: (view) => {
    const {question, said} = view;
    const {length} = question.words;
    return radios(
      view,
      question.words.map((words, index) => ({
        value: index + 1,
        label: html`${faces(length, index)}<span>${said(words)}</span>`,
      })),
      'faces',
    );
  },
  words: (answer, {question, plain}) => plain(question.words[Number(answer) - 1] ?? {}),
};

const statementWords = ({msg}: LocaleController): Record<string, string> => ({
  1: msg('Helemaal niet mee eens', {id: 'fp.s.1'}),
  2: msg('Niet mee eens', {id: 'fp.s.2'}),
  3: msg('Niet eens, niet oneens', {id: 'fp.s.3'}),
  4: msg('Mee eens', {id: 'fp.s.4'}),
  5: msg('Helemaal mee eens', {id: 'fp.s.5'}),
  unknown: msg('Weet ik niet', {id: 'fp.s.unknown'}),
});

export const statement: KindView<QuestionOf<'statement'>> = {
  view: (view) =>
    radios(
      view,
      Object.entries(statementWords(view.i18n)).map(([key, label]) => ({
        value: key === 'unknown' ? key : Number(key),
        label,
      })),
    ),
  words: (answer, {i18n}) => statementWords(i18n)[String(answer)] ?? '',
};

const yesNoWords = ({msg}: LocaleController): Record<string, string> => ({
  yes: msg('Ja', {id: 'fp.yes'}),
  no: msg('Nee', {id: 'fp.no'}),
});

export const yesNo: KindView<QuestionOf<'yes-no'>> = {
  view: (view) =>
    radios(
      view,
      Object.entries(yesNoWords(view.i18n)).map(([value, label]) => ({value, label})),
    ),
  words: (answer, {i18n}) => yesNoWords(i18n)[String(answer)] ?? '',
};

export const choice: KindView<QuestionOf<'choice'>> = {
  view: (view) =>
    radios(
      view,
      view.question.options.map(({id, label}) => ({value: id, label: view.said(label)})),
    ),
  words: (answer, {question, plain}) => plain(question.options.find(({id}) => id === answer)?.label ?? {}),
};

export const choices: KindView<QuestionOf<'choices'>> = {
  clearsItself: true,
  view: ({question: {options, most}, id, entered, isLocked, i18n: {msg}, said, set}) => {
    const chosen = Array.isArray(entered) ? (entered as readonly unknown[]) : [];
    const isFull = most !== undefined && chosen.length >= most;
    const choose = (option: string, {target}: Event) => {
      const others = chosen.filter((each) => each !== option);
      set((target as HTMLInputElement).checked ? [...others, option] : others);
    };
    // Not disabled: who uses a keyboard must be able to find them, and to hear why they cannot be chosen.
    const holdBack = (event: Event) => event.preventDefault();
    const limit =
      most === undefined || most >= options.length
        ? msg('U kunt meer dan één antwoord kiezen.', {id: 'fp.many'})
        : isFull
          ? msg(str`U hebt er ${most} gekozen. Haal er eerst een weg als u iets anders wilt kiezen.`, {
              id: 'fp.full',
            })
          : msg(str`Kies er ten hoogste ${most}.`, {id: 'fp.most'});
    return html`<p class="limit" id="${id}-limit">${limit}</p>
      <div class="list">
        ${options.map((option) => {
          const isChosen = chosen.includes(option.id);
          const isHeld = isFull && !isChosen;
          return html`<label class="option focus-ring ${isHeld ? 'held' : ''}">
            <input
              type="checkbox"
              name=${id}
              value=${option.id}
              .checked=${isChosen}
              ?disabled=${isLocked}
              aria-disabled=${isHeld ? 'true' : nothing}
              aria-describedby="${id}-limit"
              @click=${isHeld ? holdBack : nothing}
              @change=${(event: Event) => choose(option.id, event)}
            /><span class="words">${said(option.label)}</span>
          </label>`;
        })}
      </div>`;
  },
  words: (answer, {question, plain}) =>
    question.options
      .filter(({id}) => (answer as readonly string[]).includes(id))
      .map(({label}) => plain(label))
      .join(', '),
};

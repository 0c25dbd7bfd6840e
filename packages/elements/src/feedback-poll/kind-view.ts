/** What the views of all kinds of questions have to do with. */
import {textIn, type PollDefinition, type PollQuestion, type PollTexts} from '@samen/model';
import {html, type TemplateResult} from 'lit';
import type {LocaleController} from '../shared/localize.js';

/** Texts of a poll in the language of the reader: for a template, and as plain words. */
export interface Saying {
  /** Marked as being in another language where the poll does not have that of the words around it. */
  readonly said: (texts: PollTexts) => string | TemplateResult;
  readonly plain: (texts: PollTexts) => string;
}

export function sayingOf(
  {defaultLanguage}: PollDefinition,
  {pageLang, locale}: Pick<LocaleController, 'pageLang' | 'locale'>,
): Saying {
  const plain = (texts: PollTexts) => textIn(texts, pageLang, defaultLanguage);
  const said = (texts: PollTexts) => {
    const found = [pageLang, pageLang.split('-')[0]!].find((each) => Object.hasOwn(texts, each));
    const code = found ?? defaultLanguage;
    if (code.split('-')[0] === locale) return plain(texts);
    return html`<span lang=${code} dir=${/^(ar|fa|he|ur)\b/.test(code) ? 'rtl' : 'ltr'}>${plain(texts)}</span>`;
  };
  return {said, plain};
}

/** A question on screen. */
export interface QuestionView<Q> extends Saying {
  readonly question: Q;
  /** Start of the ids and the name of its inputs. */
  readonly id: string;
  /** As it was entered; not every one is an answer. */
  readonly entered: unknown;
  readonly isLocked: boolean;
  /** Ids of what describes the question, for inputs that stand alone. */
  readonly describedBy: string;
  readonly i18n: LocaleController;
  /** Somebody answers; `undefined` is no answer. `isTyping`: there is more to come, such as the next letter. */
  readonly set: (value: unknown, isTyping?: boolean) => void;
}

/** How a kind of question looks, and how its answers are said in words. */
export interface KindView<Q> {
  readonly view: (view: QuestionView<Q>) => TemplateResult;
  readonly words: (answer: unknown, view: Pick<QuestionView<Q>, 'question' | 'plain' | 'i18n'>) => string;
  /** Its answer can be taken away where it was given. */
  readonly clearsItself?: boolean;
}

/** A question of one kind. */
export type QuestionOf<K extends PollQuestion['kind']> = Extract<PollQuestion, {readonly kind: K}>;

/** One of what can be chosen. */
export interface RadioOption {
  readonly value: string | number;
  readonly label: unknown;
}

/** Native radios, each with its words. `look` is how they stand: a `list`, or `numbers` beside each other. */
export const radios = (
  {id, entered, isLocked, set}: Pick<QuestionView<unknown>, 'id' | 'entered' | 'isLocked' | 'set'>,
  options: readonly RadioOption[],
  look: 'list' | 'numbers' | 'faces' = 'list',
): TemplateResult =>
  html`<div class=${look}>
    ${options.map(
      ({value, label}) =>
        html`<label class="option focus-ring">
          <input
            type="radio"
            name=${id}
            value=${value}
            .checked=${value === entered}
            ?disabled=${isLocked}
            @change=${() => set(value)}
          /><span class="words">${label}</span>
        </label>`,
    )}
  </div>`;

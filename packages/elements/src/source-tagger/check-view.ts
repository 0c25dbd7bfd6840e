import type {Hat, Participant, SourcesRecord, Tag, TextRange} from '@samen/model';
import {html, nothing, type TemplateResult} from 'lit';
import {repeat} from 'lit/directives/repeat.js';
import {formatNumber} from '../shared/intl.js';
import {str, type LocaleController} from '../shared/localize.js';
import {capitalized} from '../shared/role-words.js';
import {firstWords, fresh, moreButton, toCheck, toldOf} from './later-texts.js';

export interface CheckState {
  readonly record: Pick<SourcesRecord, 'tags'>;
  /** The text as it is now. */
  readonly text: string;
  readonly participants: readonly Participant[];
  readonly hats: readonly Hat[];
  readonly editable: boolean;
  /** The id of the tag that is getting another place. */
  readonly placing?: string;
  /** The statement in the text at which somebody is; it is where that tag goes. */
  readonly current?: TextRange;
  /** How many rows there are at most. */
  readonly shown: number;
}

export interface CheckHandlers {
  /** The tag stands well: command `confirm`. */
  readonly onConfirm: (tagId: string) => void;
  /** It has to stand elsewhere: from now on it is `placing`. */
  readonly onMove: (tagId: string) => void;
  /** It stands at `current`: command `move`. */
  readonly onPlace: (tagId: string) => void;
  /** It stays where it is: nothing is `placing` any more. */
  readonly onCancel: () => void;
  /** Command `untag`. */
  readonly onRemove: (tagId: string) => void;
  /** Goes to where it is in the text. */
  readonly onGo: (tagId: string) => void;
  readonly onMore: () => void;
}

/** Tags that may stand wrong since the text was changed: what it was about, where that is now, and what to do. */
export function checkView(
  state: CheckState,
  handlers: CheckHandlers,
  i18n: LocaleController,
): TemplateResult {
  const {msg} = i18n;
  const tags = toCheck(state.record);
  const n = formatNumber(i18n, tags.length);
  return html`<div class="later check" part="check">
    <p class="heading">${msg('Staan de bronnen nog goed?', {id: 'st.v.heading'})}</p>
    ${
      tags.length === 0
        ? fresh(msg('Alle bronnen staan bij de woorden waar ze bij horen.', {id: 'st.v.all'}))
        : html`${fresh(msg(str`De tekst is veranderd. Om na te kijken: ${n}.`, {id: 'st.v.count'}))}
            <ul class="checks" role="list">
              ${repeat(
                tags.slice(0, state.shown),
                ({id}) => id,
                (tag) => html`<li>${checkOf(tag, state, handlers, i18n)}</li>`,
              )}
            </ul>
            ${moreButton(state.shown, tags.length, handlers.onMore, i18n)}`
    }
  </div>`;
}

function checkOf(
  tag: Tag,
  state: CheckState,
  handlers: CheckHandlers,
  i18n: LocaleController,
): TemplateResult {
  const {text, participants, hats, editable, placing} = state;
  const {msg} = i18n;
  const isLost = tag.certainty === 'orphan';
  const about = firstWords(tag.anchor.exact || text.slice(tag.anchor.start, tag.anchor.end));
  // The visible word first: who speaks to the computer says what is on screen.
  const button = (words: string, act: () => void) =>
    html`<button type="button" aria-label="${words}: ${about}" @click=${act}>${words}</button>`;
  const told = toldOf(tag, participants, hats, i18n);
  return html`${fresh(capitalized(told, i18n), 'check-name')}
    ${isLost || isOtherNow(tag, text) ? quoteView(tag, i18n) : nothing} ${isLost ? lostView(i18n) : placeView(tag, text, i18n)}
    ${
      placing === tag.id && editable
        ? placingView(tag, state, handlers, i18n)
        : html`<div class="buttons">
            ${
              editable
                ? [
                    isLost
                      ? nothing
                      : button(msg('Klopt', {id: 'st.v.yes'}), () => handlers.onConfirm(tag.id)),
                    button(msg('Ergens anders', {id: 'st.v.else'}), () => handlers.onMove(tag.id)),
                    button(msg('Weghalen', {id: 'st.v.remove'}), () => handlers.onRemove(tag.id)),
                  ]
                : nothing
            }
            ${isLost ? nothing : button(msg('Laat zien', {id: 'st.b.go'}), () => handlers.onGo(tag.id))}
          </div>`
    }`;
}

const isOtherNow = ({anchor}: Tag, text: string): boolean =>
  anchor.exact !== '' && text.slice(anchor.start, anchor.end) !== anchor.exact;

const quoteView = ({anchor: {exact}}: Tag, {msg}: LocaleController): TemplateResult =>
  html`<p>${msg('Eerst stond er:', {id: 'st.v.was'})}</p>
    <blockquote><bdi>${exact}</bdi></blockquote>`;

const lostView = ({msg}: LocaleController): TemplateResult =>
  html`<p>${msg('Deze woorden staan niet meer in de tekst.', {id: 'st.v.lost'})}</p>`;

/** How much of the text is shown around a place. */
const around = 60;

function placeView(
  {anchor: {start, end}, certainty}: Tag,
  text: string,
  {msg}: LocaleController,
): TemplateResult {
  const [from, to] = [Math.max(0, start - around), end + around];
  const before = from > 0 ? `… ${fromWord(text.slice(from, start))}` : text.slice(0, start);
  const after = to < text.length ? `${toWord(text.slice(end, to))} …` : text.slice(end);
  return html`<p>
      ${
        certainty === 'uncertain'
          ? msg('Deze woorden staan op meer plekken in de tekst. Horen ze hier bij?', {id: 'st.v.twice'})
          : msg('We denken dat het nu hier is:', {id: 'st.v.now'})
      }
    </p>
    <blockquote><bdi>${before}<mark>${text.slice(start, end)}</mark>${after}</bdi></blockquote>`;
}

/** Without the part of a word, or of a character, at the edge where it was cut. */
const fromWord = (text: string): string =>
  /\s/.test(text.trimEnd()) ? text.replace(/^\S*\s+/, '') : text.replace(/^[\uDC00-\uDFFF]/, '');
const toWord = (text: string): string =>
  /\s/.test(text.trimStart()) ? text.replace(/\s+\S*$/, '') : text.replace(/[\uD800-\uDBFF]$/, '');

/** Somebody goes to the statement in the text, with every way there is to go there, and then says so here. */
function placingView(
  {id}: Tag,
  {current, text}: CheckState,
  {onPlace, onCancel}: CheckHandlers,
  {msg}: LocaleController,
): TemplateResult {
  const words = current ? text.slice(current.start, current.end) : '';
  return html`<div class="placing" role="group" aria-label=${msg('Kies een andere plek', {id: 'st.v.place'})}>
    <p>
      ${
        words
          ? msg('Ga in de tekst naar de uitspraak waar deze bron bij hoort. Nu bent u bij:', {
              id: 'st.v.place.at',
            })
          : msg('Ga in de tekst naar de uitspraak waar deze bron bij hoort. Kom daarna hier terug.', {
              id: 'st.v.place.go',
            })
      }
    </p>
    ${words ? html`<blockquote><bdi>${words}</bdi></blockquote>` : nothing}
    <div class="buttons">
      ${
        words
          ? html`<button type="button" @click=${() => onPlace(id)}>${msg('Hier hoort de bron bij', {id: 'st.v.here'})}</button>`
          : nothing
      }
      <button type="button" @click=${onCancel}>${msg('Toch niet', {id: 'st.v.cancel'})}</button>
    </div>
  </div>`;
}

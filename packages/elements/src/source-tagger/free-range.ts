import type {TextRange} from '@samen/model';
import {html, nothing} from 'lit';
import type {Announcer} from '../shared/announcer.js';
import {str, type LocaleController} from '../shared/localize.js';
import {isFree} from './settings.js';
import {rangeBetween, selectionIn, wordNear, wordsIn} from './free-places.js';
import type {SamenSourceTagger} from './source-tagger.js';
import type {Stage} from './stage.js';
import {firstWords} from './statement-words.js';

/** `mode="free"`: any words can be chosen, with a selection of the browser or with keys and buttons, word by word. */
export class FreeRange {
  readonly #element: SamenSourceTagger;
  readonly #stage: Stage;
  readonly #announcer: Announcer;
  readonly #i18n: LocaleController;
  /** Somebody is choosing with keys or buttons. */
  isActive = false;

  constructor(element: SamenSourceTagger, stage: Stage, announcer: Announcer, i18n: LocaleController) {
    this.#element = element;
    this.#stage = stage;
    this.#announcer = announcer;
    this.#i18n = i18n;
    // The browser tells only the document of a selection.
    element.addController({
      hostConnected: () => document.addEventListener('selectionchange', this.#onSelection),
      hostDisconnected: () => document.removeEventListener('selectionchange', this.#onSelection),
    });
  }

  get #isOn(): boolean {
    return isFree(this.#element) && this.#stage.editable;
  }

  /** Words of the text are selected with the browser. */
  get isSelecting(): boolean {
    return this.#selected() !== undefined;
  }

  /** What is selected stays chosen, but no longer as a selection of the browser: the text is about to change. */
  release(): void {
    if (this.#isOn && this.isSelecting) document.getSelection()?.removeAllRanges();
  }

  #selected(): TextRange | undefined {
    const {cut} = this.#stage;
    const points = cut && selectionIn(this.#element.renderRoot as ShadowRoot);
    if (!points || (points[0].node === points[1].node && points[0].offset === points[1].offset))
      return undefined;
    return rangeBetween(cut, points);
  }

  readonly #onSelection = (): void => {
    if (!this.#isOn || this.isActive) return;
    const range = this.#selected();
    if (range) this.#stage.choose(range);
  };

  /** A click on marked words chooses what is said of them; once more, what else is said of them. Says whether it did. */
  onClick(event: MouseEvent, index: number): boolean {
    const {cut, chosen} = this.#stage;
    if (!this.#isOn || !cut) return false;
    const piece = event.composedPath().find((each) => (each as Element).localName === 'mark') as
      HTMLElement | undefined;
    if (!piece) return false;
    const place = Number(piece.dataset['start']);
    const here = this.#stage.tagsOf(index).filter(({anchor}) => anchor.start <= place && anchor.end > place);
    const last = here.findIndex(({anchor}) => anchor.start === chosen?.start && anchor.end === chosen.end);
    const next = here[(last + 1) % here.length];
    if (next) this.#stage.choose(next.anchor);
    return next !== undefined;
  }

  /** Begins with the first word of the statement, or with what is chosen. */
  start(): void {
    const {cut, current, chosen} = this.#stage;
    const statement = cut?.statements[current];
    if (!statement || !this.#isOn) return;
    const range = chosen ?? wordsIn(cut.text, statement, this.#i18n.pageLang)[0] ?? statement;
    this.isActive = true;
    this.#choose(range);
  }

  stop(): void {
    this.isActive = false;
    this.#element.requestUpdate();
  }

  /** Moves the begin or the end of what is chosen by a word. */
  move(edge: 'start' | 'end', step: 1 | -1): void {
    const {cut, chosen} = this.#stage;
    if (!cut || !chosen) return;
    const lang = this.#i18n.pageLang;
    const {start, end} = chosen;
    if (edge === 'end') {
      const next =
        step > 0
          ? wordNear(cut, end, 1, lang)?.end
          : wordNear(cut, (wordNear(cut, end, -1, lang) ?? chosen).start, -1, lang)?.end;
      if (next !== undefined && next > start) this.#choose({start, end: next});
      return;
    }
    const word = step > 0 ? wordNear(cut, start + 1, 1, lang) : wordNear(cut, start, -1, lang);
    // Past the end it takes the end along: one word is the least.
    if (word) this.#choose({start: word.start, end: Math.max(end, word.end)});
  }

  #choose(range: TextRange): void {
    const {cut} = this.#stage;
    this.#stage.choose(range);
    const words = firstWords(cut!.text, range);
    this.#announcer.announce(this.#i18n.msg(str`Gekozen: “${words}”`, {id: 'st.about'}));
  }

  readonly #onDone = (): void => {
    this.stop();
    this.#element.renderRoot.querySelector<HTMLElement>('.source')?.focus();
  };

  readonly #onCancel = (): void => {
    this.stop();
    this.#stage.choose(undefined);
    this.#stage.goTo(this.#stage.current);
  };

  /** Says whether the key was for choosing words. */
  onKeydown(event: KeyboardEvent): boolean {
    const {key, shiftKey, ctrlKey, altKey, metaKey} = event;
    const origin = event.composedPath()[0] as HTMLElement;
    if (!this.#isOn || ctrlKey || altKey || metaKey || !origin.closest('.text')) return false;
    const act =
      key === 'F2' ? () => this.start() : this.isActive ? this.#actOf(key, shiftKey, origin) : undefined;
    if (!act) return false;
    event.preventDefault();
    act();
    return true;
  }

  #actOf(key: string, shiftKey: boolean, origin: HTMLElement): (() => void) | undefined {
    const isRtl = getComputedStyle(origin.closest('[data-index]') ?? origin).direction === 'rtl';
    if (key === 'ArrowLeft' || key === 'ArrowRight') {
      const step = (key === 'ArrowRight') === isRtl ? -1 : 1;
      return () => this.move(shiftKey ? 'end' : 'start', step);
    }
    return {Enter: this.#onDone, Escape: this.#onCancel}[key];
  }

  /** The same with buttons: not everybody selects with a mouse or has keys. */
  render(): unknown {
    const {msg} = this.#i18n;
    if (!this.#isOn) return nothing;
    if (!this.isActive)
      return html`<div class="buttons free"><button type="button" class="range" @click=${() => this.start()}>${msg('Kies zelf een stuk tekst', {id: 'st.r.start'})}</button></div>`;
    const button = (words: string, edge: 'start' | 'end', step: 1 | -1) =>
      html`<button type="button" @click=${() => this.move(edge, step)}>${words}</button>`;
    return html`<div class="buttons free" role="group" aria-label=${msg('Stuk tekst kiezen', {id: 'st.r.group'})}>
      ${button(msg('Begin een woord terug', {id: 'st.r.start.back'}), 'start', -1)}
      ${button(msg('Begin een woord verder', {id: 'st.r.start.on'}), 'start', 1)}
      ${button(msg('Einde een woord terug', {id: 'st.r.end.back'}), 'end', -1)}
      ${button(msg('Einde een woord verder', {id: 'st.r.end.on'}), 'end', 1)}
      <button type="button" @click=${this.#onDone}>${msg('Klaar', {id: 'st.r.done'})}</button>
      <button type="button" @click=${this.#onCancel}>${msg('Toch niet', {id: 'sp.cancel'})}</button>
    </div>`;
  }
}

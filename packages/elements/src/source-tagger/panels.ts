import type {SamenSourceTagger} from './source-tagger.js';

/** What can be opened beside the text, and where the focus goes then. */
export class Panels {
  readonly #element: SamenSourceTagger;
  readonly #back: () => void;
  /** Who said it, and the like. */
  isDetailsOpen = false;
  /** What keys do. */
  isHelpOpen = false;
  /** In a narrow place: the buttons that are needed less often. */
  isMoreOpen = false;

  /** `back` gives the focus to the statement where somebody is. */
  constructor(element: SamenSourceTagger, back: () => void) {
    this.#element = element;
    this.#back = back;
  }

  readonly onDetails = (): void => {
    // The key, from another statement: there is more to say, not to close.
    if (this.isDetailsOpen && this.#element.shadowRoot?.activeElement?.closest('.text'))
      return this.#focusLater('.details-fields select');
    this.isDetailsOpen = !this.isDetailsOpen;
    this.#element.requestUpdate();
    if (this.isDetailsOpen) this.#focusLater('.details-fields select');
    else this.#back();
  };

  readonly onHelp = (): void => {
    this.isHelpOpen = !this.isHelpOpen;
    this.#element.requestUpdate();
    // It stands above the text, which may be far away.
    if (this.isHelpOpen) this.#focusLater('.keys input');
    else if (!this.#element.shadowRoot?.activeElement?.closest('.toolbar')) this.#back();
  };

  readonly onMore = (): void => {
    this.isMoreOpen = !this.isMoreOpen;
    this.#element.requestUpdate();
  };

  /** When it is on screen. */
  #focusLater(selector: string): void {
    void this.#element.updateComplete.then(() =>
      this.#element.renderRoot.querySelector<HTMLElement>(selector)?.focus(),
    );
  }
}

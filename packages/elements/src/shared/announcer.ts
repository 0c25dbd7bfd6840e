import {html, type ReactiveControllerHost, type TemplateResult} from 'lit';

/**
 * The one polite live region of a widget. The region itself stays, because screen readers only watch regions that were
 * there before the text came; the text in it is a new element every time, so that the same words are read again and page
 * translators leave no stale ones.
 */
export class Announcer {
  readonly #host: ReactiveControllerHost;
  #text: Element | undefined;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
  }

  /** Has the text read after what the screen reader is saying now; '' empties the region. */
  announce(text: string): void {
    this.#text = document.createElement('span');
    this.#text.textContent = text;
    this.#host.requestUpdate();
  }

  /** Put this once in the template, outside everything that comes and goes. */
  render(): TemplateResult {
    return html`<output class="visually-hidden">${this.#text}</output>`;
  }
}

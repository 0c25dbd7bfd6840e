import type {ReactiveController, ReactiveControllerHost} from 'lit';

/**
 * Tells when the light DOM of the host changes: children that arrive late (streaming parsers, morphing, a CMS editor)
 * count as much as those that were there. `read` also runs when the host connects. Does nothing on a server.
 */
export class ChildHtml implements ReactiveController {
  readonly #host: ReactiveControllerHost & Element;
  readonly #read: () => void;
  #observer: MutationObserver | undefined;

  constructor(host: ReactiveControllerHost & Element, read: () => void) {
    this.#host = host;
    this.#read = read;
    host.addController(this);
  }

  hostConnected(): void {
    if (typeof MutationObserver === 'undefined') return;
    this.#observer ??= new MutationObserver(() => this.#read());
    this.#observer.observe(this.#host, {
      childList: true,
      subtree: true,
      characterData: true,
      attributes: true,
    });
    this.#read();
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
  }
}

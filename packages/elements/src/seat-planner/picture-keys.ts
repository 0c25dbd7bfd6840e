import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {RovingFocus} from '../shared/roving-focus.js';
import {PictureDrag} from './picture-drag.js';
import type {PictureHandlers} from './picture-view.js';

/**
 * The keys of the picture, and dragging in it. Everything is read from the buttons that `pictureView` made, so one of these
 * serves an element for as long as it lives.
 *
 * One tab stop. Right goes to the next seat clockwise and left to the one before, round and round, also from one table to
 * the next; in Arabic the same, because the room is not mirrored: the buttons stand in a plane that reads from the left.
 */
export class PictureKeys implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #handlers: PictureHandlers;
  readonly #focus: RovingFocus;

  constructor(host: ReactiveControllerHost & HTMLElement, handlers: PictureHandlers) {
    this.#host = host;
    this.#handlers = handlers;
    this.#focus = new RovingFocus(host, {
      elements: () => this.#seats(),
      direction: () => 'horizontal',
      wrap: true,
    });
    new PictureDrag(host, (participant, seat) => handlers.onDrop(participant, seat));
    host.addController(this);
    host.addEventListener('keydown', this.#onKeydown);
  }

  /** Lit wants one method of a controller; the two above do their own. */
  hostConnected(): void {}

  /** Focuses the tab stop of the picture. */
  focus(options?: FocusOptions): void {
    this.#focus.focus(options);
  }

  #seats(): HTMLElement[] {
    return [...(this.#host.shadowRoot?.querySelectorAll<HTMLElement>('.seat') ?? [])];
  }

  readonly #onKeydown = (event: KeyboardEvent): void => {
    const origin = event.composedPath()[0];
    if (event.defaultPrevented || !(origin instanceof HTMLElement) || !origin.matches('.seat')) return;
    const act = this.#actOf(event, origin);
    if (!act) return;
    event.preventDefault();
    act();
  };

  #actOf(event: KeyboardEvent, seat: HTMLElement): (() => void) | undefined {
    const {ctrlKey, metaKey, altKey, shiftKey, repeat} = event;
    const key = event.key.length === 1 ? event.key.toLowerCase() : event.key;
    const {onFree, onLock, onCancel, onUndo, onRedo} = this.#handlers;
    const {seat: id = '', opposite} = seat.dataset;
    const isPlain = !ctrlKey && !metaKey && !altKey && !shiftKey;
    if (isPlain && (key === 'ArrowUp' || key === 'ArrowDown'))
      return () =>
        this.#seats()
          .find(({dataset}) => dataset.seat === opposite)
          ?.focus();
    const plane = seat.closest('.seat-plane');
    if (!plane?.hasAttribute('data-editable')) return undefined;
    const isTaken = seat.hasAttribute('data-taken');
    if ((ctrlKey || metaKey) && !altKey) {
      if (key === 'z') return shiftKey ? onRedo : onUndo;
      if (key === 'y' && !shiftKey) return onRedo;
    }
    if (!isPlain) return undefined;
    // A key that is held down would pick up and put down in turn.
    if (repeat && (key === 'Enter' || key === ' ')) return () => {};
    if (isTaken && (key === 'Delete' || key === 'Backspace')) return () => onFree(id);
    if (isTaken && key === 'l' && !repeat) return () => onLock(id);
    // Only then: a dialog around the planner closes otherwise.
    if (key === 'Escape' && plane.hasAttribute('data-held')) {
      return () => {
        event.stopPropagation();
        onCancel();
      };
    }
    return undefined;
  }
}

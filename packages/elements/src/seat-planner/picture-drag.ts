import type {ReactiveController, ReactiveControllerHost} from 'lit';
import type {PictureHandlers} from './picture-view.js';

/** CSS pixels that a pointer goes before a press becomes a drag. */
const threshold = 6;
/** CSS pixels from the edge of the picture within which a drag scrolls it. */
const edge = 28;

interface Press {
  readonly pointer: number;
  readonly participant: string;
  readonly origin: HTMLElement;
  readonly x: number;
  readonly y: number;
}

/**
 * Dragging people to a seat or to the waiting list: a bonus beside tapping and the keyboard. Starts on anything in the
 * shadow root with `data-drag-participant`, ends on `data-seat` or `data-waiting`; anywhere else nothing happens.
 */
export class PictureDrag implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #onDrop: PictureHandlers['onDrop'];
  #press: Press | undefined;
  #ghost: HTMLElement | undefined;
  #over: Element | undefined;
  /** A browser may send a click after the drag, to the element under the pointer. */
  #isClickToCome = false;

  constructor(host: ReactiveControllerHost & HTMLElement, onDrop: PictureHandlers['onDrop']) {
    this.#host = host;
    this.#onDrop = onDrop;
    host.addController(this);
    host.addEventListener('pointerdown', this.#onPointerdown);
    host.addEventListener('click', this.#onClick, {capture: true});
  }

  hostDisconnected(): void {
    this.#end();
  }

  readonly #onPointerdown = (event: PointerEvent): void => {
    this.#isClickToCome = false;
    if (this.#press || event.button !== 0 || !event.isPrimary) return;
    const origin = this.#within(event.composedPath()).find((element) => 'dragParticipant' in element.dataset);
    const participant = origin?.dataset.dragParticipant;
    if (!origin || !participant) return;
    const {pointerId: pointer, clientX: x, clientY: y} = event;
    this.#press = {pointer, participant, origin, x, y};
    for (const [type, listener] of this.#listeners) window.addEventListener(type, listener, {capture: true});
  };

  readonly #onPointermove = (event: Event): void => {
    const press = this.#press;
    const {pointerId, clientX, clientY} = event as PointerEvent;
    if (!press || pointerId !== press.pointer) return;
    if (!this.#ghost) {
      if (Math.hypot(clientX - press.x, clientY - press.y) < threshold) return;
      this.#begin(press);
    }
    event.preventDefault();
    const box = this.#host.getBoundingClientRect();
    // Within the host, not the window: any box around the element may be what `fixed` is measured from.
    this.#ghost!.style.setProperty('left', `${clientX - box.left - this.#host.clientLeft}px`);
    this.#ghost!.style.setProperty('top', `${clientY - box.top - this.#host.clientTop}px`);
    this.#scroll(clientX, clientY);
    this.#mark(this.#targetAt(clientX, clientY));
  };

  readonly #onPointerup = (event: Event): void => {
    const press = this.#press;
    const {pointerId, clientX, clientY} = event as PointerEvent;
    if (!press || pointerId !== press.pointer) return;
    const isDrag = this.#ghost !== undefined;
    const target = isDrag ? this.#targetAt(clientX, clientY) : undefined;
    this.#end();
    if (!isDrag) return;
    this.#isClickToCome = true;
    if (target) this.#onDrop(press.participant, target.dataset.seat);
  };

  readonly #onPointercancel = (event: Event): void => {
    if ((event as PointerEvent).pointerId === this.#press?.pointer) this.#end();
  };

  /** Only while something is dragged, and then for nobody else: a dialog around the planner stays open. */
  readonly #onKeydown = (event: Event): void => {
    if ((event as KeyboardEvent).key !== 'Escape' || !this.#ghost) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    this.#end();
    this.#isClickToCome = true;
  };

  /** A click by keyboard or script has no detail and stays. */
  readonly #onClick = (event: MouseEvent): void => {
    if (!this.#isClickToCome || event.detail === 0) return;
    this.#isClickToCome = false;
    event.preventDefault();
    event.stopImmediatePropagation();
  };

  readonly #listeners = [
    ['pointermove', this.#onPointermove],
    ['pointerup', this.#onPointerup],
    ['pointercancel', this.#onPointercancel],
    ['keydown', this.#onKeydown],
  ] as const;

  #begin({pointer, origin}: Press): void {
    try {
      origin.setPointerCapture(pointer);
    } catch {
      // a pointer that is gone already; the window hears the rest
    }
    this.#ghost = document.createElement('div');
    this.#ghost.className = 'seat-ghost';
    this.#ghost.ariaHidden = 'true';
    this.#ghost.textContent =
      origin.dataset.label ?? (origin.querySelector('bdi') ?? origin).textContent!.trim();
    this.#host.shadowRoot?.append(this.#ghost);
  }

  #end(): void {
    const {origin, pointer} = this.#press ?? {};
    if (pointer !== undefined && origin?.hasPointerCapture(pointer)) origin.releasePointerCapture(pointer);
    for (const [type, listener] of this.#listeners)
      window.removeEventListener(type, listener, {capture: true});
    this.#mark(undefined);
    this.#ghost?.remove();
    this.#ghost = this.#press = undefined;
  }

  #mark(element: Element | undefined): void {
    if (element === this.#over) return;
    this.#over?.removeAttribute('data-over');
    element?.setAttribute('data-over', '');
    this.#over = element;
  }

  /** A large table is wider than its box: near the edge the box scrolls along. */
  #scroll(x: number, y: number): void {
    const box = this.#host.shadowRoot?.querySelector('.seat-scroll');
    if (!box) return;
    const {left, right, top, bottom} = box.getBoundingClientRect();
    if (y < top || y > bottom) return;
    if (Math.abs(x - left) < edge) box.scrollLeft -= edge / 2;
    if (Math.abs(x - right) < edge) box.scrollLeft += edge / 2;
  }

  #targetAt(x: number, y: number): HTMLElement | undefined {
    const hit = this.#host.shadowRoot?.elementsFromPoint(x, y) ?? [];
    for (const element of hit) {
      const target = element.closest<HTMLElement>('[data-seat],[data-waiting]');
      if (target) return target;
    }
    return undefined;
  }

  #within(path: readonly EventTarget[]): readonly HTMLElement[] {
    const end = path.indexOf(this.#host.shadowRoot!);
    return path.slice(0, Math.max(end, 0)).filter((each) => each instanceof HTMLElement);
  }
}

import type {ReactiveController, ReactiveControllerHost} from 'lit';

export interface RovingFocusOptions {
  /** The items in reading order. Asked again at every use, so it may be a query. */
  readonly elements: () => HTMLElement[];
  readonly direction: () => 'horizontal' | 'vertical' | 'both';
  /** The item that Tab reaches first, for instance the chosen one; from then on it is the one that had focus last. */
  readonly focusInIndex?: (elements: HTMLElement[]) => number;
  /** The arrows go round. */
  readonly wrap?: boolean;
}

/** Steps per key: along the line, or to its ends. */
const keys: Record<string, {axis: 'horizontal' | 'vertical'; step: number} | number> = {
  ArrowLeft: {axis: 'horizontal', step: -1},
  ArrowRight: {axis: 'horizontal', step: 1},
  ArrowUp: {axis: 'vertical', step: -1},
  ArrowDown: {axis: 'vertical', step: 1},
  Home: 1,
  End: -1,
};

/** Arrows, Home and End mean something else in these. */
const ownKeys =
  'textarea,select,input:not([type=checkbox],[type=button],[type=submit],[type=reset],[type=image],[type=file])';

/**
 * One tab stop for a group of items; arrows move within it. Left and right follow the writing direction of the item.
 * Items that are disabled are skipped; those with only `aria-disabled` are not, because that attribute is for items that
 * can be found but not used.
 */
export class RovingFocus implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #options: RovingFocusOptions;
  #last: HTMLElement | undefined;
  #lastIndex = 0;

  constructor(host: ReactiveControllerHost & HTMLElement, options: RovingFocusOptions) {
    this.#host = host;
    this.#options = options;
    host.addController(this);
    host.addEventListener('keydown', this.#onKeydown);
  }

  hostConnected(): void {
    // Not on the host: focus that moves within one shadow root is not told outside of it.
    (this.#host.shadowRoot ?? this.#host).addEventListener('focusin', this.#onFocusin as EventListener);
  }

  hostUpdated(): void {
    const elements = this.#options.elements();
    const stop = this.#stop(elements);
    for (const element of elements) {
      const tabIndex = element === stop ? '0' : '-1';
      // A write costs, also of what is there.
      if (element.getAttribute('tabindex') !== tabIndex) element.setAttribute('tabindex', tabIndex);
    }
  }

  /** Focuses the tab stop. */
  focus(options?: FocusOptions): void {
    this.#stop(this.#options.elements())?.focus(options);
  }

  /** The last focused item; when it is gone the one that took its place; before that `focusInIndex`, else the first. */
  #stop(elements: HTMLElement[]): HTMLElement | undefined {
    const index = elements.findIndex((element) => element === this.#last);
    if (index >= 0) this.#lastIndex = index;
    if (index >= 0 && usable(elements[index]!)) return elements[index];
    const from = this.#last ? this.#lastIndex : (this.#options.focusInIndex?.(elements) ?? 0);
    return elements.slice(Math.max(from, 0)).find(usable) ?? elements.findLast(usable);
  }

  readonly #onFocusin = (event: FocusEvent): void => {
    const elements = this.#options.elements();
    const index = indexIn(elements, event);
    if (index < 0) return;
    this.#last = elements[index];
    this.#lastIndex = index;
    this.hostUpdated();
  };

  readonly #onKeydown = (event: KeyboardEvent): void => {
    const {ctrlKey, altKey, metaKey, shiftKey, defaultPrevented, key} = event;
    const move = keys[key];
    if (!move || ctrlKey || altKey || metaKey || shiftKey || defaultPrevented) return;
    const origin = event.composedPath()[0] as HTMLElement;
    const elements = this.#options.elements();
    const index = indexIn(elements, event);
    if (index < 0 || origin.isContentEditable || origin.matches(ownKeys)) return;

    const direction = this.#options.direction();
    if (typeof move !== 'number' && direction !== 'both' && direction !== move.axis) return;
    // Home and End look from outside the line inwards.
    let step = typeof move === 'number' ? move : move.step;
    let from = typeof move === 'number' ? (move > 0 ? -1 : elements.length) : index;
    if (typeof move !== 'number' && move.axis === 'horizontal' && isRtl(elements[index])) step = -step;

    event.preventDefault(); // arrows would scroll, also at the end of the line
    for (let left = elements.length; left > 0; left--) {
      from += step;
      if (this.#options.wrap) from = (from + elements.length) % elements.length;
      const element = elements[from];
      if (element && usable(element)) return element.focus();
    }
  };
}

const usable = (element: HTMLElement): boolean => !element.matches(':disabled');
const isRtl = (element: HTMLElement | undefined): boolean =>
  !!element && getComputedStyle(element).direction === 'rtl';
const indexIn = (elements: HTMLElement[], event: Event): number => {
  const path = event.composedPath();
  return elements.findIndex((element) => path.includes(element));
};

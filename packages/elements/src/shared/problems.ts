import type {Problem} from '@samen/model';
import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {SamenProblemEvent} from './events.js';

/**
 * Tells the page what it gave that could not be used: one `samen-problem` event when a problem appears, one line on the
 * console for the developer, and `current` for the element to show. Both wait for the next update, so that a page that
 * sets three properties in a row hears only what is left of it. Silent on a server, where there are no updates.
 */
export class ProblemReporter implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #message: (problem: Problem) => string;
  readonly #reported = new Map<string, readonly Problem[]>();
  #told = new Set<string>();
  readonly #warned = new Set<string>();

  constructor(host: ReactiveControllerHost & HTMLElement, message: (problem: Problem) => string) {
    this.#host = host;
    this.#message = message;
    host.addController(this);
  }

  /** All problems of this moment, by source in the order in which the sources first reported. */
  get current(): readonly Problem[] {
    return [...this.#reported.values()].flat();
  }

  /** Replaces what `source` (an attribute, a property, the child HTML) reported before; an empty list clears it. */
  report(source: string, problems: readonly Problem[]): void {
    const before = this.#reported.get(source) ?? [];
    this.#reported.set(source, problems);
    if (key(source, ...before) !== key(source, ...problems)) this.#host.requestUpdate();
  }

  hostUpdated(): void {
    const before = this.#told;
    this.#told = new Set();
    const fresh: Problem[] = [];
    for (const [source, problems] of this.#reported)
      for (const problem of problems) {
        const id = key(source, problem);
        if (!before.has(id) && !this.#told.has(id)) fresh.push(problem);
        if (!before.has(id) && !this.#warned.has(id)) this.#warn(problem);
        this.#told.add(id);
        this.#warned.add(id);
      }
    // Last, because a listener may change the element and so what is reported.
    for (const problem of fresh)
      this.#host.dispatchEvent(new SamenProblemEvent(problem, this.#message(problem)));
  }

  #warn({code, path, value}: Problem): void {
    const where = path && ` at ${path}`;
    const what = value === undefined ? '' : ` (${value})`;
    console.warn(`Samen: <${this.#host.localName}> ${code}${where}${what}. See docs/problems.md`);
  }
}

const key = (source: string, ...problems: readonly Problem[]): string =>
  JSON.stringify([source, problems.map(({code, path, value}) => [code, path, value])]);

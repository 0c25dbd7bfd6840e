import type {Problem} from '@samen/model';
import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {SamenProblemEvent} from './events.js';

/**
 * Tells the page what it gave that could not be used: one `samen-problem` event when a problem appears and one line on
 * the console for the developer. Both wait for the next update, so that a page that sets three properties in a row hears
 * only what is left of it. Silent on a server, where there are no updates.
 */
export class ProblemReporter implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #message: (problem: Problem) => string;
  readonly #reported = new Map<string, readonly Problem[]>();
  /** Keys of what the page heard of in the last update, and of all that the developer ever read. */
  #told = new Set<string>();
  readonly #warned = new Set<string>();

  constructor(host: ReactiveControllerHost & HTMLElement, message: (problem: Problem) => string) {
    this.#host = host;
    this.#message = message;
    host.addController(this);
  }

  /** Replaces what `source` (an attribute, a property, the child HTML) reported before; an empty list clears it. */
  report(source: string, problems: readonly Problem[]): void {
    const before = this.#reported.get(source) ?? [];
    this.#reported.set(source, problems);
    if (JSON.stringify(before) !== JSON.stringify(problems)) this.#host.requestUpdate();
  }

  hostUpdated(): void {
    const before = this.#told;
    const now = new Map<string, Problem>();
    for (const [source, problems] of this.#reported)
      for (const problem of problems) now.set(source + JSON.stringify(problem), problem);
    // First, because a listener may change the element and so what is reported.
    this.#told = new Set(now.keys());
    for (const [id, problem] of now) {
      if (before.has(id)) continue;
      if (!this.#warned.has(id)) this.#warn(problem);
      this.#warned.add(id);
      this.#host.dispatchEvent(new SamenProblemEvent(problem, this.#message(problem)));
    }
  }

  #warn({code, path, value}: Problem): void {
    const where = path && ` at ${path}`;
    const what = value === undefined ? '' : ` (${value})`;
    console.warn(`Samen: <${this.#host.localName}> ${code}${where}${what}. See docs/problems.md`);
  }
}

import {planToJson, type SeatPlan, type Suggestion, type Weights} from '@samen/model';
import type {ReactiveControllerHost} from 'lit';
import {loadPart, type LazyLoader} from '../shared/lazy.js';
import {suggesterPart} from './parts.js';

/**
 * Looks for what can be reached with these people and this table, in slices, and stops as soon as that is out of date. The
 * range holds for every arrangement; the suggestions, which say who would move, only for the plan they were made for.
 */
export class RangeFinder {
  readonly #host: ReactiveControllerHost;
  readonly #lazy: LazyLoader;
  #plan: SeatPlan | undefined;
  #weighed = '';
  #rangeKey = '';
  #planKey = '';
  #abort: AbortController | undefined;
  #found: {readonly rangeKey: string; readonly planKey: string; readonly value: Suggestion} | undefined;
  #running: Promise<void> | undefined;
  /** For which plan a search was started last. */
  #searching = '';
  #hasFailed = false;

  constructor(host: ReactiveControllerHost, lazy: LazyLoader) {
    this.#host = host;
    this.#lazy = lazy;
  }

  /** Best and worst for the people and table that were looked at last; `undefined` while they are not known. */
  get range(): Suggestion | undefined {
    return this.#found?.rangeKey === this.#rangeKey ? this.#found.value : undefined;
  }

  /** The same with suggestions for the plan that was looked at last. */
  get suggestion(): Suggestion | undefined {
    return this.#found?.planKey === this.#planKey ? this.#found.value : undefined;
  }

  /** The last search ended without an answer: its file did not come. */
  get hasFailed(): boolean {
    return this.#hasFailed;
  }

  /** Resolves when the search that runs has ended. */
  get ready(): Promise<void> {
    return this.#ended();
  }

  /** A plan that changes meanwhile has another search follow. */
  async #ended(): Promise<void> {
    while (this.#running) await this.#running;
  }

  /** Starts a search when what is known is out of date; `precisely`: also when only the places are other ones. */
  look(plan: SeatPlan, weights: Weights, precisely: boolean): void {
    const weighed = JSON.stringify(weights);
    if (plan !== this.#plan || weighed !== this.#weighed) {
      const {places, ...json} = planToJson(plan);
      const locked = plan.places.filter((place) => place.locked);
      this.#rangeKey = JSON.stringify([json, locked, weighed]);
      this.#planKey = JSON.stringify([this.#rangeKey, places]);
      this.#plan = plan;
      this.#weighed = weighed;
    }
    const isWanted = precisely ? !this.suggestion : !this.range;
    if (isWanted) this.#search(plan, weights, this.#rangeKey, this.#planKey);
  }

  /** Has the next look search again for what could not be found. */
  retry(): void {
    if (this.#hasFailed) this.#searching = '';
  }

  #search(plan: SeatPlan, weights: Weights, rangeKey: string, planKey: string): void {
    if (this.#searching === planKey) return;
    this.#searching = planKey;
    this.#hasFailed = false;
    this.#abort?.abort();
    const {signal} = (this.#abort = new AbortController());
    const find = async (): Promise<void> => {
      try {
        this.#lazy.want(suggesterPart); // who tells when it does not come
        await loadPart(suggesterPart);
        const value = await suggesterPart.value!.suggestSliced(plan, {weights}, signal);
        if (value && !signal.aborted) this.#found = {rangeKey, planKey, value};
      } catch {
        // Everything else works without it. Another plan tries again, or who asks; the update below must not: where every
        // request fails at once, as in a page that is being left, it would go on for ever.
        this.#hasFailed = !signal.aborted;
      }
    };
    const running = find().then(() => {
      if (this.#running !== running) return;
      this.#running = undefined;
      this.#host.requestUpdate();
    });
    this.#running = running;
  }
}

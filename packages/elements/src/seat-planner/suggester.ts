import {suggesting, type SeatPlan, type SuggestOptions, type Suggestion} from '@samen/model';

export interface SliceOptions {
  /** Milliseconds of work before the page gets its turn; by default 8, half a frame. */
  readonly sliceMs?: number;
  readonly signal?: AbortSignal;
}

/**
 * Lets the page handle input, timers and painting. Not `scheduler.yield()`: what continues after that goes before every
 * timer and every other task of the page, and a search is the least urgent thing there.
 */
const pageTurn = (): Promise<void> =>
  new Promise((resolve) => {
    const {port1, port2} = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(undefined);
  });

/**
 * Runs long work in slices, with a turn for the page before each one.
 *
 * @returns what the work returns; `undefined` when it was aborted, also in its last slice. Rejects with what the work throws.
 */
export async function runSliced<T>(
  steps: Generator<void, T>,
  {sliceMs = 8, signal}: SliceOptions = {},
): Promise<T | undefined> {
  for (;;) {
    await pageTurn();
    const end = performance.now() + sliceMs;
    do {
      if (signal?.aborted) return undefined;
      const {done, value} = steps.next();
      if (done) return value;
    } while (performance.now() < end);
  }
}

/** Suggestions of the model without a long task; `undefined` when aborted. The clock of the budget is the page's. */
export const suggestSliced = (
  plan: SeatPlan,
  options: SuggestOptions,
  signal: AbortSignal,
): Promise<Suggestion | undefined> =>
  runSliced(suggesting(plan, {now: () => performance.now(), ...options}), {signal});

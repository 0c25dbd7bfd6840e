import type {PollState} from './states.js';

/** Shows the state to style sheets. Engines of before 2024 have no such states: there it is left out. */
export function showState({states}: ElementInternals, {name}: PollState): void {
  try {
    if (states.has(name)) return;
    states.clear();
    states.add(name);
  } catch {
    // `--name` was the form before: nobody writes that any more
  }
}

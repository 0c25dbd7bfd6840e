import type {SeatPlan} from './plan.js';

/** The plan of now, with the steps back and forward; oldest first. */
export interface History {
  /** At most 50. */
  readonly past: readonly SeatPlan[];
  readonly present: SeatPlan;
  /** The next step forward is the first. */
  readonly future: readonly SeatPlan[];
}

/** More steps back than anybody takes, and few enough to forget about memory. */
const mostSteps = 50;

/** A history that begins with this plan. */
export function newHistory(plan: SeatPlan): History {
  return frozen([], plan, []);
}

/** The history with a new plan; what was undone before it is gone. The same history for the same plan. */
export function remember(history: History, plan: SeatPlan): History {
  if (plan === history.present) return history;
  return frozen([...history.past, history.present].slice(-mostSteps), plan, []);
}

/** One step back; the same history at its beginning. */
export function undo(history: History): History {
  const {past, present, future} = history;
  const plan = past.at(-1);
  return plan ? frozen(past.slice(0, -1), plan, [present, ...future]) : history;
}

/** One step forward again; the same history at its end. */
export function redo(history: History): History {
  const {past, present, future} = history;
  const plan = future[0];
  return plan ? frozen([...past, present], plan, future.slice(1)) : history;
}

function frozen(past: readonly SeatPlan[], present: SeatPlan, future: readonly SeatPlan[]): History {
  return Object.freeze({past: Object.freeze(past), present, future: Object.freeze(future)});
}

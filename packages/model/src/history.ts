/** The value of now, with the steps back and forward; oldest first. */
export interface History<T> {
  /** At most 50. */
  readonly past: readonly T[];
  readonly present: T;
  /** The next step forward is the first. */
  readonly future: readonly T[];
}

/** More steps back than anybody takes, and few enough to forget about memory. */
const mostSteps = 50;

/** A history that begins with this value. */
export function newHistory<T>(value: T): History<T> {
  return frozen([], value, []);
}

/** The history with a new value; what was undone before it is gone. The same history for the same value. */
export function remember<T>(history: History<T>, value: T): History<T> {
  if (value === history.present) return history;
  return frozen([...history.past, history.present].slice(-mostSteps), value, []);
}

/** One step back; the same history at its beginning. */
export function undo<T>(history: History<T>): History<T> {
  const {past, present, future} = history;
  if (past.length === 0) return history;
  return frozen(past.slice(0, -1), past.at(-1)!, [present, ...future]);
}

/** One step forward again; the same history at its end. */
export function redo<T>(history: History<T>): History<T> {
  const {past, present, future} = history;
  if (future.length === 0) return history;
  return frozen([...past, present], future[0]!, future.slice(1));
}

function frozen<T>(past: readonly T[], present: T, future: readonly T[]): History<T> {
  return Object.freeze({past: Object.freeze(past), present, future: Object.freeze(future)});
}

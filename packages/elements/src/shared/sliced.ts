/** Lets the page have its turn: what was typed, scrolled or painted comes first. No timer: those wait 4 ms and longer. */
export function pageTurn(): Promise<void> {
  const {scheduler} = globalThis as {scheduler?: {yield?: () => Promise<void>}};
  if (scheduler?.yield) return scheduler.yield();
  return new Promise((resolve) => {
    const {port1, port2} = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(undefined);
  });
}

/** Long work that runs in slices, so that the page stays awake. */
export interface Sliced<T> {
  /** Once it is done: at once when one slice was enough. */
  readonly value: T | undefined;
  /** Resolves when it is done or was stopped; rejects with what the work threw. */
  readonly ready: Promise<void>;
  /** No more slices; `value` stays what it is. */
  stop(): void;
}

/** Runs a generator in slices of `ms`, the first one right away. */
export function sliced<T>(steps: Iterator<unknown, T>, ms = 8): Sliced<T> {
  let isStopped = false;
  let value: T | undefined;
  /** Says whether there is more to do. */
  const slice = (): boolean => {
    const end = performance.now() + ms;
    while (!isStopped) {
      const step = steps.next();
      if (step.done) value = step.value;
      if (step.done) return false;
      if (performance.now() >= end) return true;
    }
    return false;
  };
  const rest = async (): Promise<void> => {
    do await pageTurn();
    while (slice());
  };
  const ready = slice() ? rest() : Promise.resolve();
  return {
    get value() {
      return value;
    },
    ready,
    stop: () => void (isStopped = true),
  };
}

import type {ReactiveControllerHost} from 'lit';

/** A part that loads when it is first needed. One per module: every element on the page shares what has arrived. */
export interface LazyPart<T> {
  value?: T;
  pending?: Promise<void> | undefined;
  readonly load: () => Promise<T>;
}

/** Loads a part; a failed request may be tried again by the next call. */
export function loadPart<T>(part: LazyPart<T>): Promise<void> {
  return (part.pending ??= part
    .load()
    .then((value) => {
      // WebKit: in a frame that was taken away meanwhile a module arrives without having run, and `want` would ask for ever.
      if (!value) throw new TypeError();
      part.value = value;
    })
    .catch((error: unknown) => {
      part.pending = undefined;
      throw error;
    }));
}

/** Updates its host when a part that `want()` asked for has arrived. */
export class LazyLoader {
  readonly #host: ReactiveControllerHost;
  readonly #tell: (failed: boolean) => void;
  #waiting = new Set<Promise<void>>();
  #missing = new Set<unknown>();

  /** `tell` hears after each request whether something that was wanted is missing. */
  constructor(host: ReactiveControllerHost, tell: (failed: boolean) => void) {
    this.#host = host;
    this.#tell = tell;
  }

  /** The part when it is here, else `undefined` now and an update of the host later. */
  want<T>(part: LazyPart<T>): T | undefined {
    if (part.value === undefined) {
      const loading: Promise<void> = loadPart(part)
        .then(
          () => {
            this.#missing.delete(part);
            this.#host.requestUpdate();
          },
          () => void this.#missing.add(part),
        )
        .then(() => {
          this.#waiting.delete(loading);
          this.#tell(this.#missing.size > 0);
        });
      this.#waiting.add(loading);
    }
    return part.value;
  }

  /** Resolves when nothing that was wanted is still on its way. */
  async ready(): Promise<void> {
    while (this.#waiting.size > 0) await Promise.all(this.#waiting);
  }
}

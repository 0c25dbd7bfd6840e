import type {PollRound} from '@samen/model';

/** Longest time that is set at once: browsers count longer ones in 32 bits, and then they end at once. */
export const longestTimer = 24 * 24 * 60 * 60 * 1000;

/** Looks again when a round opens or closes. */
export class RoundClock {
  readonly #tell: () => void;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #at: number | undefined;

  constructor(tell: () => void) {
    this.#tell = tell;
  }

  follow(round: PollRound | undefined): void {
    const now = Date.now();
    const times = [round?.open, round?.close].flatMap((each) => (each ? Date.parse(each) : []));
    const next = times.filter((time) => time > now).sort((one, other) => one - other)[0];
    if (next === this.#at) return;
    this.stop();
    if (next === undefined) return;
    this.#at = next;
    this.#timer = setTimeout(
      () => {
        this.#at = undefined;
        this.#tell();
      },
      Math.min(next - now, longestTimer),
    );
  }

  stop(): void {
    clearTimeout(this.#timer);
    this.#at = undefined;
  }
}

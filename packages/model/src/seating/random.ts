/** Numbers from 0 to just under 1, evenly spread. */
export type Random = () => number;

/**
 * Numbers that look random and are the same for the same seed, so that a suggestion can be repeated. Not for secrets.
 *
 * @param seed made a whole number of 32 bits.
 *
 * Source: mulberry32 (Tommy Ettinger, 2017, public domain).
 */
export function randomFrom(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Puts the numbers in another order, each order as likely as the other (Fisher and Yates). */
export function shuffle(numbers: Int8Array, random: Random): void {
  for (let last = numbers.length - 1; last > 0; last--) {
    const other = Math.floor(random() * (last + 1));
    const kept = numbers[last]!;
    numbers[last] = numbers[other]!;
    numbers[other] = kept;
  }
}

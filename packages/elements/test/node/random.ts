/** Chance that can be had again, and waiting; for tests in Node. */

/** Numbers from 0 to just under 1, always the same for the same text (xmur3 and mulberry32). */
export function randomFrom(text: string): () => number {
  let state = 1_779_033_703 ^ text.length;
  for (const sign of text) {
    state = Math.imul(state ^ sign.charCodeAt(0), 3_432_918_353);
    state = (state << 13) | (state >>> 19);
  }
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

export const pause = (ms: number) => new Promise((done) => setTimeout(done, ms));

/** Waits until it holds, at most so long; the test says what it finds then. */
export async function until(holds: () => boolean, ms: number): Promise<void> {
  const end = performance.now() + ms;
  while (!holds() && performance.now() < end) await pause(10);
}

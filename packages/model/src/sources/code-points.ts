/** Places in a text, counted as JavaScript does and as the W3C does. */
export interface CodePoints {
  /** UTF-16 units before a place, as code points. */
  readonly fromUnits: (units: number) => number;
  /** Code points before a place, as UTF-16 units. */
  readonly toUnits: (points: number) => number;
}

/** Reads the text once; each place then takes a few steps. */
export function codePointsOf(text: string): CodePoints {
  // Where the second half of each pair stands: the units that are no character of their own.
  const halves = Array.from(text.matchAll(/[\uD800-\uDBFF][\uDC00-\uDFFF]/g), ({index}) => index + 1);
  return Object.freeze({
    fromUnits: (units: number) => units - countFrom(halves, (half) => half < units),
    toUnits: (points: number) => points + countFrom(halves, (half, before) => half - 1 - before < points),
  });
}

/** Without the half of a pair at either end, which a cut may have left there: half a character is none. */
export function wholeAtEdges(text: string): string {
  return text.replace(/^[\uDC00-\uDFFF]|[\uD800-\uDBFF]$/g, '');
}

/** How many of a sorted list, from its beginning, are so; `before` is the place in the list. */
function countFrom(sorted: readonly number[], isSo: (value: number, before: number) => boolean): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (isSo(sorted[middle] as number, middle)) low = middle + 1;
    else high = middle;
  }
  return low;
}

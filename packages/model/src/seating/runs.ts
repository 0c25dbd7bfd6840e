/** The people of one line of seats, empty chairs left out. */
export interface LineSize {
  readonly size: number;
  /** The last is beside the first. */
  readonly isRing: boolean;
}

/**
 * The most professionals in a row on one line.
 *
 * @param line the people in the order of their seats, `true` for a professional. An empty chair is no entry: it
 *   does not break a block.
 * @returns 0 to the length of the line; on a ring a row goes on past the end.
 */
export function longestRun(line: readonly boolean[], isRing: boolean): number {
  const breaks = line.flatMap((isProfessional, index) => (isProfessional ? [] : [index]));
  if (breaks.length === 0) return line.length;
  const first = breaks[0] ?? 0;
  const last = breaks[breaks.length - 1] ?? 0;
  const [before, after] = [first, line.length - 1 - last];
  const between = breaks.slice(1).map((at, index) => at - (breaks[index] ?? 0) - 1);
  return Math.max(...between, ...(isRing ? [before + after] : [before, after]));
}

/**
 * The shortest longest row that p professionals can have among the people on these lines, however they sit.
 *
 * One line of m people: `ceil(p / (m - p))` on a ring, `ceil(p / (m - p + 1))` on a path. Several lines: the least L
 * for which all lines together have room for p professionals in rows of at most L.
 *
 * @returns 0 without professionals; the longest line when there are more professionals than people.
 */
export function leastRun(lines: readonly LineSize[], p: number): number {
  if (!(p > 0)) return 0;
  const most = Math.max(0, ...lines.map(({size}) => size));
  for (let length = 1; length < most; length++) {
    const room = lines.reduce((sum, line) => sum + capacity(line, length), 0);
    if (room >= p) return length;
  }
  return most;
}

/** How many of the people on one line can be professionals without a row longer than `length`. */
function capacity({size, isRing}: LineSize, length: number): number {
  if (length >= size) return size;
  // One other person after every row; at the end of a path nobody is needed.
  return Math.floor(((isRing ? size : size + 1) * length) / (length + 1));
}

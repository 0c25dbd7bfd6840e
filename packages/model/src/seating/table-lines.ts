import type {Seat, TableLayout} from './table-types.js';

const neighbours = new WeakMap<TableLayout, readonly (readonly number[])[]>();
const opposites = new WeakMap<TableLayout, readonly number[]>();

/** Below this a difference is rounding: angles and metres that are equal on paper. */
const rounding = 1e-9;

/**
 * The seats directly beside each seat, as indexes into `layout.seats`.
 *
 * @returns for every seat 0, 1 or 2 indexes: first the one before it on its line, then the one after it. Two people
 *   at a round table are one neighbour each.
 */
export function neighboursOf(layout: TableLayout): readonly (readonly number[])[] {
  const known = neighbours.get(layout);
  if (known) return known;
  const beside: (readonly number[])[] = layout.seats.map(() => []);
  for (const {seats, isRing} of layout.lines) {
    seats.forEach((seat, index) => {
      const before = seats[index - 1] ?? (isRing ? seats.at(-1) : undefined);
      const after = seats[index + 1] ?? (isRing ? seats[0] : undefined);
      const found = new Set([before, after].filter((other) => other !== undefined && other !== seat));
      beside[seat] = Object.freeze([...found]) as readonly number[];
    });
  }
  const result = Object.freeze(beside);
  neighbours.set(layout, result);
  return result;
}

/**
 * The seat opposite each seat: the one seen most straight ahead, the nearest if there are more, the first if those are
 * equally near. At islands only the own table counts: nobody talks with the back of somebody at another one.
 *
 * @returns for every seat an index into `layout.seats`; -1 if nobody sits within 90 degrees of the gaze.
 */
export function oppositeOf(layout: TableLayout): readonly number[] {
  const known = opposites.get(layout);
  if (known) return known;
  const all = layout.seats.map((_, index) => index);
  const ahead: number[] = layout.seats.map(() => -1);
  for (const line of layout.lines) {
    const others = layout.shape === 'islands' ? line.seats : all;
    for (const seat of line.seats) ahead[seat] = straightAhead(layout.seats, seat, others);
  }
  const result = Object.freeze(ahead);
  opposites.set(layout, result);
  return result;
}

function straightAhead(seats: readonly Seat[], index: number, others: readonly number[]): number {
  const from = seats[index];
  let best = {index: -1, cosine: rounding, distance: Infinity};
  for (const other of others) {
    const to = seats[other];
    if (!from || !to || other === index) continue;
    const [dx, dy] = [to.x - from.x, to.y - from.y];
    const distance = Math.hypot(dx, dy);
    const cosine = (dx * Math.cos(from.facing) + dy * Math.sin(from.facing)) / distance;
    const isAhead = cosine > best.cosine + rounding;
    const isNearer = cosine > best.cosine - rounding && distance < best.distance - rounding;
    if (cosine > rounding && (isAhead || isNearer)) best = {index: other, cosine, distance};
  }
  return best.index;
}

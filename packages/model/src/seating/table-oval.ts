import {indexes, spotAt, seatGap, type Spot, type Point} from './table-edges.js';

/** An oval table is twice as long as it is deep. */
export const ovalRatio = 2;

/** Half the depth of the smallest oval table, in metres. */
const leastHalfDepth = 0.45;

/** Steps in which the way around is measured; the pitch is kept whatever they are. */
const arcSteps = 128;
/** The search for the size ends when neighbours are this near to the pitch, in metres, or after so many steps. */
const nearEnough = 1e-8;
const sizeSteps = 30;

/** The oval on which seats at equal shares of the way around are a chord of at least `pitch` apart. */
export function aroundOval(
  count: number,
  pitch: number,
): {readonly halfDepth: number; readonly spots: readonly Spot[]} {
  const drawn = (halfDepth: number) => {
    const spots = spread(halfDepth, count);
    return {halfDepth, spots, over: leastChord(spots) - pitch};
  };
  let small = drawn(leastHalfDepth);
  if (small.over >= 0) return small;
  // The way around is longer than 4 half lengths, so this is always wide enough.
  let large = drawn(leastHalfDepth + (count * pitch) / 4);
  for (let step = 0; step < sizeSteps && large.over > 2 * nearEnough; step++) {
    // The chord grows almost in a straight line with the table: a few steps do.
    const share = (nearEnough - small.over) / (large.over - small.over);
    const next = drawn(small.halfDepth + share * (large.halfDepth - small.halfDepth));
    if (next.over >= 0) large = next;
    else small = next;
  }
  return large;
}

/** Seats at equal shares of the line `seatGap` outside the oval, clockwise from the top. */
function spread(halfDepth: number, count: number): readonly Spot[] {
  const walked: number[] = [0];
  let from = outside(halfDepth, 0);
  for (let step = 1; step <= arcSteps; step++) {
    const to = outside(halfDepth, (2 * Math.PI * step) / arcSteps);
    walked.push((walked[step - 1] ?? 0) + Math.hypot(to.x - from.x, to.y - from.y));
    from = to;
  }
  const around = walked[arcSteps] ?? 0;
  let step = 0;
  return indexes(count).map((index) => {
    const wanted = (around * index) / count;
    while ((walked[step + 1] ?? Infinity) <= wanted) step++;
    const start = walked[step] ?? 0;
    const share = (wanted - start) / ((walked[step + 1] ?? around) - start);
    return outside(halfDepth, (2 * Math.PI * (step + share)) / arcSteps);
  });
}

/** The seat straight outside the edge at this parameter of the oval (0 is the top), looking straight at the edge. */
function outside(halfDepth: number, turn: number): Spot {
  const halfLength = halfDepth * ovalRatio;
  const [sin, cos] = [Math.sin(turn), Math.cos(turn)];
  const steep = Math.hypot(halfDepth * sin, halfLength * cos);
  const outward: Point = [(halfDepth * sin) / steep, (-halfLength * cos) / steep];
  const x = halfLength * sin + seatGap * outward[0];
  const y = -halfDepth * cos + seatGap * outward[1];
  return spotAt([x, y], [-outward[0], -outward[1]]);
}

function leastChord(spots: readonly Spot[]): number {
  const chords = spots.map((spot, index) => {
    const next = spots[(index + 1) % spots.length] ?? spot;
    return Math.hypot(next.x - spot.x, next.y - spot.y);
  });
  return Math.min(...chords);
}

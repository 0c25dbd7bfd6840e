import {indexes, spotAt, seatGap, type Spot, type Point} from './table-edges.js';

/** An oval table is twice as long as it is deep. */
export const ovalRatio = 2;

/** Half the depth of the smallest oval table, in metres. */
const leastHalfDepth = 0.45;

/** Steps of the arc length and of the search for the size; the pitch is kept whatever they are. */
const arcSteps = 256;
const sizeSteps = 30;

/** The oval on which seats at equal shares of the way around are a chord of at least `pitch` apart. */
export function aroundOval(
  count: number,
  pitch: number,
): {readonly halfDepth: number; readonly spots: readonly Spot[]} {
  const isWide = (halfDepth: number) => leastChord(spread(halfDepth, count)) >= pitch;
  let least = leastHalfDepth;
  // The way around is longer than 4 half lengths, so this is always wide enough.
  let most = leastHalfDepth + (count * pitch) / 4;
  if (isWide(least)) most = least;
  for (let step = 0; step < sizeSteps && most > least; step++) {
    const middle = (least + most) / 2;
    if (isWide(middle)) most = middle;
    else least = middle;
  }
  return {halfDepth: most, spots: spread(most, count)};
}

/** Seats at equal shares of the line `seatGap` outside the oval, clockwise from the top. */
function spread(halfDepth: number, count: number): readonly Spot[] {
  const turns = indexes(arcSteps + 1).map((step) => (2 * Math.PI * step) / arcSteps);
  const walked: number[] = [0];
  for (let step = 1; step <= arcSteps; step++) {
    const from = outside(halfDepth, turns[step - 1] ?? 0);
    const to = outside(halfDepth, turns[step] ?? 0);
    walked.push((walked[step - 1] ?? 0) + Math.hypot(to.x - from.x, to.y - from.y));
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

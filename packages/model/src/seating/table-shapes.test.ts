import {describe, expect, it} from 'vitest';
import {tableLayout, tableShapes, type Seat, type TableLayout, type TableShape} from './tables.js';

type Point = readonly [number, number];

const counts = Array.from({length: 59}, (_, index) => index + 2);
const everyLayout = (shape: TableShape): readonly TableLayout[] =>
  counts.flatMap((count) => [0.65, 0.75, 0.9].map((pitch) => tableLayout(shape, count, pitch)));
/** Enough of them for what looks at every edge. */
const fewCounts = [2, 3, 4, 5, 6, 7, 8, 9, 13, 24, 37, 59, 60];
const apart = (a: Seat | undefined, b: Seat | undefined) =>
  Math.hypot((a?.x ?? NaN) - (b?.x ?? NaN), (a?.y ?? NaN) - (b?.y ?? NaN));

/** Oracle: every top as a polygon of many points, whatever it is. */
const outlines = (layout: TableLayout): readonly (readonly Point[])[] =>
  layout.tops.map((top) => {
    if (top.kind === 'polygon') return top.points;
    const degrees = Array.from({length: 720}, (_, index) => (index * Math.PI) / 360);
    return degrees.map((turn) => [top.x + top.rx * Math.cos(turn), top.y + top.ry * Math.sin(turn)] as const);
  });

/** Oracle: a point is inside when a ray to the right crosses the outline an odd number of times. */
function isInside([x, y]: Point, outline: readonly Point[]): boolean {
  let crossings = 0;
  outline.forEach(([x1, y1], index) => {
    const [x2, y2] = outline[(index + 1) % outline.length] ?? [x1, y1];
    if (y1 > y !== y2 > y && x < x1 + ((y - y1) / (y2 - y1)) * (x2 - x1)) crossings++;
  });
  return crossings % 2 === 1;
}

/** Oracle: the distance to the nearest piece of the outline. */
function toOutline([x, y]: Point, outline: readonly Point[]): number {
  const distances = outline.map(([x1, y1], index) => {
    const [x2, y2] = outline[(index + 1) % outline.length] ?? [x1, y1];
    const share = ((x - x1) * (x2 - x1) + (y - y1) * (y2 - y1)) / ((x2 - x1) ** 2 + (y2 - y1) ** 2);
    const near = Math.min(1, Math.max(0, share));
    return Math.hypot(x1 + near * (x2 - x1) - x, y1 + near * (y2 - y1) - y);
  });
  return Math.min(...distances);
}

const looking = (seat: Seat, metres: number): Point => [
  seat.x + metres * Math.cos(seat.facing),
  seat.y + metres * Math.sin(seat.facing),
];

describe.each(tableShapes)('%s', (shape) => {
  const layouts = everyLayout(shape);
  const title = ({seats}: TableLayout) => `${seats.length} seats`;

  it('has the number of seats asked for, each on one line', () => {
    const asked = counts.map((count) => tableLayout(shape, count));
    expect(asked.map(({seats}) => seats.length)).toEqual(counts);
    for (const {seats, lines} of layouts) {
      const onLines = lines.flatMap((line) => line.seats).sort((a, b) => a - b);
      expect(onLines).toEqual(seats.map((_, index) => index));
    }
  });

  it('seats neighbours the pitch apart or more, and nobody nearer than 0.6 m to another', () => {
    for (const count of counts) {
      for (const pitch of [0.65, 0.7, 0.75, 0.9]) {
        const {seats, lines} = tableLayout(shape, count, pitch);
        const beside = lines.flatMap((line) => {
          const pairs = line.seats.slice(1).map((seat, index) => [line.seats[index] ?? -1, seat] as const);
          return line.isRing ? [...pairs, [line.seats.at(-1) ?? -1, line.seats[0] ?? -1] as const] : pairs;
        });
        const near = Math.min(...beside.map(([a, b]) => apart(seats[a], seats[b])));
        expect(near, `${count} at ${pitch}`).toBeGreaterThanOrEqual(pitch - 1e-6);
        // A full table is not larger than it must be; a table of six has the size of one for two.
        if (count > 12 && shape !== 'islands') expect(near, `${count}`).toBeLessThan(pitch + 1e-6);
        const any = seats.flatMap((seat, index) => seats.slice(index + 1).map((other) => apart(seat, other)));
        expect(Math.min(...any), `${count} at ${pitch}`).toBeGreaterThanOrEqual(0.6);
      }
    }
  });

  it('has its seats 0.35 m outside the nearest table, looking at it', () => {
    for (const layout of fewCounts.map((count) => tableLayout(shape, count))) {
      const drawn = outlines(layout);
      for (const seat of layout.seats) {
        const at = looking(seat, 0);
        if (drawn.length === 0) {
          // No table: they look at the middle of all of them.
          const middle = [0, 1].map(
            (axis) =>
              layout.seats.reduce((total, one) => total + (looking(one, 0)[axis] ?? NaN), 0) /
              layout.seats.length,
          );
          const [x, y] = [middle[0] ?? NaN, middle[1] ?? NaN];
          const end = looking(seat, Math.hypot(at[0] - x, at[1] - y));
          expect(Math.hypot(end[0] - x, end[1] - y)).toBeLessThan(1e-9);
          continue;
        }
        expect(drawn.some((outline) => isInside(at, outline))).toBe(false);
        const distances = drawn.map((outline) => toOutline(at, outline));
        expect(Math.min(...distances), title(layout)).toBeCloseTo(0.35, 3);
        // Straight ahead means the edge is met after exactly the gap.
        expect(drawn.some((outline) => isInside(looking(seat, 0.36), outline))).toBe(true);
        expect(drawn.some((outline) => isInside(looking(seat, 0.34), outline))).toBe(false);
      }
    }
  });

  it('has the box of all it draws in the middle, with 0.6 m for chairs', () => {
    for (const layout of layouts) {
      const points = [...layout.seats.map((seat) => looking(seat, 0)), ...outlines(layout).flat()];
      const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
      expect(Math.max(...xs)).toBeCloseTo(layout.width / 2 - 0.6, 9);
      expect(Math.min(...xs)).toBeCloseTo(0.6 - layout.width / 2, 9);
      expect(Math.max(...ys)).toBeCloseTo(layout.depth / 2 - 0.6, 9);
      expect(Math.min(...ys)).toBeCloseTo(0.6 - layout.depth / 2, 9);
    }
  });

  it('is its own mirror image', () => {
    // Islands of unequal size are not.
    const even = layouts.filter(({seats}) => shape !== 'islands' || seats.length % 6 === 0);
    for (const layout of even) {
      const alone = layout.seats.filter((seat) => {
        const [x, y] = looking(seat, 1);
        return !layout.seats.some((other) => {
          const [otherX, otherY] = looking(other, 1);
          return Math.hypot(other.x + seat.x, other.y - seat.y, otherX + x, otherY - y) < 1e-6;
        });
      });
      expect(alone, title(layout)).toEqual([]);
    }
  });

  it('starts at the top left and goes around clockwise', () => {
    for (const {seats, lines} of layouts.filter((layout) => layout.seats.length > 2)) {
      const first = seats[0] ?? {x: NaN, y: NaN};
      const top = Math.min(...seats.map(({y}) => y));
      expect(first.y).toBeCloseTo(top, 9);
      const onTop = seats.filter(({y}) => Math.abs(y - top) < 1e-9);
      expect(first.x).toBe(Math.min(...onTop.map(({x}) => x)));
      const around = shape === 'islands' ? lines.map((line) => line.seats) : [[...seats.keys()]];
      for (const ring of around) {
        // Shoelace: with y down, a positive area is clockwise.
        const area = ring.reduce((total, index, at) => {
          const [from, to] = [seats[index], seats[ring[(at + 1) % ring.length] ?? -1]];
          return total + (from?.x ?? NaN) * (to?.y ?? NaN) - (to?.x ?? NaN) * (from?.y ?? NaN);
        }, 0);
        expect(area).toBeGreaterThan(0);
      }
    }
  });
});

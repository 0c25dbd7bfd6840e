import type {SeatLine, TableShape, TableTop} from './table-types.js';
import {
  alongEdge,
  aroundCircle,
  indexes,
  oneRing,
  spotAt,
  roundRadius,
  seatGap,
  type Drawing,
  type Point,
} from './table-edges.js';
import {aroundOval, ovalRatio} from './table-oval.js';

/** Metres across a table with people on both sides. */
const tableDepth = 1.2;
/** The least side of a square table, of a triangle and of a rectangle with heads, in metres. */
const leastSquare = 0.9;
const leastTriangle = 1.2;
const leastLength = 1.4;
/** A U has people on the outside only: its tables are 0.6 m deep, with at least 1.2 m between its legs. */
const uDepth = 0.6;
const uInside = 1.2;
/** At most this many people at one island. */
const islandSeats = 6;
/** Metres between the edges of islands: two chairs pulled out, and an aisle of 0.9 m behind them. */
const islandGap = 1.8;

/** How each shape is drawn: `count` 2 to 60 seats, `pitch` metres apart. */
export const drawings: Readonly<Record<TableShape, (count: number, pitch: number) => Drawing>> = {
  round: (count, pitch) => {
    const radius = roundRadius(count, pitch);
    return {
      spots: aroundCircle([0, 0], radius, count),
      lines: oneRing(count),
      tops: [ellipse([0, 0], radius, radius)],
    };
  },

  circle: (count, pitch) => ({
    spots: aroundCircle([0, 0], roundRadius(count, pitch), count),
    lines: oneRing(count),
    tops: [],
  }),

  oval: (count, pitch) => {
    const {halfDepth, spots} = aroundOval(count, pitch);
    return {spots, lines: oneRing(count), tops: [ellipse([0, 0], halfDepth * ovalRatio, halfDepth)]};
  },

  rectangle: (count, pitch) => {
    const atTop = Math.ceil(count / 2);
    const corners = box(Math.max(leastSquare, atTop * pitch), tableDepth);
    const [topLeft, topRight, bottomRight, bottomLeft] = corners;
    return {
      spots: [...alongEdge(topLeft, topRight, atTop), ...alongEdge(bottomRight, bottomLeft, count - atTop)],
      lines: [path(indexes(atTop)), path(indexes(count - atTop, atTop))],
      tops: [polygon(corners)],
    };
  },

  'rectangle-heads': (count, pitch) => {
    const atTop = Math.ceil((count - 2) / 2);
    const length = Math.max(leastLength, atTop * pitch);
    const corners = box(length, tableDepth);
    const [topLeft, topRight, bottomRight, bottomLeft] = corners;
    const end = length / 2 + seatGap;
    return {
      spots: [
        ...alongEdge(topLeft, topRight, atTop),
        spotAt([end, 0], [-1, 0], true),
        ...alongEdge(bottomRight, bottomLeft, count - 2 - atTop),
        spotAt([-end, 0], [1, 0], true),
      ],
      lines: oneRing(count),
      tops: [polygon(corners)],
    };
  },

  square: (count, pitch) => {
    const each = Math.floor(count / 4);
    const left = count % 4;
    // What is left over goes where left and right stay alike: top; top and bottom; top, right and left.
    const atTop = each + Number(left > 0);
    const atSide = each + Number(left === 3);
    const atBottom = each + Number(left === 2);
    const side = Math.max(leastSquare, atTop * pitch);
    const corners = box(side, side);
    const [topLeft, topRight, bottomRight, bottomLeft] = corners;
    return {
      spots: [
        ...alongEdge(topLeft, topRight, atTop),
        ...alongEdge(topRight, bottomRight, atSide),
        ...alongEdge(bottomRight, bottomLeft, atBottom),
        ...alongEdge(bottomLeft, topLeft, atSide),
      ],
      lines: oneRing(count),
      tops: [polygon(corners)],
    };
  },

  triangle: (count, pitch) => {
    const [atBase, atSide] = threeSides(count);
    const side = Math.max(leastTriangle, atBase * pitch, atSide * pitch);
    // One side on top and a corner below, so that the first seat is top left as at the other tables.
    const corners: [Point, Point, Point] = [
      [-side / 2, 0],
      [side / 2, 0],
      [0, (side * Math.sqrt(3)) / 2],
    ];
    const [left, right, bottom] = corners;
    return {
      spots: [
        ...alongEdge(left, right, atBase),
        ...alongEdge(right, bottom, atSide),
        ...alongEdge(bottom, left, atSide),
      ],
      lines: oneRing(count),
      tops: [polygon(corners)],
    };
  },

  u: (count, pitch) => {
    const [atBase, atLeg] = threeSides(count);
    const [x, y] = [Math.max(2 * uDepth + uInside, atBase * pitch) / 2, Math.max(2 * uDepth, atLeg * pitch)];
    const inner = x - uDepth;
    const isMiddle = (index: number) => Math.abs(index - (atBase - 1) / 2) < 1;
    return {
      // Clockwise from the top left, so that the left leg has the last ids; the line starts at its open end.
      spots: [
        ...alongEdge([-x, 0], [x, 0], atBase, isMiddle),
        ...alongEdge([x, 0], [x, y], atLeg),
        ...alongEdge([-x, y], [-x, 0], atLeg),
      ],
      lines: [path([...indexes(atLeg, atBase + atLeg), ...indexes(atBase + atLeg)])],
      tops: [
        polygon([
          [-x, 0],
          [x, 0],
          [x, y],
          [inner, y],
          [inner, uDepth],
          [-inner, uDepth],
          [-inner, y],
          [-x, y],
        ]),
      ],
    };
  },

  islands: (count, pitch) => {
    const sizes = shares(count, Math.ceil(count / islandSeats));
    // All tables as large as the fullest one: a room has tables of one size.
    const radius = roundRadius(Math.max(...sizes), pitch);
    const middles = rowsOf(sizes.length, 2 * radius + islandGap);
    const starts = sizes.map((_, index) => sum(sizes.slice(0, index)));
    return {
      spots: sizes.flatMap((size, index) => aroundCircle(middles[index] ?? [0, 0], radius, size)),
      lines: sizes.map((size, index) => ({seats: indexes(size, starts[index]), isRing: true})),
      tops: middles.map((middle) => ellipse(middle, radius, radius)),
    };
  },
};

const path = (seats: readonly number[]): SeatLine => ({seats, isRing: false});

const ellipse = ([x, y]: Point, rx: number, ry: number): TableTop => ({kind: 'ellipse', x, y, rx, ry});

const polygon = (points: readonly Point[]): TableTop => ({kind: 'polygon', points});

/** The corners of a box around the origin, clockwise from the top left. */
function box(width: number, depth: number): readonly [Point, Point, Point, Point] {
  const [x, y] = [width / 2, depth / 2];
  return [
    [-x, -y],
    [x, -y],
    [x, y],
    [-x, y],
  ];
}

/** Seats on the base and on each of two equal sides: as equal as they can be. */
function threeSides(count: number): readonly [number, number] {
  const side = Math.round(count / 3);
  return [count - 2 * side, side];
}

/** `count` in `parts` whole shares that differ by one at most, the larger first. */
function shares(count: number, parts: number): readonly number[] {
  return indexes(parts).map((index) => Math.floor(count / parts) + Number(index < count % parts));
}

/** The middles of tables in rows that are about as many as they are long; each row in the middle. */
function rowsOf(count: number, apart: number): readonly Point[] {
  const rows = shares(count, Math.ceil(count / Math.ceil(Math.sqrt(count))));
  return rows.flatMap((inRow, row) =>
    indexes(inRow).map((column): Point => [(column - (inRow - 1) / 2) * apart, row * apart]),
  );
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);

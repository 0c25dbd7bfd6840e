import {
  pitchRange,
  seatCount,
  tableShapes,
  type Seat,
  type TableLayout,
  type TableShape,
  type TableTop,
} from './table-types.js';
import {drawings} from './table-shapes.js';
import type {Drawing} from './table-edges.js';

export * from './table-types.js';
export {neighboursOf, oppositeOf} from './table-lines.js';

/** Metres around tops and seats, for the chairs. */
const chairRoom = 0.6;

/** A page shows few tables, but a slider for the pitch passes many: the oldest go. */
const mostKept = 500;
const kept = new Map<string, TableLayout>();

/**
 * Where the seats and tables stand. Neighbours are a straight line of `pitch` or more apart; seats are 0.35 m outside
 * the edge of the table.
 *
 * @param shape anything unknown is `round`.
 * @param seats 2 to 60; made whole towards zero, then the nearest of these. What is no number is 8.
 * @param pitch metres between neighbours, 0.65 to 0.90 (the nearest of these). What is no number is 0.75.
 * @returns a frozen layout, the same object for the same arguments as long as it is in use. Never throws.
 */
export function tableLayout(
  shape: TableShape,
  seats: number,
  pitch: number = pitchRange.standard,
): TableLayout {
  const known = tableShapes.includes(shape) ? shape : 'round';
  const count = Math.trunc(within(seatCount, seats));
  const apart = within(pitchRange, pitch);
  const key = `${known} ${count} ${apart}`;
  const layout = kept.get(key) ?? centred(known, drawings[known](count, apart));
  // Away and back: the newest is last, so that the first is the one nobody asked for longest.
  kept.delete(key);
  kept.set(key, layout);
  for (const oldest of kept.keys()) {
    if (kept.size <= mostKept) break;
    kept.delete(oldest);
  }
  return layout;
}

function within(
  range: {readonly least: number; readonly most: number; readonly standard: number},
  value: unknown,
): number {
  if (typeof value !== 'number' || Number.isNaN(value)) return range.standard;
  return Math.min(range.most, Math.max(range.least, value));
}

/** Gives the seats their ids and moves everything so that the middle of the room part is the origin. */
function centred(shape: TableShape, {spots, lines, tops}: Drawing): TableLayout {
  const corners = [...spots.map(({x, y}) => [x, y] as const), ...tops.flatMap(cornersOf)];
  const [left, right] = ends(corners.map(([x]) => x));
  const [top, bottom] = ends(corners.map(([, y]) => y));
  const [dx, dy] = [-(left + right) / 2, -(top + bottom) / 2];
  const seats = spots.map((spot, index): Seat =>
    Object.freeze({...spot, id: `s${index + 1}`, x: spot.x + dx, y: spot.y + dy}),
  );
  return Object.freeze({
    shape,
    seats: Object.freeze(seats),
    lines: Object.freeze(
      lines.map((line) => Object.freeze({...line, seats: Object.freeze([...line.seats])})),
    ),
    tops: Object.freeze(tops.map((one) => movedTop(one, dx, dy))),
    width: right - left + 2 * chairRoom,
    depth: bottom - top + 2 * chairRoom,
  });
}

const ends = (values: readonly number[]): readonly [number, number] => [
  Math.min(...values),
  Math.max(...values),
];

/** Points of which the ends are the ends of the top. */
function cornersOf(top: TableTop): readonly (readonly [number, number])[] {
  if (top.kind === 'polygon') return top.points;
  const {x, y, rx, ry} = top;
  return [
    [x - rx, y - ry],
    [x + rx, y + ry],
  ];
}

function movedTop(top: TableTop, dx: number, dy: number): TableTop {
  if (top.kind === 'ellipse') return Object.freeze({...top, x: top.x + dx, y: top.y + dy});
  const points = top.points.map(([x, y]) => Object.freeze([x + dx, y + dy] as const));
  return Object.freeze({...top, points: Object.freeze(points)});
}

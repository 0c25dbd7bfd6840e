/** What a place in the room is good for: near the door, or with room for a wheelchair. */
import type {Door} from './plan.js';
import {distanceMatrix} from './sight.js';
import {neighboursOf, type Seat, type TableLayout, type TableTop} from './tables.js';

/** Metres that stay free beside or behind a wheelchair. */
export const wheelchairRoom = 0.9;

/** A seat is behind another from this angle with the gaze: the quarter at the back. */
const behindFrom = (3 * Math.PI) / 4;

/** Metres. Two seats that stand as far apart as each other may differ by a rounding. */
const rounding = 1e-6;

const wedged = new WeakMap<TableLayout, Map<number, boolean>>();

/**
 * The seats near the door: the quarter (rounded up) that is nearest to the middle of that side of the room, and all
 * that are as near as the last of them, so that a mirrored table has mirrored seats.
 */
export function doorSeats(layout: TableLayout, door: Door): readonly number[] {
  const [width, depth] = [layout.width / 2, layout.depth / 2];
  const at = {bottom: [0, depth], top: [0, -depth], left: [-width, 0], right: [width, 0]} as const;
  const [x, y] = at[door];
  const metres = layout.seats.map((seat) => Math.hypot(seat.x - x, seat.y - y));
  const furthest = [...metres].sort((a, b) => a - b)[Math.ceil(metres.length / 4) - 1] ?? 0;
  return Object.freeze(metres.flatMap((distance, index) => (distance <= furthest + rounding ? [index] : [])));
}

/**
 * Whether a wheelchair can come to a seat: 0.90 m to the seats on both sides, or a side with nobody on it (an empty
 * seat, the end of a row), and nothing within 0.90 m behind.
 */
export function hasWheelchairRoom(
  layout: TableLayout,
  seat: number,
  isTaken: (seat: number) => boolean,
): boolean {
  const sides = neighboursOf(layout)[seat] ?? [];
  const isFreeBeside = sides.length < 2 || sides.some((each) => !isTaken(each));
  const row = seat * layout.seats.length;
  const isWide = sides.every(
    (each) => (distanceMatrix(layout)[row + each] ?? 0) >= wheelchairRoom - rounding,
  );
  return (isFreeBeside || isWide) && !isWedged(layout, seat);
}

/** Whether another seat or a table top stands within 0.90 m behind the back. Does not depend on who sits. */
function isWedged(layout: TableLayout, index: number): boolean {
  const ofLayout = wedged.get(layout) ?? new Map<number, boolean>();
  wedged.set(layout, ofLayout);
  const found = ofLayout.get(index) ?? isSomethingBehind(layout, index);
  ofLayout.set(index, found);
  return found;
}

function isSomethingBehind(layout: TableLayout, index: number): boolean {
  const seat = layout.seats[index];
  if (!seat) return false;
  const row = index * layout.seats.length;
  const isSeatBehind = layout.seats.some((other, each) => {
    const near = (distanceMatrix(layout)[row + each] ?? 0) < wheelchairRoom - rounding;
    return each !== index && near && isBehind(seat, other);
  });
  return isSeatBehind || pointsBehind(seat).some(([x, y]) => layout.tops.some((top) => covers(top, x, y)));
}

function isBehind(seat: Seat, other: Seat): boolean {
  const turn = Math.atan2(other.y - seat.y, other.x - seat.x) - seat.facing;
  return Math.cos(turn) <= Math.cos(behindFrom) + rounding;
}

/** Straight back, a point every 5 cm: no table top is narrower. */
function pointsBehind(seat: Seat): readonly (readonly [number, number])[] {
  const step = 0.05;
  return Array.from({length: Math.floor(wheelchairRoom / step)}, (_, index) => {
    const back = step * (index + 1) - rounding;
    return [seat.x - back * Math.cos(seat.facing), seat.y - back * Math.sin(seat.facing)] as const;
  });
}

function covers(top: TableTop, x: number, y: number): boolean {
  if (top.kind === 'ellipse') return ((x - top.x) / top.rx) ** 2 + ((y - top.y) / top.ry) ** 2 <= 1;
  // Even-odd rule: a line to the right crosses the edge an odd number of times.
  return top.points.reduce((isInside, [ax, ay], index) => {
    const [bx, by] = top.points[(index + 1) % top.points.length] ?? [ax, ay];
    const isCrossed = ay > y !== by > y && x < ax + ((y - ay) / (by - ay)) * (bx - ax);
    return isCrossed ? !isInside : isInside;
  }, false);
}

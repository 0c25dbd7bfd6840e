import type {SeatLine, TableTop} from './table-types.js';

/** x and y in metres; y is down. */
export type Point = readonly [number, number];

/** A seat without its id. */
export interface Spot {
  readonly x: number;
  readonly y: number;
  readonly facing: number;
  readonly isHead: boolean;
}

/** A layout that is not yet in the middle of the room. */
export interface Drawing {
  readonly spots: readonly Spot[];
  readonly lines: readonly SeatLine[];
  readonly tops: readonly TableTop[];
}

/** Metres from the edge of the table to the middle of a seat. */
export const seatGap = 0.35;

/** 0, 1, …, count - 1, or from another start. */
export const indexes = (count: number, start = 0): readonly number[] =>
  Array.from({length: count}, (_, index) => start + index);

/** All seats in the order of their ids, the last beside the first. */
export const oneRing = (count: number): readonly SeatLine[] => [{seats: indexes(count), isRing: true}];

/** A seat at (x, y) that looks along (dx, dy). */
export function spotAt([x, y]: Point, [dx, dy]: Point, isHead = false): Spot {
  // `+ 0` makes 0 of -0, which atan2 would turn into -PI instead of PI.
  return {x, y, facing: Math.atan2(dy + 0, dx + 0), isHead};
}

/**
 * Seats spread evenly along one straight edge, half a share from either end.
 *
 * @param from where the edge starts; clockwise around the table, so that the table is on the right hand.
 */
export function alongEdge(
  [x1, y1]: Point,
  [x2, y2]: Point,
  count: number,
  isHead: (index: number) => boolean = () => false,
): readonly Spot[] {
  const length = Math.hypot(x2 - x1, y2 - y1);
  const inward: Point = [(y1 - y2) / length, (x2 - x1) / length];
  return indexes(count).map((index) => {
    const share = (index + 0.5) / count;
    const x = x1 + (x2 - x1) * share - inward[0] * seatGap;
    const y = y1 + (y2 - y1) * share - inward[1] * seatGap;
    return spotAt([x, y], inward, isHead(index));
  });
}

/** The radius on which neighbours sit a chord of `pitch` apart. */
const chordRadius = (count: number, pitch: number): number => pitch / (2 * Math.sin(Math.PI / count));

/** A round table for two is 0.9 m across; smaller, and people sit in each other's lap. */
const leastRound = 0.45;

/** The radius of the round table top for this many seats, in metres. */
export function roundRadius(count: number, pitch: number): number {
  return Math.max(leastRound, chordRadius(count, pitch) - seatGap);
}

/** Seats around a circle with this middle and table radius; the first at the top. */
export function aroundCircle([cx, cy]: Point, radius: number, count: number): readonly Spot[] {
  return indexes(count).map((index) => {
    const angle = (2 * Math.PI * index) / count;
    const outward: Point = [Math.sin(angle), -Math.cos(angle)];
    const reach = radius + seatGap;
    return spotAt([cx + reach * outward[0], cy + reach * outward[1]], [-outward[0], -outward[1]]);
  });
}

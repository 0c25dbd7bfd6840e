/** The tables people can sit at; `circle` is chairs in a circle without a table. */
export const tableShapes = Object.freeze([
  'round',
  'oval',
  'rectangle',
  'rectangle-heads',
  'square',
  'u',
  'circle',
  'triangle',
  'islands',
] as const);

/** One of {@link tableShapes}. */
export type TableShape = (typeof tableShapes)[number];

/** How many seats a plan can have, and how many it has when nobody says. */
export const seatCount = Object.freeze({least: 2, most: 60, standard: 8});

/** Metres between people who sit beside each other. */
export const pitchRange = Object.freeze({least: 0.65, most: 0.9, standard: 0.75});

/** A place to sit. Metres from the middle of the room part, x to the right and y DOWN, as in SVG. */
export interface Seat {
  /** `s1` to `s60`, clockwise as seen; an id stays when the number of seats or the shape changes. */
  readonly id: string;
  readonly x: number;
  readonly y: number;
  /** Direction of the gaze in radians, -PI < facing <= PI: 0 is to the right, PI/2 is down. */
  readonly facing: number;
  /** A place at the head: the ends of `rectangle-heads`, the middle of the base of `u` (two if the base is even). */
  readonly isHead: boolean;
}

/** A table top: drawn, and solid. Metres, on the same axes as the seats. */
export type TableTop =
  | {
      readonly kind: 'ellipse';
      readonly x: number;
      readonly y: number;
      readonly rx: number;
      readonly ry: number;
    }
  | {readonly kind: 'polygon'; readonly points: readonly (readonly [number, number])[]};

/** Seats beside each other, in order, as indexes into the seats of the layout. */
export interface SeatLine {
  readonly seats: readonly number[];
  /** The last is beside the first. */
  readonly isRing: boolean;
}

/** Seats around one or more tables. */
export interface TableLayout {
  readonly shape: TableShape;
  readonly seats: readonly Seat[];
  /**
   * Every seat is on one line. `rectangle` has a path for each long side, because nobody sits around its corners; `u`
   * has one path; `islands` a ring for each table; the others one ring.
   */
  readonly lines: readonly SeatLine[];
  readonly tops: readonly TableTop[];
  /** Metres from left to right: tops and seats, and 0.6 m for the chair on either side. Its middle is the origin. */
  readonly width: number;
  /** Metres from top to bottom, as `width`. */
  readonly depth: number;
}

import type {Seat, TableLayout} from '@samen/model';
import {placeLabels, type Label, type Named} from './drawing-labels.js';
import {
  chairReach,
  chairShape,
  doorDepth,
  doorPath,
  wallPath,
  movePath,
  placed,
  round,
  text,
  topPath,
  unit,
  type ChairShape,
  type Point,
} from './drawing-shapes.js';
import {around, grown, solidOf, type Box} from './drawing-space.js';
import type {Scene, SceneSeat} from './scene.js';
import {badgeLines, sideShapes} from './side-shapes.js';
import {textWidth} from './text-width.js';

export type {Label} from './drawing-labels.js';
export {lineHeight} from './drawing-settings.js';
export {lockShape} from './drawing-shapes.js';
export {sideShapes} from './side-shapes.js';
export type {Box} from './drawing-space.js';

export interface DrawnChair extends ChairShape {
  readonly seat: string;
  readonly x: number;
  readonly y: number;
  /** Both of its parts. */
  readonly path: string;
  readonly number: number;
  /** The middle of that number, and its font size: on a free chair, else on the table before who sits there. */
  readonly mark: Point & {readonly size: number};
}

export interface DrawnBadge {
  readonly seat: string;
  readonly person: string;
  readonly x: number;
  readonly y: number;
  /** A shape per side, around 0,0. */
  readonly path: string;
  readonly text: string;
  /** The text as it is written, in bold: a letter above its number where both beside each other would be small. */
  readonly lines: readonly {readonly text: string; readonly y: number}[];
  /** Font size at which they fit in the shape. */
  readonly size: number;
  readonly isChair: boolean;
  readonly locked: boolean;
  /** Where the padlock of somebody who stays is drawn. */
  readonly lock?: Point;
}

/** Where everything is drawn, in units of which a metre has 100. No words but those of the scene. */
export interface SeatDrawing {
  readonly viewBox: Box;
  readonly tops: readonly string[];
  readonly chairs: readonly DrawnChair[];
  readonly badges: readonly DrawnBadge[];
  /** Free of each other, of chairs, badges, tops and the edge of the picture. Who found no room has a badge only. */
  readonly labels: readonly (Omit<Label, 'leader'> & {readonly leader?: string})[];
  /** The walls of the room, around everything, with a gap for the door. */
  readonly wall: string;
  /** `x`, `y`: the middle of where a short word at the door has room. */
  readonly door: {readonly path: string; readonly x: number; readonly y: number};
  readonly moves: readonly {readonly path: string; readonly person: string}[];
  /** The shortest distance between two seats: what a target on a chair has for itself. */
  readonly pitch: number;
}

export interface DrawOptions {
  /** The picture of a room is never mirrored, whatever way its words are read; kept for who draws words beside it. */
  readonly rtl?: boolean;
  /** Arrows for who moves. Who comes from the waiting list gets none. */
  readonly moves?: readonly {readonly participant: string; readonly from?: string; readonly to: string}[];
  /** `false` leaves out the names. */
  readonly labels?: boolean;
}

/** Units around everything. */
const margin = 16;

/** The room of a scene: tables, chairs, badges, names, door and arrows. Needs no browser. */
export function drawScene(scene: Scene, {moves = [], labels: named = true}: DrawOptions = {}): SeatDrawing {
  const {layout, seats} = scene;
  const labels = named ? labelsOf(layout, seats) : [];
  const byId = new Map(seats.map(({seat}) => [seat.id, seat]));
  const arrows = moves.flatMap(({participant, from, to}) => {
    const [start, end] = [byId.get(from ?? ''), byId.get(to)];
    return start && end && from !== to ? [{path: movePath(start, end), person: participant}] : [];
  });
  const bends = arrows.flatMap(({path}) => pointsOf(path));
  const content = around([
    ...seats.map(({seat}) => chairBox(seat)),
    ...labels.map(({box}) => box),
    ...layout.tops.map((top) => solidOf(top).box),
  ]);
  return {
    ...roomOf(scene, content),
    tops: layout.tops.map(topPath),
    chairs: chairsOf(seats, layout.tops.length > 0, bends),
    badges: seats.flatMap(badgeOf),
    labels: labels.map(({leader, ...label}) => ({
      ...label,
      x: round(label.x),
      y: round(label.y),
      ...(leader && {leader: `M${text(leader.from)}L${text(leader.to)}`}),
    })),
    moves: arrows,
    pitch: pitchOf(layout),
  };
}

const pointOf = ({x, y}: Point): Point => ({x: round(x * unit), y: round(y * unit)});

/** Chairs with their numbers; each number keeps free of arrows and of the numbers before it. */
function chairsOf(
  seats: readonly SceneSeat[],
  hasTable: boolean,
  arrows: readonly Point[],
): readonly DrawnChair[] {
  const marks: Point[] = [];
  return seats.map(({seat, number, person}) => {
    const shape = chairShape(seat, person?.wheelchair ?? false);
    const at = pointOf(seat);
    const mark = person ? {...numberPlace(seat, hasTable, arrows, marks), size: 12} : {...at, size: 17};
    if (person) marks.push(mark);
    return {seat: seat.id, ...at, ...shape, path: shape.pad + shape.back, number, mark};
  });
}

/** The number of who sits there: on the table before them, or aside; without a table as near as a badge allows. */
function numberPlace(
  seat: Seat,
  hasTable: boolean,
  arrows: readonly Point[],
  marks: readonly Point[],
): Point {
  const ahead = hasTable ? 47 : 37;
  let best: Point | undefined;
  let most = -1;
  for (const aside of [0, -15, 15, -23, 23]) {
    const place = placed(seat)(ahead, aside);
    const room = roomAt(place, arrows, marks);
    if (room > most) [best, most] = [place, room];
    if (most >= numberRoom) break;
  }
  return {x: round(best!.x), y: round(best!.y)};
}

/** How far this is from the nearest arrow or number, up to what a number needs. */
function roomAt(place: Point, arrows: readonly Point[], marks: readonly Point[]): number {
  const far = ({x, y}: Point) => Math.hypot(x - place.x, y - place.y);
  let room = numberRoom;
  for (const arrow of arrows) room = Math.min(room, far(arrow));
  for (const mark of marks) room = Math.min(room, far(mark) - 5);
  return room;
}

/** Farther from an arrow than this a number of two digits is free of it. */
const numberRoom = 12;

/** Points of the bend of an arrow (a quadratic curve), near enough to see what is close to it. */
function pointsOf(path: string): readonly Point[] {
  const [x1, y1, x2, y2, x3, y3] = path.match(/-?[\d.]+/g)!.map(Number) as [
    ...[number, number, number, number, number, number],
  ];
  return Array.from({length: 65}, (_, i) => {
    const [t, u] = [i / 64, 1 - i / 64];
    return {x: u * u * x1 + 2 * u * t * x2 + t * t * x3, y: u * u * y1 + 2 * u * t * y2 + t * t * y3};
  });
}

/** The largest size of two lines, and the width at their corners: a diamond has the least. */
const stacked = {family: [17, 26], professional: [17, 31], neutral: [15, 25]} as const;

function badgeOf({seat, person, locked}: SceneSeat): readonly DrawnBadge[] {
  if (!person) return [];
  const lines = badgeLines(person.short);
  const [most, room] = lines.length > 1 ? stacked[person.side] : [20, 33];
  const size = round(Math.min(most, ...lines.map((line) => room / textWidth(line, 1, true))));
  // Capitals and digits are 0.72 high.
  const baselines = lines.length > 1 ? [-0.06, 0.78] : [0.36];
  const lock = placed(seat)(-18, 26);
  return [
    {
      seat: seat.id,
      person: person.id,
      ...pointOf(seat),
      path: sideShapes[person.side],
      text: person.short,
      lines: lines.map((line, i) => ({text: line, y: round(seat.y * unit + baselines[i]! * size)})),
      size,
      isChair: person.isChair,
      locked,
      ...(locked && {lock: {x: round(lock.x), y: round(lock.y)}}),
    },
  ];
}

const chairBox = ({x, y}: Point): Box => ({
  x: x * unit - chairReach,
  y: y * unit - chairReach,
  width: 2 * chairReach,
  height: 2 * chairReach,
});

/** The walls, the door in them, and the picture around both. */
function roomOf({plan: {door}}: Scene, content: Box): Pick<SeatDrawing, 'viewBox' | 'door' | 'wall'> {
  const room = grown(content, margin);
  const [left, top, right, bottom] = [room.x, room.y, room.x + room.width, room.y + room.height];
  // The middle of the room as measured, not of the picture: names may need more room at one side.
  const at = {bottom: {x: 0, y: bottom}, top: {x: 0, y: top}, left: {x: left, y: 0}, right: {x: right, y: 0}}[
    door
  ];
  const outside = {
    bottom: {x: -90, y: bottom, width: 180, height: doorDepth},
    top: {x: -90, y: top - doorDepth, width: 180, height: doorDepth},
    left: {x: left - doorDepth, y: -60, width: doorDepth, height: 120},
    right: {x: right, y: -60, width: doorDepth, height: 120},
  }[door];
  // Beside the leaf; at the sides below it.
  const word = {
    bottom: {x: 66, y: bottom + 22},
    top: {x: -66, y: top - 22},
    left: {x: left - 20, y: 52},
    right: {x: right + 20, y: 52},
  }[door];
  return {
    viewBox: rounded(grown(around([room, outside]), 3)),
    wall: wallPath(door, at, room),
    door: {path: doorPath(door, at), ...word},
  };
}

const rounded = ({x, y, width, height}: Box): Box => {
  const [left, top] = [Math.floor(x), Math.floor(y)];
  return {x: left, y: top, width: Math.ceil(x + width) - left, height: Math.ceil(y + height) - top};
};

const pitches = new WeakMap<TableLayout, number>();

function pitchOf(layout: TableLayout): number {
  const known = pitches.get(layout);
  if (known !== undefined) return known;
  const {seats} = layout;
  const distances = seats.flatMap((a, i) => seats.slice(i + 1).map((b) => Math.hypot(a.x - b.x, a.y - b.y)));
  const pitch = Math.min(...distances) * unit;
  pitches.set(layout, pitch);
  return pitch;
}

/** A table is drawn again at every move; names that stay need no new search. One per layout, which is kept as long as it is used. */
const lastLabels = new WeakMap<TableLayout, {readonly key: string; readonly labels: readonly Label[]}>();

function labelsOf(layout: TableLayout, seats: readonly SceneSeat[]): readonly Label[] {
  const people: readonly Named[] = seats.flatMap(({person}, seat) =>
    person ? [{seat, person: person.id, name: person.label}] : [],
  );
  const key = JSON.stringify(people);
  const last = lastLabels.get(layout);
  if (last?.key === key) return last.labels;
  const labels = placeLabels(layout, people);
  lastLabels.set(layout, {key, labels});
  return labels;
}

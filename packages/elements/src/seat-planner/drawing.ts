import type {TableLayout} from '@samen/model';
import {placeLabels, type Label, type Named} from './drawing-labels.js';
import {
  chairPath,
  chairReach,
  doorDepth,
  doorPath,
  movePath,
  placed,
  round,
  sideShapes,
  text,
  type Sign,
  topPath,
  unit,
  type Point,
} from './drawing-shapes.js';
import {around, type Box} from './drawing-space.js';
import type {Scene, SceneSeat} from './scene.js';
import {textWidth} from './text-width.js';

export {lineHeight, type Label} from './drawing-labels.js';
export {sideShapes, signs, type Sign} from './drawing-shapes.js';
export type {Box} from './drawing-space.js';

export interface DrawnChair {
  readonly seat: string;
  readonly x: number;
  readonly y: number;
  readonly path: string;
  readonly number: number;
}

export interface DrawnBadge {
  readonly seat: string;
  readonly person: string;
  readonly x: number;
  readonly y: number;
  /** A shape per side, around 0,0. */
  readonly path: string;
  readonly text: string;
  /** Font size at which the bold text fits in the shape. */
  readonly size: number;
  readonly isChair: boolean;
  readonly locked: boolean;
  /** Small shapes in the picture's own units, beside the badge: who leads the meeting, who stays. */
  readonly signs: readonly {readonly kind: Sign; readonly x: number; readonly y: number}[];
}

/** Where everything is drawn, in units of which a metre has 100. No words but those of the scene. */
export interface SeatDrawing {
  readonly viewBox: Box;
  readonly tops: readonly string[];
  readonly chairs: readonly DrawnChair[];
  readonly badges: readonly DrawnBadge[];
  /** Free of each other, of chairs, badges, tops and the edge of the picture. Who found no room has a badge only. */
  readonly labels: readonly (Omit<Label, 'leader'> & {readonly leader?: string})[];
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
const margin = 12;

/** The room of a scene: tables, chairs, badges, names, door and arrows. Needs no browser. */
export function drawScene(scene: Scene, {moves = [], labels: named = true}: DrawOptions = {}): SeatDrawing {
  const {layout, seats} = scene;
  const labels = named ? labelsOf(layout, seats) : [];
  const at = new Map(seats.map(({seat}) => [seat.id, {x: round(seat.x * unit), y: round(seat.y * unit)}]));
  const room = around([
    ...[...at.values()].map(chairBox),
    ...labels.map(({box}) => box),
    ...layout.tops.map(topBox),
  ]);
  const {door, box} = doorOf(scene, room);
  return {
    viewBox: rounded(box),
    tops: layout.tops.map(topPath),
    chairs: seats.map(({seat, number}) => ({
      seat: seat.id,
      ...at.get(seat.id)!,
      path: chairPath(seat),
      number,
    })),
    badges: seats.flatMap((seat) => badgeOf(seat, at.get(seat.seat.id)!)),
    labels: labels.map(({leader, ...label}) => ({
      ...label,
      x: round(label.x),
      y: round(label.y),
      ...(leader && {leader: `M${text(leader.from)}L${text(leader.to)}`}),
    })),
    door,
    moves: moves.flatMap(({participant, from, to}) => {
      const [start, end] = [at.get(from ?? ''), at.get(to)];
      return start && end && from !== to ? [{path: movePath(start, end), person: participant}] : [];
    }),
    pitch: pitchOf(layout),
  };
}

function badgeOf({seat, person, locked}: SceneSeat, at: Point): readonly DrawnBadge[] {
  if (!person) return [];
  const fits = 30 / textWidth(person.short, 1, true);
  // Behind the shoulders, where the back of the chair is and no name comes.
  const kinds = [...(person.isChair ? (['chair'] as const) : []), ...(locked ? (['locked'] as const) : [])];
  const beside = placed(seat);
  return [
    {
      seat: seat.id,
      person: person.id,
      ...at,
      path: sideShapes[person.side],
      text: person.short,
      size: round(Math.min(20, fits)),
      isChair: person.isChair,
      locked,
      signs: kinds.map((kind) => {
        const {x, y} = beside(-19, kind === 'chair' ? -19 : 19);
        return {kind, x: round(x), y: round(y)};
      }),
    },
  ];
}

const chairBox = ({x, y}: Point): Box => ({
  x: x - chairReach,
  y: y - chairReach,
  width: 2 * chairReach,
  height: 2 * chairReach,
});

function topBox(top: TableLayout['tops'][number]): Box {
  if (top.kind === 'ellipse')
    return {
      x: (top.x - top.rx) * unit,
      y: (top.y - top.ry) * unit,
      width: 2 * top.rx * unit,
      height: 2 * top.ry * unit,
    };
  return around(top.points.map(([x, y]) => ({x: x * unit, y: y * unit, width: 0, height: 0})));
}

/** The door in the wall at its side of the room, and the picture around the two. */
function doorOf({plan: {door}}: Scene, room: Box): {door: SeatDrawing['door']; box: Box} {
  const inner = {
    x: room.x - margin,
    y: room.y - margin,
    width: room.width + 2 * margin,
    height: room.height + 2 * margin,
  };
  const [left, top, right, bottom] = [inner.x, inner.y, inner.x + inner.width, inner.y + inner.height];
  // The middle of the room as measured, not of the picture: names may need more room at one side.
  const at = {bottom: {x: 0, y: bottom}, top: {x: 0, y: top}, left: {x: left, y: 0}, right: {x: right, y: 0}}[
    door
  ];
  const depth = doorDepth + 22;
  const outside = {
    bottom: {x: -60, y: bottom, width: 120, height: depth},
    top: {x: -60, y: top - depth, width: 120, height: depth},
    left: {x: left - depth, y: -60, width: depth, height: 140},
    right: {x: right, y: -60, width: depth, height: 140},
  }[door];
  const word = {
    bottom: {x: 0, y: bottom + doorDepth + 10},
    top: {x: 0, y: top - doorDepth - 10},
    left: {x: left - 32, y: 62},
    right: {x: right + 32, y: 62},
  }[door];
  return {door: {path: doorPath(door, at), ...word}, box: around([inner, outside])};
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

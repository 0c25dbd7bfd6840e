import type {Door, Seat, TableTop} from '@samen/model';
import type {Box} from './drawing-space.js';

/** Units of the picture in a metre. */
export const unit = 100;

/** A chair, its badge and its signs stay within this distance of the middle of the seat. */
export const chairReach = 39;

/** A badge stays within this distance, where arrows begin and end. */
export const badgeReach = 27;

/** Two decimals are a fifth of a millimetre; `-0` is written as 0. */
export const round = (value: number): number => Math.round(value * 100) / 100 + 0;

export interface Point {
  readonly x: number;
  readonly y: number;
}

export const text = ({x, y}: Point): string => `${round(x)} ${round(y)}`;

/** From a point as seen by somebody on the seat (x ahead, y to the right hand) to a point of the picture. */
export function placed({
  x,
  y,
  facing,
}: Point & {readonly facing: number}): (ahead: number, aside: number) => Point {
  const [cos, sin] = [Math.cos(facing), Math.sin(facing)];
  return (ahead, aside) => ({
    x: x * unit + ahead * cos - aside * sin,
    y: y * unit + ahead * sin + aside * cos,
  });
}

/** A padlock around 0,0, within 8 units of it: who stays where they are. */
export const lockShape =
  'M-5.5-1.5H5.5A1 1 0 0 1 6.5-.5V5.5A1 1 0 0 1 5.5 6.5H-5.5A1 1 0 0 1-6.5 5.5V-.5A1 1 0 0 1-5.5-1.5ZM-4-1.5V-3.5A4 4 0 0 1 4-3.5V-1.5H2V-3.5A2 2 0 0 0-2-3.5V-1.5Z';

/** A chair seen from above. */
export interface ChairShape {
  /** What one sits on. */
  readonly pad: string;
  /** The back behind it; the wheels beside it of somebody who brings a wheelchair. */
  readonly back: string;
}

export function chairShape(seat: Seat, isWheelchair: boolean): ChairShape {
  const at = placed(seat);
  const side = (ahead: number, aside: number) => text(at(ahead, aside));
  const pad = `M${side(-2, -25)}L${side(14, -25)}Q${side(24, -25)} ${side(24, -15)}L${side(24, 15)}Q${side(24, 25)} ${side(14, 25)}L${side(-2, 25)}A25 25 0 0 1 ${side(-2, -25)}Z`;
  if (!isWheelchair) {
    const [cos, sin] = [Math.cos(0.66), Math.sin(0.66)];
    const rim = (radius: number, hand: number) => side(-radius * cos, hand * radius * sin);
    const back = `M${rim(36, 1)}A36 36 0 0 1 ${rim(36, -1)}A3.5 3.5 0 0 1 ${rim(29, -1)}A29 29 0 0 0 ${rim(29, 1)}A3.5 3.5 0 0 1 ${rim(36, 1)}Z`;
    return {pad, back};
  }
  const wheel = (hand: number) =>
    `M${side(-16, 28.5 * hand)}L${side(10, 28.5 * hand)}Q${side(14, 28.5 * hand)} ${side(14, 31 * hand)}Q${side(14, 33 * hand)} ${side(10, 33 * hand)}L${side(-16, 33 * hand)}Q${side(-20, 33 * hand)} ${side(-20, 31 * hand)}Q${side(-20, 28.5 * hand)} ${side(-16, 28.5 * hand)}Z`;
  return {pad, back: wheel(1) + wheel(-1)};
}

/** The outline of a table top, with corners that nobody hurts a hip at. */
export function topPath(top: TableTop): string {
  if (top.kind === 'polygon')
    return roundedPolygon(
      top.points.map(([x, y]) => [x * unit, y * unit]),
      14,
    );
  const [x, y, rx, ry] = [top.x, top.y, top.rx, top.ry].map((value) => round(value * unit));
  return `M${x! - rx!} ${y}a${rx} ${ry} 0 1 1 ${2 * rx!} 0a${rx} ${ry} 0 1 1 ${-2 * rx!} 0Z`;
}

function roundedPolygon(points: readonly (readonly [number, number])[], radius: number): string {
  const toward = (from: readonly [number, number], to: readonly [number, number]): Point => {
    const length = Math.hypot(to[0] - from[0], to[1] - from[1]);
    const part = Math.min(radius, length / 2) / (length || 1);
    return {x: from[0] + (to[0] - from[0]) * part, y: from[1] + (to[1] - from[1]) * part};
  };
  const corners = points.map((point, i) => {
    const before = points.at(i - 1)!;
    const after = points[(i + 1) % points.length]!;
    return `${text(toward(point, before))}Q${text({x: point[0], y: point[1]})} ${text(toward(point, after))}`;
  });
  return `M${corners.join('L')}Z`;
}

/** Units that a door takes outside of the room. */
export const doorDepth = 40;
const doorWidth = 64;

/** A door that stands ajar, opening outwards. `at` is the middle of its gap in the wall. */
export function doorPath(door: Door, at: Point): string {
  const point = doorway(door, at);
  const [cos, sin] = [Math.cos(0.62), Math.sin(0.62)];
  const half = doorWidth / 2;
  const open = point(doorWidth * sin, half - doorWidth * cos);
  return `M${point(0, half)}L${open}A${doorWidth} ${doorWidth} 0 0 0 ${point(0, -half)}`;
}

/** The walls of the room with a gap for the door, from its one side around to the other. */
export function wallPath(door: Door, at: Point, {x, y, width, height}: Box): string {
  const point = doorway(door, at);
  const [left, top, right, bottom] = [x, y, x + width, y + height];
  const corners = [
    {x: left, y: top},
    {x: right, y: top},
    {x: right, y: bottom},
    {x: left, y: bottom},
  ];
  // Clockwise from the door.
  const first = {top: 1, right: 2, bottom: 3, left: 0}[door];
  const turns = corners.map((_, i) => {
    const corner = corners[(first + i) % 4]!;
    const before = corners[(first + i + 3) % 4]!;
    const after = corners[(first + i + 1) % 4]!;
    return `L${text(towards(corner, before, 16))}Q${text(corner)} ${text(towards(corner, after, 16))}`;
  });
  return `M${point(0, doorWidth / 2)}${turns.join('')}L${point(0, -doorWidth / 2)}`;
}

/** Points around a door, seen by somebody who walks out: so far out of the room, so far to the right hand. */
function doorway(door: Door, {x, y}: Point): (outside: number, aside: number) => string {
  // The picture is never mirrored: left is left.
  const facing = {bottom: Math.PI / 2, top: -Math.PI / 2, left: Math.PI, right: 0}[door];
  const at = placed({x: x / unit, y: y / unit, facing});
  return (outside, aside) => text(at(outside, aside));
}

/**
 * From the edge of one badge to the edge of the other, with a head: a bend to the right hand of who walks it, so that two
 * who swap do not share a line. Beside each other the bend goes over the table, where no names are.
 */
export function movePath(from: Seat, to: Seat): string {
  const [start, goal] = [from, to].map(({x, y}) => ({x: x * unit, y: y * unit})) as [Point, Point];
  const [dx, dy] = [goal.x - start.x, goal.y - start.y];
  const length = Math.hypot(dx, dy) || 1;
  // How much both look to that right hand, -1 to 1.
  const ahead = [from, to].map(({facing}) => (Math.sin(facing) * dx - Math.cos(facing) * dy) / length);
  const isRow = Math.abs(ahead[0]! + ahead[1]!) > 1;
  const bend = Math.min(isRow ? 0.5 : 0.2, 90 / length) * (isRow && ahead[0]! < 0 ? -0.6 : 1);
  const control = {x: (start.x + goal.x) / 2 - dy * bend, y: (start.y + goal.y) / 2 + dx * bend};
  const out = towards(start, control, badgeReach);
  const end = towards(goal, control, badgeReach + 2);
  const angle = Math.atan2(end.y - control.y, end.x - control.x);
  const barb = (turn: number) =>
    text({x: end.x - 12 * Math.cos(angle + turn), y: end.y - 12 * Math.sin(angle + turn)});
  return `M${text(out)}Q${text(control)} ${text(end)}M${barb(0.5)}L${text(end)}L${barb(-0.5)}`;
}

function towards(from: Point, to: Point, by: number): Point {
  const length = Math.hypot(to.x - from.x, to.y - from.y) || 1;
  return {x: from.x + ((to.x - from.x) * by) / length, y: from.y + ((to.y - from.y) * by) / length};
}

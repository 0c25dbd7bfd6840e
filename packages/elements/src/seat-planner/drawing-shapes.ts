import type {Door, Seat, Side, TableTop} from '@samen/model';

/** Units of the picture in a metre. */
export const unit = 100;

/** A chair, its badge and its signs stay within this distance of the middle of the seat. */
export const chairReach = 37;

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

/** A shape per side, so that neither colour nor place carries the meaning alone; all of one size in area. Within 24 units of 0,0. */
export const sideShapes: Readonly<Record<Side, string>> = {
  family: 'M0-20A20 20 0 1 1 0 20A20 20 0 1 1 0-20Z',
  professional: roundedPolygon(
    [
      [-18, -18],
      [18, -18],
      [18, 18],
      [-18, 18],
    ],
    4,
  ),
  neutral: roundedPolygon(
    [
      [0, -25.5],
      [25.5, 0],
      [0, 25.5],
      [-25.5, 0],
    ],
    5,
  ),
};

export type Sign = 'chair' | 'locked';

/** Signs beside a badge, around 0,0 and within 9 units of it: who leads the meeting, and who stays where they are. */
export const signs: Readonly<Record<Sign, string>> = {
  chair: star(9, 4),
  locked: 'M-5.5-1H5.5V7H-5.5ZM-3.5-1V-4A3.5 3.5 0 0 1 3.5-4V-1',
};

function star(outer: number, inner: number): string {
  const points = Array.from({length: 10}, (_, i) => {
    const angle = (i * Math.PI) / 5 - Math.PI / 2;
    const radius = i % 2 ? inner : outer;
    return text({x: radius * Math.cos(angle), y: radius * Math.sin(angle)});
  });
  return `M${points.join('L')}Z`;
}

/** The seat of a chair with its back behind it, seen from above. */
export function chairPath(seat: Seat): string {
  const at = placed(seat);
  const side = (ahead: number, aside: number) => text(at(ahead, aside));
  const pad = `M${side(-16, -26)}L${side(17, -26)}Q${side(26, -26)} ${side(26, -17)}L${side(26, 17)}Q${side(26, 26)} ${side(17, 26)}L${side(-16, 26)}Z`;
  const back = `M${side(-17, -29)}Q${side(-36, -20)} ${side(-36, 0)}Q${side(-36, 20)} ${side(-17, 29)}Q${side(-28, 17)} ${side(-28, 0)}Q${side(-28, -17)} ${side(-17, -29)}Z`;
  return pad + back;
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
export const doorDepth = 44;

/** A door that stands ajar, opening outwards, in a wall that goes on a little at both sides. `at` is the middle of it. */
export function doorPath(door: Door, {x, y}: Point): string {
  // The picture is never mirrored: left is left.
  const outward = {bottom: Math.PI / 2, top: -Math.PI / 2, left: Math.PI, right: 0}[door];
  const at = placed({x: x / unit, y: y / unit, facing: outward});
  const point = (ahead: number, aside: number) => text(at(ahead, aside));
  const [cos, sin] = [Math.cos(0.65), Math.sin(0.65)];
  const open = point(64 * sin, 32 - 64 * cos);
  return `M${point(0, -52)}L${point(0, -32)}M${point(0, 52)}L${point(0, 32)}L${open}A64 64 0 0 0 ${point(0, -32)}`;
}

/** A gentle bend to the right hand of who walks it, from the edge of one badge to the edge of the other, with a head. */
export function movePath(from: Point, to: Point): string {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const length = Math.hypot(dx, dy) || 1;
  const bend = Math.min(0.22, 70 / length);
  const control = {x: (from.x + to.x) / 2 - dy * bend, y: (from.y + to.y) / 2 + dx * bend};
  const start = towards(from, control, badgeReach);
  const end = towards(to, control, badgeReach + 2);
  const angle = Math.atan2(end.y - control.y, end.x - control.x);
  const barb = (turn: number) =>
    text({x: end.x - 13 * Math.cos(angle + turn), y: end.y - 13 * Math.sin(angle + turn)});
  return `M${text(start)}Q${text(control)} ${text(end)}M${barb(0.5)}L${text(end)}L${barb(-0.5)}`;
}

function towards(from: Point, to: Point, by: number): Point {
  const length = Math.hypot(to.x - from.x, to.y - from.y) || 1;
  return {x: from.x + ((to.x - from.x) * by) / length, y: from.y + ((to.y - from.y) * by) / length};
}

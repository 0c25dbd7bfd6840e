import type {TableTop} from '@samen/model';
import {chairReach, unit, type Point} from './drawing-shapes.js';

/** A rectangle of the picture, from its top left. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface Segment {
  readonly from: Point;
  readonly to: Point;
}

/** Units that stay free between two names, and around chairs and tables. */
const air = 4;

export const overlap = (a: Box, b: Box, gap = 0): boolean =>
  a.x < b.x + b.width + gap &&
  b.x < a.x + a.width + gap &&
  a.y < b.y + b.height + gap &&
  b.y < a.y + a.height + gap;

/** The point of the box that is nearest. */
export const nearest = ({x, y, width, height}: Box, to: Point): Point => ({
  x: Math.min(x + width, Math.max(x, to.x)),
  y: Math.min(y + height, Math.max(y, to.y)),
});

/** The same box, larger on all sides. */
export const grown = ({x, y, width, height}: Box, by: number): Box => ({
  x: x - by,
  y: y - by,
  width: width + 2 * by,
  height: height + 2 * by,
});

/** Chairs as discs, so that a name may come close at a corner; tops as they are. */
export function touchesChair(box: Box, {x, y}: Point): boolean {
  const reach = chairReach + air;
  const dx = Math.max(box.x - x, 0, x - box.x - box.width);
  const dy = Math.max(box.y - y, 0, y - box.y - box.height);
  return dx * dx + dy * dy < reach * reach;
}

/** A table top in units, with the box around it: most names are nowhere near. */
export interface Solid {
  readonly top: TableTop;
  readonly box: Box;
  readonly points: readonly Point[];
}

export function solidOf(top: TableTop): Solid {
  if (top.kind === 'polygon') {
    const points = top.points.map(([x, y]) => ({x: x * unit, y: y * unit}));
    return {top, points, box: around(points.map((point) => ({...point, width: 0, height: 0})))};
  }
  const [rx, ry] = [top.rx * unit, top.ry * unit];
  return {top, points: [], box: {x: top.x * unit - rx, y: top.y * unit - ry, width: 2 * rx, height: 2 * ry}};
}

export function touchesTop(box: Box, {top, box: outer, points}: Solid): boolean {
  if (!overlap(box, outer, air)) return false;
  const {x, y, width, height} = grown(box, air);
  if (top.kind === 'polygon') {
    const middle = {x: x + width / 2, y: y + height / 2};
    return (
      isInside(middle, points) ||
      points.some((to, i) => crosses({x, y, width, height}, {from: points.at(i - 1)!, to}))
    );
  }
  // In a space in which the top is a circle of radius 1.
  const [rx, ry] = [top.rx * unit, top.ry * unit];
  const at = {x: (top.x * unit - x) / rx, y: (top.y * unit - y) / ry};
  const near = nearest({x: 0, y: 0, width: width / rx, height: height / ry}, at);
  return Math.hypot(near.x - at.x, near.y - at.y) < 1;
}

/** Counts the edges to the right of it. */
function isInside({x, y}: Point, points: readonly Point[]): boolean {
  const crossed = points.filter((to, i) => {
    const from = points.at(i - 1)!;
    return from.y > y !== to.y > y && x < from.x + ((y - from.y) / (to.y - from.y)) * (to.x - from.x);
  });
  return crossed.length % 2 === 1;
}

/** Whether a line runs through a box: what is left of it between the sides, one axis after the other (Liang and Barsky 1984). */
export function crosses({x, y, width, height}: Box, {from, to}: Segment): boolean {
  const dx = to.x - from.x;
  const dy = to.y - from.y;
  if (dx === 0 && (from.x < x || from.x > x + width)) return false;
  if (dy === 0 && (from.y < y || from.y > y + height)) return false;
  const x1 = dx === 0 ? 0 : (x - from.x) / dx;
  const x2 = dx === 0 ? 1 : (x + width - from.x) / dx;
  const y1 = dy === 0 ? 0 : (y - from.y) / dy;
  const y2 = dy === 0 ? 1 : (y + height - from.y) / dy;
  const start = Math.max(0, Math.min(x1, x2), Math.min(y1, y2));
  return start <= Math.min(1, Math.max(x1, x2), Math.max(y1, y2));
}

/** Whether a line passes closer to a point than `reach`. */
export function passes({from, to}: Segment, {x, y}: Point, reach: number): boolean {
  const dx = to.x - from.x;
  const dy = to.y - from.y;
  const along = ((x - from.x) * dx + (y - from.y) * dy) / (dx * dx + dy * dy || 1);
  const part = Math.min(1, Math.max(0, along));
  const ax = from.x + part * dx - x;
  const ay = from.y + part * dy - y;
  return ax * ax + ay * ay < reach * reach;
}

/** The smallest box around all of these. */
export function around(boxes: readonly Box[]): Box {
  const x = Math.min(...boxes.map((box) => box.x));
  const y = Math.min(...boxes.map((box) => box.y));
  return {
    x,
    y,
    width: Math.max(...boxes.map((box) => box.x + box.width)) - x,
    height: Math.max(...boxes.map((box) => box.y + box.height)) - y,
  };
}

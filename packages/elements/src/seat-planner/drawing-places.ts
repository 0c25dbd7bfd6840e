import type {TableLayout} from '@samen/model';
import type {Setting} from './drawing-settings.js';
import {chairReach, unit, type Point} from './drawing-shapes.js';
import {
  crosses,
  nearest,
  overlap,
  passes,
  solidOf,
  touchesChair,
  touchesTop,
  type Box,
  type Segment,
  type Solid,
} from './drawing-space.js';

/** Where a name stands. */
export interface Place {
  readonly box: Box;
  readonly anchor: 'start' | 'middle' | 'end';
  /** A thin line from the chair, when the name could not stand directly beside it. */
  readonly leader?: Segment;
  /** How far out of the way that is. */
  readonly cost: number;
}

/** So many lines further out, turned aside in steps of 20 degrees, slid along by a part of its width. */
interface Way {
  readonly far: number;
  readonly turn: number;
  readonly slide: number;
  readonly cost: number;
}

/** Units of a step further out, and between a chair and its name. */
const step = 22;
const gap = 6;
/** The least out of the way first. Names are wide, so there is more room beside a chair than above: that side first. */
const ways: readonly Way[] = [0, 1, 2, 3, 4, 5]
  .flatMap((far) => [
    ...[0, 0.2, -0.2, 0.42, -0.42].map((slide) => ({far, turn: 0, slide, cost: far + Math.abs(slide) * 1.5})),
    ...[1, -1, 2, -2, 3, -3, 4, -4, 5, -5].map((turn) => {
      return {far, turn, slide: 0, cost: far * 1.5 + Math.abs(turn) * 0.5};
    }),
  ])
  .sort((a, b) => a.cost - b.cost);

/** Chairs further than this from a name's own are out of its reach: the longest way out and the longest name. */
const farthest = 420;

/** The surroundings of one seat. The same for every name that stands there. */
export class Spot {
  readonly #at: Point;
  readonly #outward: number;
  readonly #aside: number;
  readonly #chairs: readonly Point[];
  readonly #tops: readonly Solid[];

  constructor({seats}: TableLayout, index: number, tops: readonly Solid[]) {
    const {x, y, facing} = seats[index]!;
    this.#at = {x: x * unit, y: y * unit};
    this.#outward = facing + Math.PI;
    this.#aside = Math.abs(Math.cos(this.#outward + 0.1)) >= Math.abs(Math.cos(this.#outward - 0.1)) ? 1 : -1;
    this.#chairs = seats
      .filter((seat) => Math.hypot(seat.x - x, seat.y - y) * unit < farthest)
      .map((seat) => ({x: seat.x * unit, y: seat.y * unit}));
    this.#tops = tops;
  }

  /** Where a name of this size stands free of chairs and tables, the best place first. Looked up only as far as needed. */
  *places(setting: Setting): Generator<Place> {
    for (const way of ways) {
      const place = this.#place(setting, way);
      if (place) yield place;
    }
  }

  #place({width, height}: Setting, {far, turn, slide, cost}: Way): Place | undefined {
    const {x, y} = this.#at;
    const angle = this.#outward + (this.#aside * turn * Math.PI) / 9;
    const dx = Math.cos(angle);
    const dy = Math.sin(angle);
    // Beside a chair a slide is the same as a step further out.
    if (slide !== 0 && Math.abs(dx) > 0.5) return undefined;
    const distance = chairReach + gap + far * step;
    const kx = clamp(1.35 * dx);
    const ky = clamp(1.35 * dy);
    const shift = this.#aside * slide;
    const box = {
      x: x + dx * distance + (kx / 2 + shift - 0.5) * width,
      y: y + dy * distance + ((ky - 1) / 2) * height,
      width,
      height,
    };
    if (slide !== 0 && !(box.x < x + 8 && box.x + width > x - 8)) return undefined;
    if (this.#chairs.some((chair) => touchesChair(box, chair))) return undefined;
    if (this.#tops.some((top) => touchesTop(box, top))) return undefined;
    const leader = this.#leader(box);
    if (leader === null) return undefined;
    // In a row a name that leans over stands in the way of the next one; at the end of a row it lies down beside its chair.
    if (leader && turn !== 0 && Math.abs(Math.cos(this.#outward)) < 0.3) return undefined;
    // The end that is at the chair stays there, however wide the name turns out to be.
    const side = slide === 0 ? kx / 0.75 : shift;
    const anchor = slide === 0 && Math.abs(side) < 1 ? 'middle' : side > 0 ? 'start' : 'end';
    return {box, anchor, cost, ...(leader && {leader})};
  }

  /** `undefined` where none is needed, `null` where it would run over another chair. */
  #leader(box: Box): Segment | undefined | null {
    const {x, y} = this.#at;
    const near = nearest(box, this.#at);
    const length = Math.hypot(near.x - x, near.y - y);
    if (length < chairReach + 14) return undefined;
    const [start, end] = [(chairReach + 1) / length, 1 - 2 / length];
    const leader = {
      from: {x: x + (near.x - x) * start, y: y + (near.y - y) * start},
      to: {x: x + (near.x - x) * end, y: y + (near.y - y) * end},
    };
    // It begins at the rim of its own chair, so that one is never in the way.
    return this.#chairs.some((chair) => passes(leader, chair, chairReach)) ? null : leader;
  }
}

/** Whether two names can both stand where they do. Beside each other with more than a space: they would read as one. */
export const fits = (a: Place, b: Place): boolean =>
  !overlap({...a.box, x: a.box.x - 8, width: a.box.width + 16}, b.box, 4) &&
  !(a.leader && crosses(b.box, a.leader)) &&
  !(b.leader && crosses(a.box, b.leader));

const spots = new WeakMap<TableLayout, readonly Spot[]>();

/** The surroundings of every seat. */
export function spotsOf(layout: TableLayout): readonly Spot[] {
  const known = spots.get(layout);
  if (known) return known;
  const tops = layout.tops.map(solidOf);
  const made = layout.seats.map((_, index) => new Spot(layout, index, tops));
  spots.set(layout, made);
  return made;
}

const clamp = (value: number): number => Math.min(1, Math.max(-1, value));

import type {TableLayout} from '@samen/model';
import {chairReach, unit, type Point} from './drawing-shapes.js';
import {
  crosses,
  nearest,
  overlap,
  passes,
  touchesChair,
  touchesTop,
  type Box,
  type Segment,
} from './drawing-space.js';
import {cutToWidth, lineExtent, onOneLine, textWidth} from './text-width.js';

/** A name beside its chair. `x`, `y`: where the baseline of the first line is anchored; later lines follow at `lineHeight` sizes. */
export interface Label {
  readonly x: number;
  readonly y: number;
  readonly anchor: 'start' | 'middle' | 'end';
  readonly lines: readonly string[];
  readonly size: number;
  readonly box: Box;
  readonly isCut: boolean;
  readonly person: string;
  /** A thin line from the chair, when the name could not stand directly beside it. */
  readonly leader?: Segment;
}

/** Whose name goes beside which seat (index into the seats of the layout). */
export interface Named {
  readonly seat: number;
  readonly person: string;
  readonly name: string;
}

/** From baseline to baseline, in font sizes. */
export const lineHeight = 1.2;

/** Units. Names are written smaller before any is cut. */
const sizes = [20, 17];
/** Widths in font sizes: longer is broken at a space, longer than the second is cut; then what a cut name may get. */
const oneLine = 6.5;
const longest = 13;
const cuts = [7.5, 5.5, 4];

/** How far out of the way a name may stand: the nearest first. Distances in units, turns in steps of 20 degrees. */
const step = 25;
const ways = [0, 1, 2, 3, 4]
  .flatMap((far) => [0, 1, -1, 2, -2, 3, -3, 4, -4, 5, -5].map((turn) => ({far, turn})))
  .sort((a, b) => a.far + Math.abs(a.turn) * 0.45 - b.far - Math.abs(b.turn) * 0.45);

/** A name as it may be written. */
interface Setting {
  readonly lines: readonly string[];
  readonly width: number;
  readonly above: number;
  readonly height: number;
  readonly isCut: boolean;
}

type Place = Pick<Label, 'box' | 'anchor' | 'leader'>;
type Found = Place & {readonly setting: Setting};

/**
 * Names beside their chairs, none over another, a chair or a table. Whoever finds no room chooses first in the next round;
 * then names become smaller, are cut, and at last left out: the badge on the chair stays.
 */
export function placeLabels(layout: TableLayout, people: readonly Named[]): readonly Label[] {
  let best: readonly Label[] = [];
  let fewest = Infinity;
  for (const size of sizes) {
    const {labels, missed} = atSize(layout, people, size);
    if (missed < fewest) [best, fewest] = [labels, missed];
    if (missed === 0) break;
  }
  return best;
}

function atSize(
  layout: TableLayout,
  people: readonly Named[],
  size: number,
): {labels: readonly Label[]; missed: number} {
  const rooms = people.map((one) => new Room(layout, one, size));
  let order = rooms;
  let best = round(order);
  for (let rounds = 0; rounds < 4 && best.failed.length > 0; rounds++) {
    const failed = best.failed;
    order = [...failed, ...order.filter((room) => !failed.includes(room))];
    const next = round(order);
    if (next.failed.length >= failed.length) break;
    best = next;
  }
  const found = new Map(best.found);
  for (const room of best.failed) {
    const place = room.find([...found.values()], room.cutSettings());
    if (place) found.set(room, place);
  }
  const labels = rooms.flatMap((room) => {
    const place = found.get(room);
    return place ? [labelOf(room.named, place, size)] : [];
  });
  return {labels, missed: labels.filter(({isCut}) => isCut).length + 2 * (people.length - labels.length)};
}

function round(order: readonly Room[]): {found: Map<Room, Found>; failed: Room[]} {
  const found = new Map<Room, Found>();
  const failed: Room[] = [];
  for (const room of order) {
    const place = room.find([...found.values()], room.settings);
    if (place) found.set(room, place);
    else failed.push(room);
  }
  return {found, failed};
}

function labelOf({person}: Named, {setting, anchor, box, leader}: Found, size: number): Label {
  const x = box.x + {start: 0, middle: box.width / 2, end: box.width}[anchor];
  const {lines, above, isCut} = setting;
  return {x, y: box.y + above, anchor, lines, size, box, isCut, person, ...(leader && {leader})};
}

/** The surroundings of one seat, and what stands free of all chairs and tables there. */
class Room {
  readonly named: Named;
  readonly settings: readonly Setting[];
  readonly #layout: TableLayout;
  readonly #size: number;
  readonly #at: Point;
  readonly #free = new Map<Setting, readonly Place[]>();

  constructor(layout: TableLayout, named: Named, size: number) {
    this.named = named;
    this.#layout = layout;
    this.#size = size;
    const {x, y} = layout.seats[named.seat]!;
    this.#at = {x: x * unit, y: y * unit};
    this.settings = settingsOf(onOneLine(named.name), size);
  }

  cutSettings(): readonly Setting[] {
    const name = onOneLine(this.named.name);
    return cuts.flatMap((width) => {
      const text = cutToWidth(name, this.#size, width * this.#size);
      return text === '' ? [] : [setting([text], this.#size, true)];
    });
  }

  /** The nearest place that is free of the names that have one. */
  find(others: readonly Found[], settings: readonly Setting[]): Found | undefined {
    for (const setting of settings) {
      const place = this.#places(setting).find((each) => others.every((other) => fits(each, other)));
      if (place) return {...place, setting};
    }
    return undefined;
  }

  #places(setting: Setting): readonly Place[] {
    const known = this.#free.get(setting);
    if (known) return known;
    const places = ways.flatMap((way) => this.#place(setting, way) ?? []);
    this.#free.set(setting, places);
    return places;
  }

  #place({width, height}: Setting, {far, turn}: (typeof ways)[number]): Place | undefined {
    const {seats, tops} = this.#layout;
    const {x, y} = this.#at;
    const outward = seats[this.named.seat]!.facing + Math.PI;
    // Names are wide, so there is more room beside than above.
    const aside = Math.abs(Math.cos(outward + 0.1)) >= Math.abs(Math.cos(outward - 0.1)) ? 1 : -1;
    const angle = outward + (aside * turn * Math.PI) / 9;
    const [dx, dy] = [Math.cos(angle), Math.sin(angle)];
    const distance = chairReach + 6 + far * step;
    const [kx, ky] = [clamp(1.35 * dx), clamp(1.35 * dy)];
    const middle = {x: x + dx * distance + (kx * width) / 2, y: y + dy * distance + (ky * height) / 2};
    const box = {x: middle.x - width / 2, y: middle.y - height / 2, width, height};
    const isTaken = seats.some((seat) => touchesChair(box, {x: seat.x * unit, y: seat.y * unit}));
    if (isTaken || tops.some((top) => touchesTop(box, top))) return undefined;
    const anchor = kx > 0.75 ? 'start' : kx < -0.75 ? 'end' : 'middle';
    const leader = this.#leader(box);
    if (leader === null) return undefined;
    return {box, anchor, ...(leader && {leader})};
  }

  /** `undefined` where none is needed, `null` where it would run over another chair. */
  #leader(box: Box): Segment | undefined | null {
    const {x, y} = this.#at;
    const near = nearest(box, this.#at);
    const length = Math.hypot(near.x - x, near.y - y);
    if (length < chairReach + 14) return undefined;
    const at = (distance: number) => ({
      x: x + ((near.x - x) * distance) / length,
      y: y + ((near.y - y) * distance) / length,
    });
    const leader = {from: at(chairReach + 1), to: at(length - 2)};
    const isBlocked = this.#layout.seats.some(
      (seat, i) => i !== this.named.seat && passes(leader, {x: seat.x * unit, y: seat.y * unit}, chairReach),
    );
    return isBlocked ? null : leader;
  }
}

const clamp = (value: number): number => Math.min(1, Math.max(-1, value));

const fits = (a: Place, b: Place): boolean =>
  !overlap(a.box, b.box, 4) &&
  !(a.leader && crosses(b.box, a.leader)) &&
  !(b.leader && crosses(a.box, b.leader));

function settingsOf(name: string, size: number): readonly Setting[] {
  const whole = textWidth(name, size);
  const broken = inTwo(name, size);
  const fitting = [...(whole <= oneLine * size ? [[name]] : []), ...broken, [name]].filter((lines) =>
    lines.every((line) => textWidth(line, size) <= longest * size),
  );
  if (fitting.length > 0) return [...new Set(fitting)].map((lines) => setting(lines, size, false));
  const lines = (broken[0] ?? [name]).map((line) => cutToWidth(line, size, longest * size, 1));
  return [setting(lines, size, true)];
}

/** Broken at the space that leaves the narrowest box. */
function inTwo(name: string, size: number): readonly (readonly string[])[] {
  const words = name.split(' ');
  const pairs = words.slice(1).map((_, i) => [words.slice(0, i + 1).join(' '), words.slice(i + 1).join(' ')]);
  const wider = (lines: readonly string[]) => Math.max(...lines.map((line) => textWidth(line, size)));
  const narrowest = pairs.sort((a, b) => wider(a) - wider(b))[0];
  return narrowest ? [narrowest] : [];
}

function setting(lines: readonly string[], size: number, isCut: boolean): Setting {
  const extents = lines.map(lineExtent);
  const above = extents[0]!.above * size;
  return {
    lines,
    isCut,
    above,
    width: Math.max(...lines.map((line) => textWidth(line, size))),
    height: above + (lines.length - 1) * lineHeight * size + extents.at(-1)!.below * size,
  };
}

import type {TableLayout} from '@samen/model';
import {fits, spotsOf, type Place} from './drawing-places.js';
import {cutSettings, fullSettings, type Setting} from './drawing-settings.js';

/** A name beside its chair. `x`, `y`: where the baseline of the first line is anchored; later lines follow at `lineHeight` sizes. */
export interface Label extends Omit<Place, 'cost'> {
  readonly x: number;
  readonly y: number;
  readonly lines: readonly string[];
  readonly size: number;
  readonly isCut: boolean;
  readonly person: string;
}

/** Whose name goes beside which seat (index into the seats of the layout). */
export interface Named {
  readonly seat: number;
  readonly person: string;
  readonly name: string;
}

/** Units. All names of a picture have one size; they become smaller before any is cut. */
const sizes = [18, 16];
/** Up to here several orders and all places are tried; more people take one of the first that are free, in the order of their seats. */
const few = 16;
const patience = 24;

/** A name on its way to a place. */
interface Seeker {
  readonly named: Named;
  readonly settings: readonly Setting[];
  /** Places of each setting as far as they were looked up: later rounds need the same ones. */
  readonly places: (setting: Setting, index: number) => Place | undefined;
}

type Found = Place & {readonly setting: Setting};
interface Round {
  readonly found: ReadonlyMap<Seeker, Found>;
  readonly failed: readonly Seeker[];
  readonly cost: number;
}

/**
 * Names beside their chairs, none over another, a chair or a table. Who finds no room chooses first in the next round; then
 * names become smaller, are cut, and at last left out: the badge on the chair stays.
 */
export function placeLabels(layout: TableLayout, people: readonly Named[]): readonly Label[] {
  let best: {labels: readonly Label[]; missed: number} | undefined;
  for (const size of sizes) {
    const next = atSize(layout, people, size);
    if (!best || next.missed < best.missed) best = next;
    if (best.missed === 0) break;
  }
  return best!.labels;
}

function atSize(
  layout: TableLayout,
  people: readonly Named[],
  size: number,
): {labels: readonly Label[]; missed: number} {
  const isCrowd = people.length > few;
  const seekers = seekersOf(layout, people, size, isCrowd ? patience : Infinity);
  const {found: placed, failed} = bestRound(seekers, isCrowd);
  const found = new Map(placed);
  for (const seeker of failed) {
    const place = find(seeker, cutSettings(seeker.named.name, size), [...found.values()]);
    if (place) found.set(seeker, place);
  }
  const labels = seekers.flatMap((seeker) => {
    const place = found.get(seeker);
    return place ? [labelOf(seeker.named, place, size)] : [];
  });
  // A name that is too long for any size is no reason to make the others smaller.
  const cut = [...found.values()].filter(
    ({setting}, i) => setting.isCut && [...found.keys()][i]!.settings[0] !== setting,
  );
  return {labels, missed: cut.length + 2 * (people.length - labels.length)};
}

function bestRound(seekers: readonly Seeker[], isCrowd: boolean): Round {
  const widest = (seeker: Seeker) => seeker.settings[0]?.width ?? 0;
  const orders = isCrowd
    ? [seekers]
    : [seekers, [...seekers].reverse(), [...seekers].sort((a, b) => widest(b) - widest(a))];
  let best: Round | undefined;
  for (let order of orders) {
    for (let rounds = 0; rounds < (isCrowd ? 2 : 4); rounds++) {
      const {failed, ...rest} = round(order);
      if (!best || rest.cost < best.cost) best = {failed, ...rest};
      if (failed.length === 0) break;
      order = [...failed, ...order.filter((seeker) => !failed.includes(seeker))];
    }
  }
  return best!;
}

function round(order: readonly Seeker[]): Round {
  const found = new Map<Seeker, Found>();
  const others: Found[] = [];
  const failed: Seeker[] = [];
  let cost = 0;
  for (const seeker of order) {
    const place = find(seeker, seeker.settings, others);
    cost += place?.cost ?? 20;
    if (!place) failed.push(seeker);
    else {
      found.set(seeker, place);
      others.push(place);
    }
  }
  return {found, failed, cost};
}

/** The nearest place that is free of the names that have one. Written otherwise only when that saves a detour. */
function find(seeker: Seeker, settings: readonly Setting[], others: readonly Found[]): Found | undefined {
  let best: Found | undefined;
  for (const [worse, setting] of settings.entries()) {
    const most = (best?.cost ?? Infinity) - worse * 1.2;
    for (let index = 0; ; index++) {
      const place = seeker.places(setting, index);
      if (!place || place.cost >= most) break;
      if (!others.every((other) => fits(place, other))) continue;
      best = {...place, cost: place.cost + worse * 1.2, setting};
      break;
    }
  }
  return best;
}

/** Of the last picture of a table: a move takes few people to another seat, and where a name fits beside a seat stays. */
const lastSeekers = new WeakMap<TableLayout, Map<number, ReadonlyMap<string, Seeker>>>();

function seekersOf(layout: TableLayout, people: readonly Named[], size: number, most: number): Seeker[] {
  const sizes = lastSeekers.get(layout) ?? new Map<number, ReadonlyMap<string, Seeker>>();
  const last = sizes.get(size);
  const seekers = new Map(
    people.map((named) => {
      const key = JSON.stringify([named, most === Infinity]);
      return [key, last?.get(key) ?? seekerOf(layout, named, size, most)];
    }),
  );
  lastSeekers.set(layout, sizes.set(size, seekers));
  return [...seekers.values()];
}

function seekerOf(layout: TableLayout, named: Named, size: number, most: number): Seeker {
  const spot = spotsOf(layout)[named.seat]!;
  const known = new Map<Setting, {readonly seen: Place[]; readonly more: Iterator<Place>}>();
  const places = (setting: Setting, index: number): Place | undefined => {
    if (index >= most) return undefined;
    const list = known.get(setting) ?? {seen: [], more: spot.places(setting)};
    known.set(setting, list);
    while (list.seen.length <= index) {
      const next = list.more.next();
      if (next.done) return undefined;
      list.seen.push(next.value);
    }
    return list.seen[index];
  };
  return {named, settings: fullSettings(named.name, size), places};
}

function labelOf({person}: Named, {setting, anchor, box, leader}: Found, size: number): Label {
  const x = box.x + {start: 0, middle: box.width / 2, end: box.width}[anchor];
  const {lines, above, isCut} = setting;
  return {x, y: box.y + above, anchor, lines, size, box, isCut, person, ...(leader && {leader})};
}

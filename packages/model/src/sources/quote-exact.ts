/** Where the words of a quote stand exactly. */
import type {Anchor, TextRange} from './tag.js';

/** A place where a quote may be. */
export interface Spot extends TextRange {
  /** How much of the quote is there: 1 is every unit. */
  readonly quote: number;
  /** Quote and surroundings are there to the last unit. */
  readonly isSame: boolean;
}

/** How many places are looked at closely. A short quote can stand in thousands. */
export const mostSpots = 8;

/** UTF-16 units, and hits, after which a page gets its turn. */
const areaSize = 32_768;
const hitsPerStep = 500;

/** The rest of a long quote is compared, not searched for: searching is slow when much of it repeats itself. */
const needleSize = 256;

interface Hit {
  readonly start: number;
  /** How many units next to it are those of the surroundings. */
  readonly around: number;
}

/** At most {@link mostSpots}: those with most of their surroundings, the nearest to its old place first. */
export function* exactSpots(text: string, anchor: Anchor): Generator<void, readonly Spot[]> {
  const {exact, prefix, suffix, start: old} = anchor;
  const needle = exact.slice(0, needleSize);
  const best: Hit[] = [];
  const isBefore = (one: Hit, other: Hit) =>
    one.around - other.around || Math.abs(other.start - old) - Math.abs(one.start - old);
  let hits = 0;
  for (let from = 0; from + exact.length <= text.length; from += areaSize) {
    const area = text.slice(from, from + areaSize + needle.length - 1);
    for (let at = area.indexOf(needle); at >= 0; at = area.indexOf(needle, at + 1)) {
      const start = from + at;
      if (!text.startsWith(exact, start)) continue;
      const hit = {
        start,
        around: sameBefore(text, start, prefix) + sameAfter(text, start + exact.length, suffix),
      };
      const place = best.findIndex((other) => isBefore(hit, other) > 0);
      if (place >= 0) best.splice(place, 0, hit);
      else if (best.length < mostSpots) best.push(hit);
      if (best.length > mostSpots) best.pop();
      if (++hits % hitsPerStep === 0) yield;
    }
    if (text.length > areaSize) yield;
  }
  const most = prefix.length + suffix.length;
  return best.map(({start, around}) => ({
    start,
    end: start + exact.length,
    quote: 1,
    isSame: around === most,
  }));
}

function sameBefore(text: string, place: number, prefix: string): number {
  let count = 0;
  while (count < prefix.length && text[place - 1 - count] === prefix[prefix.length - 1 - count]) count++;
  return count;
}

function sameAfter(text: string, place: number, suffix: string): number {
  let count = 0;
  while (count < suffix.length && text[place + count] === suffix[count]) count++;
  return count;
}

import type {TextRange} from './tag.js';

/** A piece of text with the id of what is said of it. An id stands for one range. */
export interface MarkedRange extends TextRange {
  readonly id: string;
}

/** A piece of text of which everywhere the same is said. */
export interface FlatSegment extends TextRange {
  /** Of all ranges that lie over it, in the order in which these were given. */
  readonly ids: readonly string[];
}

/**
 * Cuts overlapping ranges into pieces side by side, so that a page can show them without an element in an element.
 *
 * @param ranges in any order; one that is empty, reversed or not a number is left out.
 * @param within with it the pieces fill exactly this range, those without an id too; ranges are cut off at its edges.
 *   Without it they fill exactly what the ranges cover.
 * @returns sorted, none empty; neighbours that touch differ in their ids.
 *
 * A sweep line: only where a range begins or ends can something change.
 */
export function flatSegments(ranges: readonly MarkedRange[], within?: TextRange): readonly FlatSegment[] {
  const clipped = ranges
    .map(({id, start, end}, index) => ({
      id,
      index,
      start: within ? Math.max(start, within.start) : start,
      end: within ? Math.min(end, within.end) : end,
    }))
    .filter(({start, end}) => start < end);
  const starting = [...clipped].sort((a, b) => a.start - b.start);
  const edges = new Set([...clipped, ...(within ? [within] : [])].flatMap(({start, end}) => [start, end]));
  const places = [...edges].sort((a, b) => a - b);
  const segments: FlatSegment[] = [];
  let open: typeof clipped = [];
  let next = 0;
  places.slice(0, -1).forEach((start, index) => {
    open = open.filter(({end}) => end > start);
    for (let range = starting[next]; range && range.start <= start; range = starting[++next])
      open.push(range);
    if (open.length === 0 && !within) return;
    const ids = [...open].sort((a, b) => a.index - b.index).map(({id}) => id);
    segments.push(Object.freeze({start, end: places[index + 1] ?? start, ids: Object.freeze(ids)}));
  });
  return Object.freeze(segments);
}

/** How many lines are drawn under a text at most; what does not fit is only counted, as "+2". */
export const mostLanes = 4;

/**
 * Gives overlapping ranges a lane each, as few lanes as can be, so that lines under a text do not run through each other.
 *
 * @param most from 1; with more ranges over one place than this the latest to begin get no lane.
 * @returns the lane of each id, from 0. An id without a lane is not in it: see {@link withoutLane}.
 *
 * Source: greedy interval colouring by left edge, which needs no more lanes than the most ranges over one place
 * (interval graphs are perfect).
 */
export function lanes(ranges: readonly MarkedRange[], most: number = mostLanes): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  const ends: number[] = [];
  // Of ranges that begin together the longest comes first: it stays in view.
  const sorted = ranges
    .filter(({start, end}) => start < end)
    .sort((a, b) => a.start - b.start || b.end - a.end);
  for (const {id, start, end} of sorted) {
    const free = ends.findIndex((taken) => taken <= start);
    const lane = free >= 0 ? free : ends.length;
    if (lane >= most) continue;
    ends[lane] = end;
    found.set(id, lane);
  }
  return found;
}

/** How many of what is said of this piece has no lane: the n of "+n". */
export function withoutLane({ids}: FlatSegment, placed: ReadonlyMap<string, number>): number {
  return ids.filter((id) => !placed.has(id)).length;
}

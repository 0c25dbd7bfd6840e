/** Where the words of a quote stand with some differences. */
import search from 'approx-string-match';
import {mostSpots, type Spot} from './quote-exact.js';
import type {Anchor, TextRange} from './tag.js';

/**
 * A quote is searched for by pieces: so a search costs the same for a sentence and for a page, and a clause that was
 * rewritten does not hide the rest. UTF-16 units.
 */
const pieceSize = 64;

/** What is searched at once. Text that repeats itself has a match at every unit, and each costs time. */
const areaSize = 512;

/** Part of a piece that may differ: to be a beginning, and once its place is known. */
const tolerance = 0.2;
const laterTolerance = 0.4;

/** Matches of a piece in one area that are followed up. */
const mostMatches = 4;

/** How far beside its place the next piece may begin, and how much that grows with every piece that is not there. */
const slack = {least: 16, step: 32, most: 160};

interface Match extends TextRange {
  readonly errors: number;
}

/** At most {@link mostSpots}, the most of the quote first. */
export function* fuzzySpots(text: string, anchor: Anchor, area: TextRange): Generator<void, readonly Spot[]> {
  const pieces = piecesOf(anchor.exact);
  let spots: Spot[] = [];
  // Whoever rewrites the beginning of a quote often leaves its end, or the middle.
  for (const seed of new Set([0, pieces.length - 1, pieces.length >> 1])) {
    const piece = pieces[seed] ?? '';
    const errors = Math.floor(piece.length * tolerance);
    for (let from = area.start; from < area.end; from += areaSize) {
      const part = text.slice(from, Math.min(area.end, from + areaSize + piece.length + errors));
      for (const match of distinct(search(part, piece, errors))) {
        const begun = {start: match.start + from, end: match.end + from, errors: match.errors};
        const whole = yield* aligned(text, pieces, seed, begun);
        if (whole) spots = withSpot(spots, spotOf(text, anchor, whole));
      }
      yield;
    }
    if (spots.some(({quote}) => quote >= 1 - tolerance)) break;
  }
  return spots;
}

function piecesOf(exact: string): readonly string[] {
  const count = Math.max(1, Math.ceil(exact.length / pieceSize));
  const edge = (index: number) => Math.round((exact.length * index) / count);
  return Array.from({length: count}, (_, index) => exact.slice(edge(index), edge(index + 1)));
}

/** One match ends at several units when it does not matter which: places that overlap are one. */
function distinct(matches: readonly Match[]): readonly Match[] {
  const apart: Match[] = [];
  for (const match of matches) {
    if (match.start >= (apart.at(-1)?.end ?? 0)) apart.push(match);
    if (apart.length === mostMatches) break;
  }
  return apart;
}

/** The whole quote around one of its pieces; `undefined` when more than half of it is not there. */
function* aligned(
  text: string,
  pieces: readonly string[],
  seed: number,
  begun: Match,
): Generator<void, Match | undefined> {
  const most = pieces.reduce((sum, {length}) => sum + length, 0) / 2;
  let {start, end, errors} = begun;
  let room = slack.least;
  for (let index = seed + 1; index < pieces.length && errors <= most; index++) {
    const found = nextPiece(text, pieces[index] ?? '', end, room, false);
    [end, errors, room] = [found.end, errors + found.errors, found.room];
    if (index % 8 === 0) yield;
  }
  room = slack.least;
  for (let index = seed - 1; index >= 0 && errors <= most; index--) {
    const found = nextPiece(text, pieces[index] ?? '', start, room, true);
    [start, errors, room] = [found.start, errors + found.errors, found.room];
    if (index % 8 === 0) yield;
  }
  return errors <= most && start < end ? {start, end, errors} : undefined;
}

/** The piece beside a place; one that is not there takes the room it had. */
function nextPiece(
  text: string,
  piece: string,
  place: number,
  room: number,
  isBefore: boolean,
): Match & {room: number} {
  const {length} = piece;
  const from = Math.max(0, (isBefore ? place - length : place) - room);
  const part = text.slice(from, (isBefore ? place : place + length) + room);
  const gap = ({start, end}: Match) => Math.abs((isBefore ? end : start) + from - place);
  const matches = search(part, piece, Math.floor(length * laterTolerance));
  const [best] = matches.sort((one, other) => gap(one) - gap(other));
  if (!best) {
    const start = Math.max(0, isBefore ? place - length : place);
    const end = Math.min(text.length, start + length);
    return {start, end, errors: length, room: Math.min(slack.most, room + slack.step)};
  }
  // What stands between two pieces was inserted.
  const errors = best.errors + Math.min(gap(best), length);
  return {start: best.start + from, end: best.end + from, errors, room: slack.least};
}

function spotOf(text: string, anchor: Anchor, {start, end, errors}: Match): Spot {
  const reach = Math.min(12, errors + 2);
  const {exact, prefix, suffix} = anchor;
  const first =
    errors === 0 ? start : edgeBy(start, reach, (place) => text.endsWith(prefix.slice(-8), place), prefix);
  const last =
    errors === 0 ? end : edgeBy(end, reach, (place) => text.startsWith(suffix.slice(0, 8), place), suffix);
  const range = first < last ? {start: first, end: last} : {start, end};
  return {...range, quote: Math.max(0, 1 - errors / exact.length), isSame: false};
}

/** With differences an edge can be at several units; what stands beside it tells at which. */
function edgeBy(edge: number, reach: number, fits: (place: number) => boolean, beside: string): number {
  if (beside.length < 2) return edge;
  for (let far = 0; far <= reach; far++) {
    if (fits(edge - far)) return edge - far;
    if (fits(edge + far)) return edge + far;
  }
  return edge;
}

function withSpot(spots: readonly Spot[], spot: Spot): Spot[] {
  const isThere = spots.some(
    ({start, end}) => Math.abs(start - spot.start) <= 4 && Math.abs(end - spot.end) <= 4,
  );
  if (isThere) return [...spots];
  return [...spots, spot].sort((one, other) => other.quote - one.quote).slice(0, mostSpots);
}

/** Finding a quote again in a text that has changed. */
import type {Parsed} from '../problem.js';
import {parsed, problem} from '../result.js';
import {candidateAt, chosen, orphan, type Candidate} from './anchor-score.js';
import {fuzzySpots} from './quote-fuzzy.js';
import {exactSpots, type Spot} from './quote-exact.js';
import {pinsOf, type Pin, type Pins} from './pins.js';
import type {Anchor, Certainty, TextRange} from './tag.js';
import {snapToCharacters} from './text.js';

/** Where an anchor is in this text; for an orphan where it was in the text it was made in. */
export type Found = TextRange & {
  /** 0 to 1: how much its words and what stands around them are the same. */
  readonly score: number;
  readonly certainty: Certainty;
};

export interface ReanchorOptions {
  /**
   * Whether this is the text in which the anchors were made, by its hash. Not given: nobody knows; then a place without
   * words is `moved` when it is in the text. In another text it is an orphan.
   */
  readonly isSameText?: boolean;
}

/** UTF-16 units of surroundings: at least, at most, and what is added until they are unique. */
const surroundings = {least: 32, most: 64, step: 8};

/** How far from where it should be a quote may have changed, and how long it must be to be looked for everywhere. */
const nearby = 4000;
const leastEverywhere = 12;

/** Nearer than this to its place, nothing better is looked for. */
const onTheSpot = 64;

/**
 * What finds this range again: its words and what stands around them, 32 units, more until it is unique, at most 64.
 *
 * @param range widened to whole characters. Not whole numbers, negative, reversed, empty or out of the text:
 *   `undefined` and `range-invalid`.
 */
export function anchorAt(text: string, range: TextRange): Parsed<Anchor | undefined> {
  if (!isIn(text, range)) return parsed(undefined, [problem('range-invalid', '', range)]);
  const {start, end} = snapToCharacters(text, range);
  let size = surroundings.least;
  for (; size < surroundings.most; size += surroundings.step) {
    const from = Math.max(0, start - size);
    const all = text.slice(from, end + size);
    if (text.indexOf(all) === from && !text.includes(all, from + 1)) break;
  }
  // The far ends may not be half a pair: no JSON or annotation keeps that.
  const prefix = text.slice(Math.max(0, start - size), start).replace(/^[\uDC00-\uDFFF]/, '');
  const suffix = text.slice(end, end + size).replace(/[\uD800-\uDBFF]$/, '');
  return parsed(Object.freeze({start, end, exact: text.slice(start, end), prefix, suffix}));
}

/** Where one anchor is. Many are found better together: {@link reanchor}. */
export function findAnchor(text: string, anchor: Anchor, options: ReanchorOptions = {}): Found {
  return reanchor(text, [anchor], options)[0] ?? orphan(anchor);
}

/**
 * Where each anchor is in this text, in the order of the anchors.
 *
 * In the same text: where it says. Else wherever its words stand exactly, and when that is not good enough, where they
 * stand with up to 20 % differences within 4,000 units of its place, or anywhere for quotes of 12 units and more. What
 * was found with words and surroundings unchanged tells how far the text around it has moved. The score counts the
 * quote for 50, what stands before it and after it for 20 each and its place for 2, as far as the anchor has them.
 *
 * From 0.9 it is `sure`, from 0.7 `moved`, else an `orphan`. Two places whose words differ less than 0.02 in that score
 * are `uncertain`, except one where nothing changed and that is nearest to where it should be. A quote of 12 units or
 * more that stands exactly once is at least `moved`, whatever stands around it; a shorter one is `sure` only when the 8
 * units on both sides of it are unchanged. An anchor with an empty range has no
 * place, only words.
 */
export function reanchor(
  text: string,
  anchors: readonly Anchor[],
  options: ReanchorOptions = {},
): readonly Found[] {
  const steps = reanchoring(text, anchors, options);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** The same in steps well below 8 ms, so that a page can stay awake between them. */
export function* reanchoring(
  text: string,
  anchors: readonly Anchor[],
  {isSameText}: ReanchorOptions = {},
): Generator<void, readonly Found[]> {
  const exact: (readonly Spot[])[] = [];
  const settled = anchors.map((anchor) => withoutSearch(text, anchor, isSameText));
  const found: Pin[] = [];
  for (const [index, anchor] of anchors.entries()) {
    const spots = settled[index] ? [] : yield* exactSpots(text, anchor);
    exact.push(spots);
    const [spot] = spots.filter(({isSame}) => isSame);
    if (spot && spots.filter(({isSame}) => isSame).length === 1 && hasPlace(anchor))
      found.push({of: index, place: anchor.start, shift: spot.start - anchor.start});
    yield;
  }
  const pins = pinsOf(found);
  const results: Found[] = [];
  for (const [index, anchor] of anchors.entries()) {
    results.push(
      settled[index] ?? (yield* searched(text, anchor, exact[index] ?? [], expected(anchor, index, pins))),
    );
    yield;
  }
  return Object.freeze(results);
}

/** What needs no search: everything in the same text, and a place without words. */
function withoutSearch(text: string, anchor: Anchor, isSameText: boolean | undefined): Found | undefined {
  const {start, end, exact} = anchor;
  if (exact === '') {
    if (!isIn(text, anchor) || isSameText === false) return orphan(anchor);
    return Object.freeze({start, end, score: isSameText ? 1 : 0.7, certainty: isSameText ? 'sure' : 'moved'});
  }
  // A record can say that it belongs to this text and be wrong.
  const stands = isSameText && isIn(text, anchor) && text.slice(start, end) === exact;
  return stands ? Object.freeze({start, end, score: 1, certainty: 'sure'}) : undefined;
}

/** Where it should begin by now: as far from its place as what was found before it, or after it. */
function expected(anchor: Anchor, index: number, pins: Pins): readonly number[] {
  if (!hasPlace(anchor)) return [];
  const shifts = pins.around(anchor.start, index);
  return shifts.length > 0 ? shifts.map((shift) => anchor.start + shift) : [anchor.start];
}

function* searched(
  text: string,
  anchor: Anchor,
  exact: readonly Spot[],
  places: readonly number[],
): Generator<void, Found> {
  const candidates = exact.map((spot) => candidateAt(text, anchor, spot, places));
  if (!candidates.some(isGoodEnough)) {
    // Where it should be by itself: a copy in the same area with fewer differences would hide it.
    for (const far of [onTheSpot, nearby]) {
      for (const area of areasAround(places, far, anchor.exact.length, text.length))
        for (const spot of yield* fuzzySpots(text, anchor, area))
          candidates.push(candidateAt(text, anchor, spot, places));
    }
    yield;
    if (anchor.exact.length >= leastEverywhere && !candidates.some(({score}) => score >= 0.7)) {
      for (const spot of yield* fuzzySpots(text, anchor, {start: 0, end: text.length}))
        candidates.push(candidateAt(text, anchor, spot, places));
    }
  }
  return chosen(text, anchor, candidates, exact.length === 1 && anchor.exact.length >= leastEverywhere);
}

function isGoodEnough({isSame, isHeld, words, distance}: Candidate): boolean {
  return isSame || (isHeld && words >= 0.9 && distance <= onTheSpot);
}

/** One area when the places are near each other. */
function areasAround(
  places: readonly number[],
  far: number,
  length: number,
  textLength: number,
): readonly TextRange[] {
  const areas = places
    .map((place) => ({
      start: Math.min(Math.max(0, place - far), textLength),
      end: Math.min(Math.max(0, place + length + far), textLength),
    }))
    .sort((one, other) => one.start - other.start);
  const [first, second] = areas;
  if (!first || !second || second.start > first.end) return areas;
  return [{start: first.start, end: Math.max(first.end, second.end)}];
}

function isIn(text: string, {start, end}: TextRange): boolean {
  return (
    Number.isSafeInteger(start) &&
    Number.isSafeInteger(end) &&
    start >= 0 &&
    start < end &&
    end <= text.length
  );
}

function hasPlace({start, end}: Anchor): boolean {
  return Number.isSafeInteger(start) && start >= 0 && start < end;
}

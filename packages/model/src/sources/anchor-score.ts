/** How good a place is for an anchor, and which one it gets. */
import search from 'approx-string-match';
import type {Found} from './anchors.js';
import type {Spot} from './quote-exact.js';
import type {Anchor, Certainty, TextRange} from './tag.js';
import {snapToCharacters} from './text.js';

/** Those of Hypothesis (hypothesis/client, `match-quote.ts`), of which the idea is. */
const weights = {quote: 50, prefix: 20, suffix: 20, position: 2};

/** From which score nobody has to look, and from which somebody has to. */
const sure = 0.9;
const moved = 0.7;

/** Two places that differ less than this are about as good. */
const tie = 0.02;

/** Fewer units than these are so often said twice that their neighbours have to be right as well. */
const short = 12;
const neighbours = 8;

/** UTF-16 units at which a place counts for nothing any more. */
const far = 4000;

/** A place for an anchor, from 0 to 1. */
export interface Candidate extends Spot {
  readonly score: number;
  /** The score without the place: of two places with the same words none is sure. */
  readonly words: number;
  /** UTF-16 units from where it should be; 0 when nobody knows where that is. */
  readonly distance: number;
  /**
   * What touches it on both sides is unchanged. In "Ja. Ja." the surroundings of the one are nearly those of the other:
   * when one is changed, the other would take its place.
   */
  readonly isHeld: boolean;
}

/** @param places where it should begin; none when the anchor has words only. */
export function candidateAt(text: string, anchor: Anchor, spot: Spot, places: readonly number[]): Candidate {
  const {prefix, suffix} = anchor;
  const {start, end, quote, isSame} = spot;
  const parts: [likeness: number, weight: number][] = [[quote, weights.quote]];
  if (prefix)
    parts.push([
      isSame ? 1 : likeness(text.slice(Math.max(0, start - prefix.length), start), prefix),
      weights.prefix,
    ]);
  if (suffix)
    parts.push([isSame ? 1 : likeness(text.slice(end, end + suffix.length), suffix), weights.suffix]);
  const words = mean(parts);
  const distance = places.length === 0 ? 0 : Math.min(...places.map((place) => Math.abs(start - place)));
  if (places.length > 0) parts.push([1 - Math.min(1, distance / far), weights.position]);
  const isHeld =
    text.endsWith(prefix.slice(-neighbours), start) && text.startsWith(suffix.slice(0, neighbours), end);
  return {...spot, words, score: mean(parts), distance, isHeld};
}

/** 1 for the same, 0 for nothing in common: the part of `wanted` that need not change to be somewhere in `found`. */
function likeness(found: string, wanted: string): number {
  if (found === wanted) return 1;
  const [best] = search(found, wanted, wanted.length);
  return best ? 1 - best.errors / wanted.length : 0;
}

function mean(parts: readonly (readonly [value: number, weight: number])[]): number {
  const [sum, all] = parts.reduce(([a, b], [value, weight]) => [a + value * weight, b + weight], [0, 0]);
  return sum / all;
}

/** @param isOnly the words stand exactly in one place, and are long enough to mean it. */
export function chosen(
  text: string,
  anchor: Anchor,
  candidates: readonly Candidate[],
  isOnly: boolean,
): Found {
  const [best, ...others] = [...candidates].sort(
    (one, other) => other.score - one.score || one.distance - other.distance || one.start - other.start,
  );
  if (!best) return orphan(anchor);
  const score = isOnly && best.quote === 1 ? Math.max(best.score, moved) : best.score;
  if (score < moved) return orphan(anchor, score);
  const isRivalled = others.some(
    (other) => other.score >= moved && isElsewhere(best, other) && isRival(best, other),
  );
  const isSure = score >= sure && (best.isHeld || anchor.exact.length >= short);
  const certainty: Certainty = isRivalled ? 'uncertain' : isSure ? 'sure' : 'moved';
  return Object.freeze({...snapToCharacters(text, best), score, certainty});
}

function isRival(best: Candidate, other: Candidate): boolean {
  if (best.isSame && !other.isSame && best.distance <= other.distance) return false;
  return Math.abs(best.words - other.words) < tie;
}

/** Two searches can find the same place a few units apart. */
function isElsewhere(one: TextRange, other: TextRange): boolean {
  const shared = Math.min(one.end, other.end) - Math.max(one.start, other.start);
  return shared * 2 < Math.min(one.end - one.start, other.end - other.start);
}

export function orphan({start, end}: Anchor, score = 0): Found {
  return Object.freeze({start, end, score, certainty: 'orphan'});
}

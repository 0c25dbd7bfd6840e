/** From what an annotation says of its place to where that is in a text. */
import {oneOf} from '../parse.js';
import {anchorAt, type Found} from './anchors.js';
import type {Selected} from './annotation-target.js';
import type {CodePoints} from './code-points.js';
import type {Anchor, Certainty, TextRange} from './tag.js';
import {maxTextLength} from './text.js';

/** Where a tag stands; without a certainty it has to be searched for. */
export interface Placed {
  readonly anchor: Anchor;
  readonly certainty?: Certainty;
}

/**
 * The place that needs no search: that of a quote that stands with its surroundings exactly where it says, of a place
 * alone, and of what Samen said of exactly this text before.
 *
 * @param said the value of `certaintyKey`.
 * @returns `undefined` for a place alone that is not in the text.
 */
export function placeNow(
  text: string,
  points: CodePoints,
  selected: Selected,
  isThisText: boolean,
  said?: unknown,
): Placed | undefined {
  const {exact, prefix = '', suffix = ''} = selected;
  const counted = rangeOf(selected, points.toUnits);
  if (exact === undefined) {
    const {value: anchor} = isIn(text, counted) ? anchorAt(text, counted) : {};
    return anchor && {anchor, certainty: isThisText ? 'sure' : 'moved'};
  }
  // Others count units as JavaScript does, against the letter of the W3C; the words tell which it was.
  const ranges = [counted, rangeOf(selected, (units) => units)];
  const range = ranges.find((each) => standsAt(text, each, {exact, prefix, suffix}));
  const known = oneOf<Certainty>(['moved', 'uncertain', 'orphan'], said);
  if (range) {
    const certainty = known === 'moved' || known === 'uncertain' ? known : 'sure';
    return {anchor: withSurroundings(text, {...range, exact, prefix, suffix}), certainty};
  }
  const hint = counted && isPlace(counted) ? counted : {start: 0, end: exact.length};
  const anchor = Object.freeze({...hint, exact, prefix, suffix});
  const isKept = isThisText && known && (known === 'orphan' || isIn(text, counted));
  return isKept ? {anchor, certainty: known} : {anchor};
}

/** What a search found. An orphan keeps the place it had. */
export function placeFound(text: string, anchor: Anchor, {start, end, certainty}: Found): Placed {
  if (certainty === 'orphan') return {anchor, certainty};
  const moved = Object.freeze({...anchor, start, end});
  return {anchor: certainty === 'sure' ? withSurroundings(text, moved) : moved, certainty};
}

/** A quote alone is easier to find the next time with what stands around it. */
function withSurroundings(text: string, anchor: Anchor): Anchor {
  const isBare = anchor.prefix === '' && anchor.suffix === '';
  return (isBare ? anchorAt(text, anchor).value : undefined) ?? Object.freeze(anchor);
}

function rangeOf({start, end}: Selected, toUnits: (place: number) => number): TextRange | undefined {
  return start === undefined || end === undefined ? undefined : {start: toUnits(start), end: toUnits(end)};
}

function isPlace({start, end}: TextRange): boolean {
  return start >= 0 && start < end && end <= maxTextLength;
}

function isIn(text: string, range: TextRange | undefined): range is TextRange {
  return range !== undefined && isPlace(range) && range.end <= text.length;
}

function standsAt(
  text: string,
  range: TextRange | undefined,
  {exact, prefix, suffix}: Pick<Anchor, 'exact' | 'prefix' | 'suffix'>,
): range is TextRange {
  if (!isIn(text, range)) return false;
  const {start, end} = range;
  return text.slice(start, end) === exact && text.endsWith(prefix, start) && text.startsWith(suffix, end);
}

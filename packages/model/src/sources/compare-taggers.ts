import {sources} from './axes.js';
import {krippendorffAlpha} from './krippendorff.js';
import type {Tag, TextRange} from './tag.js';

/** A statement of which two taggers do not name the same sources; a side that named none is absent. */
export interface TaggerDifference {
  /** Which statement, from 0. */
  readonly statement: number;
  /** The sources in Samen's order, then others by their letters. */
  readonly a?: readonly string[];
  readonly b?: readonly string[];
}

/** Where two taggers see other sources: something to talk about, not a grade of either. */
export interface TaggerComparison {
  /** Also statements that only one of them tagged. */
  readonly differences: readonly TaggerDifference[];
  /** How many statements both gave a source. */
  readonly both: number;
  /** Of those, how many have exactly the same sources. */
  readonly same: number;
  /** `same / both`; `null` when they have no statement in common. */
  readonly raw: number | null;
  /** {@link krippendorffAlpha} over the statements both tagged, a set of sources being one value. */
  readonly alpha: number | null;
}

/**
 * Compares two taggers of the same text, statement by statement. The sources of a statement are those of all tags
 * that cover at least half of it, so that a tag on a paragraph and tags on its sentences can be compared. Orphans and
 * tags without a source say nothing.
 *
 * @param statements sorted by place, not overlapping, as `segment` gives them.
 */
export function compareTaggers(
  a: readonly Tag[],
  b: readonly Tag[],
  statements: readonly TextRange[],
): TaggerComparison {
  const sides = [sourcesPerStatement(a, statements), sourcesPerStatement(b, statements)] as const;
  const pairs = statements.map((_, index) => [sides[0].get(index), sides[1].get(index)] as const);
  const labels = pairs.map((pair) => pair.map((named) => named && JSON.stringify(named)));
  const isSame = labels.map(([one, other]) => one === other);
  const common = labels.map(([one, other]) => one !== undefined && other !== undefined);
  const both = common.filter(Boolean).length;
  const same = common.filter((isCommon, index) => isCommon && isSame[index]).length;
  const differences = pairs.flatMap(([one, other], statement): TaggerDifference[] =>
    isSame[statement] ? [] : [Object.freeze({statement, ...(one && {a: one}), ...(other && {b: other})})],
  );
  return Object.freeze({
    differences: Object.freeze(differences),
    both,
    same,
    raw: both > 0 ? same / both : null,
    alpha: krippendorffAlpha(labels),
  });
}

/** The sources of each statement that has any. */
function sourcesPerStatement(
  tags: readonly Tag[],
  statements: readonly TextRange[],
): ReadonlyMap<number, readonly string[]> {
  const named = new Map<number, Set<string>>();
  for (const tag of tags) {
    if (tag.certainty === 'orphan' || tag.sources.length === 0) continue;
    for (const index of covered(tag.anchor, statements)) {
      const found = named.get(index) ?? new Set();
      tag.sources.forEach((source) => found.add(source));
      named.set(index, found);
    }
  }
  return new Map([...named].map(([index, found]) => [index, Object.freeze([...found].sort(bySource))]));
}

/** The statements of which the range covers at least half. */
function covered(range: TextRange, statements: readonly TextRange[]): readonly number[] {
  const found: number[] = [];
  for (let index = firstEndingAfter(range.start, statements); index < statements.length; index++) {
    const {start, end} = statements[index] as TextRange;
    if (start >= range.end) break;
    const overlap = Math.min(end, range.end) - Math.max(start, range.start);
    if (overlap * 2 >= end - start) found.push(index);
  }
  return found;
}

function firstEndingAfter(place: number, statements: readonly TextRange[]): number {
  let [low, high] = [0, statements.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((statements[middle] as TextRange).end > place) high = middle;
    else low = middle + 1;
  }
  return low;
}

const order: readonly string[] = sources;

function bySource(a: string, b: string): number {
  const rank = (id: string) => (order.includes(id) ? order.indexOf(id) : order.length);
  return rank(a) - rank(b) || (a < b ? -1 : 1);
}

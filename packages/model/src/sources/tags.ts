import type {KeptRecord} from '../record.js';
import {sources} from './axes.js';
import type {Tag, TextRange} from './tag.js';

/** More tags are refused as a whole. */
export const maxTags = 10_000;

/** Everything the source tagger saves about one text; not the text itself. */
export interface SourcesRecord extends KeptRecord {
  /** In the order of the text: by start, then by end, then by who came first. */
  readonly tags: readonly Tag[];
  /** `textHash` of the text in which the tags stand where they say; absent when nobody knows that text. */
  readonly textHash?: string;
  /** Who tagged, as the page calls them. */
  readonly tagger?: string;
}

/** A record in which nobody has tagged anything yet. */
export const emptySources: SourcesRecord = Object.freeze({
  tags: Object.freeze([]),
  unknown: Object.freeze({}),
  readOnly: false,
});

/** The tags in the order that a record keeps them in. */
export function inTextOrder(tags: readonly Tag[]): readonly Tag[] {
  return Object.freeze([...tags].sort(byPlace));
}

/** Below 0 when the first stands before the second, above 0 when behind it. */
export function byPlace({anchor: a}: Tag, {anchor: b}: Tag): number {
  return a.start - b.start || a.end - b.end;
}

/** Each source once: those of Samen in their order, then others in the order given. */
export function inSourceOrder(ids: readonly string[]): readonly string[] {
  return Object.freeze([...new Set([...sources.filter((source) => ids.includes(source)), ...ids])]);
}

/**
 * The tag that stands at a piece of text: the one that has most in common with it, and at least half of what the two
 * are together (Jaccard's index, P. Jaccard 1901, doi:10.5169/seals-266450). Of equals the first; never an orphan.
 *
 * @param tags in the order of a record ({@link inTextOrder}).
 */
export function tagFor(tags: readonly Tag[], {start, end}: TextRange): Tag | undefined {
  const length = end - start;
  let best: Tag | undefined;
  let most = 0;
  // A tag that begins earlier, or behind the middle, cannot have half in common with it.
  const last = start + length / 2;
  for (let index = firstFrom(tags, start - length); index < tags.length; index++) {
    const tag = tags[index]!;
    if (tag.anchor.start > last) break;
    if (tag.certainty === 'orphan') continue;
    const both = Math.min(end, tag.anchor.end) - Math.max(start, tag.anchor.start);
    const share = both / (length + tag.anchor.end - tag.anchor.start - both);
    if (share >= 0.5 && share > most) [best, most] = [tag, share];
  }
  return best;
}

/** The index of the first tag that begins at this unit or behind it. */
function firstFrom(tags: readonly Tag[], start: number): number {
  let low = 0;
  let high = tags.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (tags[middle]!.anchor.start < start) low = middle + 1;
    else high = middle;
  }
  return low;
}

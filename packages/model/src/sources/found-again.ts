import type {Found} from './anchors.js';
import {placeFound} from './annotation-place.js';
import type {Tag} from './tag.js';

/**
 * Tags at the places where their words were found again: for the command `replace`.
 *
 * @param text in which they were found.
 * @param found what `reanchor` gave for the anchors of these tags.
 * @returns the same tag for one that stands where it stood. An orphan keeps the place it had. In the text in which they
 *   were made (`isSameText`) a tag that was `moved` or `uncertain` is so until somebody confirms it.
 */
export function foundAgain(
  text: string,
  tags: readonly Tag[],
  found: readonly Found[],
  {isSameText = false}: {readonly isSameText?: boolean} = {},
): readonly Tag[] {
  return Object.freeze(
    tags.map((tag, index) => {
      const hit = found[index];
      if (!hit) return tag;
      const isThere = hit.start === tag.anchor.start && hit.end === tag.anchor.end;
      const isKept = isSameText && tag.certainty !== 'orphan' && hit.certainty !== 'orphan';
      if (isThere && (isKept || hit.certainty === tag.certainty)) return tag;
      return Object.freeze({...tag, ...placeFound(text, tag.anchor, hit)});
    }),
  );
}

/** The text that is tagged: how it is read, how it is recognised, and where its characters begin and end. */
import type {Parsed} from '../problem.js';
import {isNothing, parsed, problem} from '../result.js';
import type {TextRange} from './tag.js';

/** UTF-16 units; about 400 pages. */
export const maxTextLength = 1_000_000;

/** What no JSON, form or file keeps as it is. With `u` a surrogate matches only when it stands alone. */
const unstorable = /[\0\p{Surrogate}]/gu;

/**
 * A text to tag. CRLF and CR become LF, so that offsets are the same on every system; NUL and half character pairs
 * become U+FFFD, one unit for one.
 *
 * @returns '' for nothing, for what is not text (`text-invalid`) and for more than {@link maxTextLength} units after
 *   that (`text-long`): offsets in a part of a text would be wrong in the whole.
 */
export function parseText(input: unknown): Parsed<string> {
  if (typeof input !== 'string')
    return parsed('', isNothing(input) ? [] : [problem('text-invalid', '', input)]);
  const text = input.replace(/\r\n?/g, '\n').replace(unstorable, '\uFFFD');
  return text.length > maxTextLength ? parsed('', [problem('text-long', '', input)]) : parsed(text);
}

/**
 * The range, widened so that it cuts no character that a reader sees as one: a letter with its accents, an emoji of
 * several parts, a flag.
 *
 * @param range whole numbers; outside the text they become its edges, and the smaller is the start.
 */
export function snapToCharacters(text: string, {start, end}: TextRange): TextRange {
  const inside = (offset: number) => Math.min(Math.max(0, Math.trunc(offset) || 0), text.length);
  const [one, other] = [inside(start), inside(end)];
  return Object.freeze({
    start: characterEdge(text, Math.min(one, other), false),
    end: characterEdge(text, Math.max(one, other), true),
  });
}

/** Characters of a language are the same characters: one segmenter is enough, and slow to make. */
let graphemes: Intl.Segmenter | undefined;

/** How far a character is followed. Longer ones, a letter with hundreds of accents, are cut like any text. */
const reach = 128;

function characterEdge(text: string, offset: number, isEnd: boolean): number {
  if (isEdge(text, offset)) return offset;
  // Segmenting starts at a place that is an edge for certain: a flag in a row of flags depends on how many came before.
  let from = offset - 1;
  while (from > 0 && offset - from < reach && !isEdge(text, from)) from--;
  graphemes ??= new Intl.Segmenter(undefined, {granularity: 'grapheme'});
  const near = graphemes.segment(text.slice(from, offset + reach)).containing(offset - from);
  if (!near || near.index === offset - from) return offset;
  return from + near.index + (isEnd ? near.segment.length : 0);
}

/** What joins the character before it, whatever that is (UAX 29, GB9 and GB9a). */
const joining = /^[\p{M}\p{Grapheme_Extend}\p{Emoji_Modifier}\u200C\u200D]/u;

/** Whether one look is enough to see a character end here. */
function isEdge(text: string, offset: number): boolean {
  if (offset <= 0 || offset >= text.length) return true;
  const before = text.charCodeAt(offset - 1);
  const after = text.charCodeAt(offset);
  if (before >= 0x300) return false;
  // Latin letters and spaces join nothing themselves; a line break of two units is one character.
  if (after < 0x300) return !(before === 0x0d && after === 0x0a);
  return !joining.test(text.slice(offset, offset + 2));
}

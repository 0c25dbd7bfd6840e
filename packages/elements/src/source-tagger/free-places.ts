import type {Statement, TextRange} from '@samen/model';
import {firstEndingAfter} from './placement.js';
import type {Cut} from './tagger.js';

/** Where a selection begins or ends. */
interface Point {
  readonly node: Node;
  readonly offset: number;
}

/** The selection inside a shadow root, as each engine tells it. */
export function selectionIn(root: ShadowRoot): readonly [Point, Point] | undefined {
  const selection = document.getSelection();
  if (!selection) return undefined;
  const {getComposedRanges} = selection as Partial<Selection>;
  const own = root as ShadowRoot & {getSelection?: () => Selection | null};
  let range: Pick<StaticRange, 'startContainer' | 'startOffset' | 'endContainer' | 'endOffset'> | undefined;
  try {
    [range] = getComposedRanges?.call(selection, {shadowRoots: [root]}) ?? [];
  } catch {
    // Safari before 18: the roots are the parameters themselves.
    [range] = (getComposedRanges as unknown as (...roots: ShadowRoot[]) => StaticRange[]).call(
      selection,
      root,
    );
  }
  const inner = own.getSelection?.() ?? selection;
  if (!range || !root.contains(range.startContainer))
    range = inner.rangeCount > 0 ? inner.getRangeAt(0) : undefined;
  if (!range) return undefined;
  // Firefox cuts a selection where something cannot be selected, such as a button, and composes the first piece only.
  const last = inner.rangeCount > 1 ? inner.getRangeAt(inner.rangeCount - 1) : range;
  if (!root.contains(range.startContainer) || !root.contains(last.endContainer)) return undefined;
  return [
    {node: range.startContainer, offset: range.startOffset},
    {node: last.endContainer, offset: last.endOffset},
  ];
}

/**
 * The words of the text between two points: whole statements and parts of them, without what stands between statements at
 * either end. `undefined` when there are none.
 */
export function rangeBetween(cut: Cut, [from, to]: readonly [Point, Point]): TextRange | undefined {
  const start = placeOf(cut, from);
  const end = placeOf(cut, to);
  return start === undefined || end === undefined ? undefined : trimmed(cut, {start, end});
}

/** Without white space, names and bullets at its ends. */
export function trimmed({text, statements}: Cut, range: TextRange): TextRange | undefined {
  let {start, end} = range;
  const first = statements[firstEndingAfter(statements, start)];
  if (!first) return undefined;
  start = Math.max(start, first.start);
  const behind = firstEndingAfter(statements, end);
  // The last statement that begins before the end.
  const last = [statements[behind], statements[behind - 1]].find((each) => each && each.start < end);
  if (!last) return undefined;
  end = Math.min(end, last.end);
  while (start < end && /\s/.test(text[start]!)) start++;
  while (start < end && /\s/.test(text[end - 1]!)) end--;
  return start < end ? {start, end} : undefined;
}

function placeOf({statements}: Cut, {node, offset}: Point): number | undefined {
  const element = node.nodeType === 1 ? (node as Element) : node.parentElement;
  const row = element?.closest<HTMLElement>('[data-index]');
  if (!row) return placeAround(statements, node, offset);
  const {start, end} = statements[Number(row.dataset['index'])]!;
  const piece = element!.closest<HTMLElement>('[data-start]');
  if (!piece || element!.closest('.badges,.visually-hidden,.over'))
    return element!.closest('.speaker,.lead') ? start : end;
  const from = Number(piece.dataset['start']);
  if (node.nodeType === 3) return Math.min(from + offset, end);
  // Between elements: the beginning of what comes behind.
  const next = elementFrom(node, offset);
  if (offset === 0) return from;
  return next?.dataset['start'] === undefined ? end : Number(next.dataset['start']);
}

/** Of a point between statements: where the next one begins, and behind the last one where that ends. */
function placeAround(statements: readonly Statement[], node: Node, offset: number): number | undefined {
  if (node.nodeType !== 1) return undefined;
  for (let next = elementFrom(node, offset); next; next = next.nextElementSibling as HTMLElement | null) {
    const row = next.matches('[data-index]') ? next : next.querySelector<HTMLElement>('[data-index]');
    if (row) return statements[Number(row.dataset['index'])]!.start;
  }
  const last = [...(node as Element).querySelectorAll<HTMLElement>('[data-index]')].at(-1);
  return last && statements[Number(last.dataset['index'])]!.end;
}

/** The first element at or behind this child: between elements stand marks of the renderer. */
function elementFrom(node: Node, offset: number): HTMLElement | null {
  let next = node.childNodes[offset] ?? null;
  while (next && next.nodeType !== 1) next = next.nextSibling;
  return next as HTMLElement | null;
}

/** The word before or behind this place, also in another statement. */
export function wordNear(cut: Cut, place: number, step: 1 | -1, lang: string): TextRange | undefined {
  const {statements} = cut;
  let index = firstEndingAfter(statements, step > 0 ? place : place - 1);
  if (step < 0 && (index >= statements.length || statements[index]!.start >= place)) index--;
  for (; statements[index]; index += step) {
    const words = wordsIn(cut.text, statements[index]!, lang);
    const found =
      step > 0 ? words.find(({start}) => start >= place) : words.findLast(({end}) => end <= place);
    if (found) return found;
  }
  return undefined;
}

/** The words of a statement, each with the punctuation at its end. */
export function wordsIn(text: string, {start, end}: TextRange, lang: string): readonly TextRange[] {
  const segmenter = new Intl.Segmenter(lang, {granularity: 'word'});
  const words: {start: number; end: number}[] = [];
  for (const {index, segment, isWordLike} of segmenter.segment(text.slice(start, end))) {
    const from = start + index;
    if (isWordLike) words.push({start: from, end: from + segment.length});
    else if (words.length > 0 && segment.trim() !== '' && words.at(-1)!.end === from)
      words.at(-1)!.end = from + segment.length;
  }
  return words;
}

/** Sentences of one line. `Intl.Segmenter` knows no abbreviations of any language, so some of its cuts are undone. */
import type {TextRange} from './tag.js';

/** Never the end of a sentence, without their last dot. Those that often are (enz., etc., min., jl.) are not here. */
const abbreviations = new Set(
  (
    'a.u.b afd art bijv blz bv c.q ca ch chr d.d d.m.v d.w.z dhr dr dra drs ds e.v evt excl fam fig hfdst hr i.c i.h.b i.o.m i.p.v ' +
    'i.t.t i.v.m incl ing inz ir jhr m.a.w m.b.t m.b.v m.i m.i.v m.n m.u.v mej mevr mgr mr mrs ms mw n.a.v nl nr nrs ' +
    'o.a o.b.v o.g.v o.i.d o.l.v o.v.v p.p pag par ph prof resp s.v.p st t.a.v t.b.v t.g.v t.o.v t/m tel telnr th v.a vgl vs ' +
    'w.o zgn zr'
  ).split(' '),
);

/** A capital by itself is an initial, except after the words that give a letter to things. */
const initials = /^(?:\p{Lu}\.)+$/u;
const lettered =
  /(?:^|[^\p{L}])(?:plan|groep|klas|optie|bijlage|lokaal|type|vitamine|variant|deel|team|route|niveau)\s+$/iu;

/** UTF-16 units. */
const partSize = 4096;

const words = /[\p{L}\p{N}]/u;
const openers = /[\p{Ps}\p{Pi}]+$/u;
const bareNumber = /^\s*\(?\d{1,3}[.)]\s*$/;

/**
 * @param line without line breaks
 * @param offset of the line; the ranges are moved by it
 * @returns ranges that cover the line, white space included; a piece without letters and digits joins the sentence
 *   before it. `undefined` is a pause: some kB were read.
 */
export function* sentences(
  line: string,
  segmenter: Intl.Segmenter,
  offset = 0,
): Generator<TextRange | undefined, void> {
  let start = 0;
  let isSaying = false;
  let goesOn = false;
  for (const piece of rawSentences(line, segmenter)) {
    if (!piece) {
      yield;
      continue;
    }
    const {index, segment} = piece;
    // A look at both sides of the cut is enough.
    const before = line.slice(Math.max(start, index - 80), index);
    const says = words.test(segment);
    if (!goesOn && isSaying && says && isCut(before, segment.slice(0, 8)) && !bareNumber.test(before)) {
      // An opening quote at the end belongs to what follows; ICU cannot tell which quotes open.
      const end = index - (openers.exec(before)?.[0].length ?? 0);
      yield {start: start + offset, end: end + offset};
      start = end;
    }
    isSaying ||= says;
    goesOn = piece.goesOn;
  }
  if (start < line.length) yield {start: start + offset, end: line.length + offset};
}

interface Piece {
  readonly index: number;
  readonly segment: string;
  /** Longer than what was looked at: no sentence ends behind it. */
  readonly goesOn: boolean;
}

/** What the segmenter says, asked for some kB at a time: it copies what it gets, and a text can be one long line. */
function* rawSentences(line: string, segmenter: Intl.Segmenter): Generator<Piece | undefined, void> {
  for (let from = 0; from < line.length;) {
    const part = line.slice(from, from + partSize);
    const isRest = from + part.length === line.length;
    const pieces = [...segmenter.segment(part)];
    // Where the last one ends only the text behind this part can tell.
    const goesOn = !isRest && pieces.length === 1;
    const next = isRest || goesOn ? part.length : pieces.at(-1)!.index;
    for (const {index, segment} of pieces) if (index < next) yield {index: from + index, segment, goesOn};
    from += next;
    if (!isRest) yield;
  }
}

/** Whether a sentence ends between these two pieces. */
function isCut(before: string, after: string): boolean {
  const said = before.trimEnd();
  // No space after an ASCII mark: `samen.nl/?page=2`.
  if (said.length === before.length && said.charCodeAt(said.length - 1) < 0x80) return false;
  // "Gaat het?" vroeg juf.
  if (/[\p{Pe}\p{Pf}"']$/u.test(said) && /^\p{Ll}/u.test(after)) return false;
  if (!said.endsWith('.')) return true;
  const word = /[^\s([{"'“‘„«]*$/u.exec(said)?.[0] ?? '';
  if (abbreviations.has(word.slice(0, -1).toLowerCase())) return false;
  return !initials.test(word) || lettered.test(said.slice(0, -word.length));
}

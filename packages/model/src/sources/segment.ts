/** From a text to statements: the pieces that can be tagged without selecting anything. */
import {lineStart} from './line-start.js';
import {sentences} from './sentences.js';
import type {TextRange} from './tag.js';
import {snapToCharacters} from './text.js';

/** A piece of a text that says one thing: a sentence, or a paragraph when asked for. */
export interface Statement extends TextRange {
  /** Its place among the statements, from 0. */
  readonly index: number;
  /** Its line among the lines that have a statement, from 0. A line break ends a paragraph, as in a word processor. */
  readonly paragraph: number;
  /** Who says it, when the line begins with a name and a colon. */
  readonly speaker?: string;
}

export interface SegmentOptions {
  /** BCP 47; how sentences end differs little between languages. Standard `nl`; unknown ones get the browser's own. */
  readonly lang?: string;
  /** Standard `sentence`. */
  readonly unit?: 'sentence' | 'paragraph';
}

/** After how many UTF-16 units a page gets its turn. */
const stepSize = 4096;

const lineBreak = /[\n\v\f\r\u0085\u2028\u2029]/g;

/** A line of dashes says nothing; an emoji by itself can be an answer. */
const hasSense = /[\p{L}\p{N}\p{Extended_Pictographic}]/u;

/**
 * The statements of a text, in order, never overlapping.
 *
 * A statement is a sentence (Unicode, UAX 29, by `Intl.Segmenter`), not cut after Dutch abbreviations and initials. A
 * line break starts one, also inside a sentence. A name and a colon at the beginning of a line are the speaker of that
 * line; neither they nor a bullet or number before them belong to a statement.
 *
 * @returns ranges without white space at their edges that cut no visible character. None for a text of nothing but
 *   white space and punctuation.
 */
export function segment(text: string, options: SegmentOptions = {}): readonly Statement[] {
  const steps = segmenting(text, options);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** The same in steps of some kB, so that a page can stay awake between them. */
export function* segmenting(
  text: string,
  {lang = 'nl', unit = 'sentence'}: SegmentOptions = {},
): Generator<void, readonly Statement[]> {
  const segmenter = sentenceSegmenter(lang);
  const statements: Statement[] = [];
  let paragraph = 0;
  let pause = stepSize;
  for (const line of linesOf(text)) {
    if (line.start >= pause) {
      pause = line.start + stepSize;
      yield;
    }
    if (line.start === line.end) continue;
    const {length, speaker} = lineStart(text.slice(line.start, Math.min(line.end, line.start + 200)));
    const body = {start: line.start + length, end: line.end};
    const named = speaker === undefined ? {} : {speaker};
    const before = statements.length;
    for (const piece of unit === 'paragraph'
      ? [body]
      : sentences(text.slice(body.start, body.end), segmenter, body.start)) {
      if (!piece) {
        yield;
        continue;
      }
      const range = trimmed(text, piece, statements.at(-1)?.end ?? 0);
      if (range && hasSense.test(text.slice(range.start, range.end)))
        statements.push(Object.freeze({...range, index: statements.length, paragraph, ...named}));
    }
    if (statements.length > before) paragraph++;
  }
  return Object.freeze(statements);
}

function* linesOf(text: string): Generator<TextRange, void> {
  let start = 0;
  for (const {index} of text.matchAll(lineBreak)) {
    yield {start, end: index};
    start = index + 1;
  }
  yield {start, end: text.length};
}

/** Without white space at its edges, and with whole characters: a space can carry an accent. */
function trimmed(text: string, {start, end}: TextRange, after: number): TextRange | undefined {
  const words = text.slice(start, end);
  const first = start + (words.length - words.trimStart().length);
  if (first === end) return undefined;
  const whole = snapToCharacters(text, {start: first, end: start + words.trimEnd().length});
  return whole.start < after ? {start: after, end: whole.end} : whole;
}

/** Slow to make, and a page has one language. */
let kept: {readonly lang: string; readonly segmenter: Intl.Segmenter} | undefined;

function sentenceSegmenter(lang: string): Intl.Segmenter {
  if (kept?.lang !== lang) kept = {lang, segmenter: newSegmenter(lang)};
  return kept.segmenter;
}

function newSegmenter(lang: string): Intl.Segmenter {
  try {
    return new Intl.Segmenter(lang, {granularity: 'sentence'});
  } catch {
    return new Intl.Segmenter(undefined, {granularity: 'sentence'}); // `lang` was no language tag.
  }
}

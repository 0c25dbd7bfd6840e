/** Where an annotation says that it stands: the selectors of its target. */
import {asList, asRecord} from '../parse.js';
import {wholeAtEdges} from './code-points.js';
import {parseText} from './text.js';

/** A quote, a place in code points, or both. */
export interface Selected {
  readonly exact?: string;
  readonly prefix?: string;
  readonly suffix?: string;
  readonly start?: number;
  readonly end?: number;
}

/** What a target says. */
export interface SelectedIn extends Selected {
  /** The IRI of the text, if it has one. */
  readonly source?: string;
}

/** More words around a quote than this say nothing more. */
const most = 64;

/**
 * Reads the target of an annotation.
 *
 * @param input an IRI, an object or a list of these; `selector` is one, or a list that says the same in several ways,
 *   each with a `refinedBy` or not. Of several targets the first with a quote or a place counts.
 * @returns `undefined` when there is no quote and no place.
 */
export function readTarget(input: unknown): SelectedIn | undefined {
  for (const each of listed(input)) {
    const target = asRecord(each);
    const selected = target && readSelectors(target.selector, 0);
    if (selected) return {...selected, ...(typeof target.source === 'string' && {source: target.source})};
  }
  return undefined;
}

/** One as a list of one. */
export function listed(input: unknown): readonly unknown[] {
  return asList(input) ?? [input];
}

/** What several selectors of the same place say together. */
function readSelectors(input: unknown, depth: number): Selected | undefined {
  // Deeper nobody writes it, but a circle would have no end.
  if (depth > 4) return undefined;
  const found = listed(input).map((each) => readSelector(each, depth));
  const quote = found.find((each) => each?.exact !== undefined);
  const place = found.find((each) => each?.start !== undefined);
  return quote || place
    ? {...place, ...quote, ...(place && {start: place.start, end: place.end})}
    : undefined;
}

function readSelector(input: unknown, depth: number): Selected | undefined {
  const selector = asRecord(input);
  if (!selector) return undefined;
  const type = selector.type;
  const own =
    type === 'TextQuoteSelector'
      ? quoteOf(selector)
      : type === 'TextPositionSelector'
        ? placeOf(selector)
        : undefined;
  const inner = readSelectors(selector.refinedBy, depth + 1);
  return inner ? refined(own, inner) : own;
}

/** What is selected in what was selected: its offsets begin there. */
function refined(own: Selected | undefined, inner: Selected): Selected | undefined {
  const {start, end, ...quote} = inner;
  const isQuote = inner.exact !== undefined;
  if (own?.start !== undefined) {
    const from = own.start + (start ?? 0);
    const to = end === undefined ? own.end : own.start + end;
    return {...quote, start: from, end: to};
  }
  if (own?.exact !== undefined && !isQuote) {
    const points = [...own.exact];
    const exact = points.slice(start, end).join('');
    const prefix = (own.prefix ?? '') + points.slice(0, start).join('');
    const suffix = points.slice(end).join('') + (own.suffix ?? '');
    return exact === '' ? undefined : around(exact, prefix, suffix);
  }
  // Offsets in a part of the text that only its HTML tells.
  return isQuote ? quote : undefined;
}

function quoteOf({exact, prefix, suffix}: Readonly<Record<string, unknown>>): Selected | undefined {
  const words = textOf(exact);
  return words === '' ? undefined : around(words, textOf(prefix), textOf(suffix));
}

function placeOf({start, end}: Readonly<Record<string, unknown>>): Selected | undefined {
  const isPlace = Number.isSafeInteger(start) && Number.isSafeInteger(end);
  return isPlace ? {start: start as number, end: end as number} : undefined;
}

function around(exact: string, prefix: string, suffix: string): Selected {
  return {exact, prefix: wholeAtEdges(prefix.slice(-most)), suffix: wholeAtEdges(suffix.slice(0, most))};
}

function textOf(input: unknown): string {
  return typeof input === 'string' ? parseText(wholeAtEdges(input)).value : '';
}

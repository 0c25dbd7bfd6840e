import {enumerated} from '../shared/enumerated.js';
import type {SourceTaggerAttributes} from './attributes.js';

/** What the page gave in properties, as it came. Parsed when it is needed, because they come in any order. */
export interface Given {
  /** The property; without it the text in the child HTML. */
  readonly text?: unknown;
  /** Saved tags: the property `record` or the value of the form. */
  readonly record?: unknown;
  /** Counts how often a record was given: the same one again also starts anew. */
  readonly turn: number;
  readonly participants?: unknown;
  readonly hats?: unknown;
  /** What somebody else said of the same text. */
  readonly other?: unknown;
}

/** Reads something again only when it is another. */
export function reader<T>(parse: (input: unknown) => T): (input: unknown) => T {
  let last: {readonly input: unknown; readonly value: T} | undefined;
  return (input) => {
    if (!last || last.input !== input) last = {input, value: parse(input)};
    return last.value;
  };
}

export const unitOf = ({unit}: Pick<SourceTaggerAttributes, 'unit'>): 'sentence' | 'paragraph' =>
  enumerated(unit, ['sentence', 'paragraph']);

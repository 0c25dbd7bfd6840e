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

export const isNothing = (input: unknown): boolean => input === undefined || input === null || input === '';

/** Whether a page gives the same again, maybe in a new list: frameworks do on each render, and mean nothing by it. */
export function isEqual(one: unknown, other: unknown): boolean {
  if (one === other) return true;
  if (typeof one !== 'object' || typeof other !== 'object' || !one || !other) return false;
  try {
    return JSON.stringify(one) === JSON.stringify(other);
  } catch {
    return false; // what cannot be written is not compared
  }
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
